using System.Text.Json;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>A type that is written as a JSON string may also be the key of a dictionary.</summary>
public class DictionaryKeyTests
{
    public static TheoryData<string> Leaves =>
        [.. Book.All.Where(static sample => sample.Json[0] == '"' && IsLeaf(sample.Type)).Select(static sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Serializer_LeafAsKey_RoundTrips(string name)
    {
        Sample sample = Book.Get(name);
        Type type = typeof(Dictionary<,>).MakeGenericType(sample.Type, typeof(int));
        string json = $"{{{sample.Json}:1}}";

        object read = JsonSerializer.Deserialize(json, type, Mode.Options("plain options by reflection"))!;

        JsonText.Compact(JsonSerializer.Serialize(read, type)).Should().Be(json);
        ((System.Collections.IDictionary)read).Contains(sample.Value).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"not an id":1}""", "*only letters A to Z*")]
    [InlineData("""{"":1}""", "\"\" is not an id: it is empty")]
    [InlineData("""{"a":1,"b\u0020c":1}""", "*\"b c\"*")]
    public void Deserialize_BadKey_IsAJsonExceptionWithPathAndReason(string json, string reason)
    {
        JsonException thrown = FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<Id<Organisation>, int>>(json)).Should().Throw<JsonException>().Which;

        thrown.Path.Should().StartWith("$");
        thrown.InnerException.Should().BeOfType<JojDomain.Serialization.StoryJsonException>().Which.Problems.Should().ContainSingle()
            .Which.Should().Match<Problem>(problem => problem.Code == ProblemCode.BadValue).And.Subject.As<Problem>().Message.Should().Match(reason);
    }

    [Fact]
    public void Deserialize_KeyWithHalfASurrogatePair_IsAJsonException() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<EntityRef, int>>("""{"\ud800":1}""")).Should().Throw<JsonException>();

    [Fact]
    public void Serialize_RecordAsKey_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<LangText, int> { ["a"] = 1 })).Should().Throw<NotSupportedException>();

    private static bool IsLeaf(Type type) => type.IsEnum || type.GetInterfaces().Any(static each => each.Name.StartsWith("ISpanParsable", StringComparison.Ordinal));
}
