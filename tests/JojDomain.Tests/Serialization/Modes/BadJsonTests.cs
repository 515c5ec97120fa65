using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>Bad JSON under any options: the exception of the serialiser, with its own path, and an inner exception with all of our problems.</summary>
public class BadJsonTests
{
    private static readonly string[] Values = ["true", "7", "\"\"", "[[]]", "{\"surprise\":1}", "\"\\ud800\""];

    public static TheoryData<string, string> Cases => Mode.NamesAndSamples;

    public static TheoryData<string> Modes => Mode.Names;

    // Path and place are those of the serialiser at the value's end; the problem's own are relative to the value.
    [Theory]
    [MemberData(nameof(Modes))]
    public void Deserialize_BadValueInOwnType_HasPathPlaceAndProblems(string mode)
    {
        JsonSerializerOptions options = Mode.Options(mode);
        string subject = options.PropertyNamingPolicy?.ConvertName("Subject") ?? "Subject";
        string json = $$$"""{"{{{subject}}}":{"id":"restic","kind":"Company","country":"SNX","links":[{"kind":"owns"}]}}""";

        JsonException thrown = FluentActions.Invoking(() => JsonSerializer.Deserialize<CaseFile>(json, options)).Should().Throw<JsonException>().Which;

        thrown.Path.Should().Be($"$.{subject}");
        thrown.LineNumber.Should().Be(0);
        thrown.Message.Should().Be(
            "The value is not valid: /kind: \"Company\" is not a word for organisation kind: a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', ends with a letter or digit, and has at most 64 characters; did you mean \"company\"? (and 2 more)");
        thrown.InnerException.Should().BeOfType<StoryJsonException>().Which.Problems.Select(static problem => problem.ToString()).Should().Equal(
            "1:23: error JOJ1008 /kind: \"Company\" is not a word for organisation kind: a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', ends with a letter or digit, and has at most 64 characters; did you mean \"company\"?",
            "1:43: error JOJ1008 /country: \"SNX\" is not a country code: an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal",
            "1:58: error JOJ1006 /links/0: the member \"target\" is missing");
    }

    [Fact]
    public void Deserialize_BadValueBehindAComment_HasItsOwnLine()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip };

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Place>("{\"id\":\"a\", // one\r\n /* two\n */ \"kind\":5}", options)).Should().Throw<JsonException>()
            .WithInnerException<StoryJsonException>().Which.Problems.Should().ContainSingle().Which.ToString().Should().StartWith("3:12: error JOJ1004 /kind:");
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Deserialize_BadItemOfOwnList_HasItsIndexInThePath(string mode) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CaseFile>("""{"Claims":[{"id":"a"}]}""".Replace("Claims", Mode.Options(mode).PropertyNamingPolicy?.ConvertName("Claims") ?? "Claims", StringComparison.Ordinal), Mode.Options(mode)))
            .Should().Throw<JsonException>().Which.Path.Should().EndWith("[0]");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Deserialize_AnyOtherJson_IsAValueOrAJsonExceptionWithProblems(string mode, string name)
    {
        JsonSerializerOptions options = Mode.Options(mode);
        Sample sample = Book.Get(name);
        foreach (string bad in Values)
        {
            try
            {
                object? read = JsonSerializer.Deserialize(bad, sample.Type, options);
                JsonText.Compact(JsonSerializer.Serialize(read, sample.Type, options)).Should().Be(bad, $"{name} accepts it");
            }
            catch (JsonException thrown)
            {
                thrown.Path.Should().Be("$");
                thrown.InnerException.Should().BeOfType<StoryJsonException>().Which.Problems.Should().NotBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("""{"entity":"restic"}""", "error JOJ1006: the member \"type\" is missing")]
    [InlineData("""{"type":"joint","entity":"restic"}""", "error JOJ1012 /type: the type is not \"named\"")]
    [InlineData("""{"type":["named"],"entity":"restic"}""", "error JOJ1012 /type: the type is not \"named\"")]
    public void Deserialize_VariantByItself_MustBeOfItsType(string json, string problem) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NamedVoice>(json)).Should().Throw<JsonException>()
            .WithInnerException<StoryJsonException>().Which.Problems.Should().ContainSingle().Which.ToString().Should().EndWith(problem);

    [Fact]
    public void Deserialize_NullForAStruct_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Listing<EntityRef>>("null")).Should().Throw<JsonException>()
            .WithInnerException<StoryJsonException>().Which.Problems[0].Code.Should().Be(ProblemCode.NullValue);

    [Theory]
    [InlineData("""{"id":"a",/* why */"kind":"city",}""")]
    [InlineData("""
        // a place
        {"id":"a", // its id
         "kind":"city","later":[1,/* two */2,],}
        """)]
    public void Deserialize_CommentsAndTrailingCommasTheCallerAllows_AreRead(string json)
    {
        JsonSerializerOptions options = Lenient();

        Place read = JsonSerializer.Deserialize<Place>(json, options)!;

        read.Kind.Value.Should().Be(PlaceKind.City);
        JsonSerializer.Deserialize<Place>(JsonSerializer.Serialize(read)).Should().Be(read, "what was kept is JSON again");
    }

    [Fact]
    public void Deserialize_DeeperThan64WhereTheCallerAllowsIt_IsRefusedWithAProblem()
    {
        string json = $$"""{"id":"a","kind":"city","later":{{new string('[', 100)}}{{new string(']', 100)}}}""";

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Place>(json, Lenient())).Should().Throw<JsonException>()
            .WithInnerException<StoryJsonException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooDeep);
    }

    [Fact]
    public void Deserialize_InvalidUtf8_IsAJsonException()
    {
        foreach (string template in new[] { """{"id":"a","kind":"ci?y"}""", """{"id":"a","kind":"city","la?er":1}""", """{"id":"a","kind":"city","later":"?"}""" })
        {
            byte[] json = Encoding.UTF8.GetBytes(template);
            json[Array.IndexOf(json, (byte)'?')] = 0xFF;

            FluentActions.Invoking(() => JsonSerializer.Deserialize<Place>(json)).Should().Throw<JsonException>()
                .WithInnerException<StoryJsonException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.NotUnicode);
        }
    }

    private static JsonSerializerOptions Lenient() => new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 500 };
}
