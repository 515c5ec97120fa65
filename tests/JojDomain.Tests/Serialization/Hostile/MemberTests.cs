using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Reading;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Members and discriminators in every object of a story that has one of everything: late, twice, renamed, or meant for other serialisers.</summary>
public class MemberTests
{
    [Fact]
    public void Read_CaseVariantOfEveryMember_IsNeverBound()
    {
        int kept = 0;
        foreach (Mutation member in Mutation.Members(SampleStory.Utf8))
        {
            byte[] text = member.By($"\"{char.ToUpperInvariant(member.Text[1])}{member.Text[2..]}");

            if (StoryJson.TryParse(text, out Story? story, out EquatableArray<Problem> problems))
            {
                kept++;
                JsonText.Canonical(StoryJson.ToUtf8Bytes(story)).Should().Equal(JsonText.Canonical(text), "it is kept where it stands, and nothing is made of it");
            }

            problems.Should().NotBeEmpty("whoever wrote it is told: {0}", Encoding.UTF8.GetString(text, Math.Max(0, member.Start - 60), Math.Min(120, text.Length - Math.Max(0, member.Start - 60))));
        }

        kept.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("""{"$ref":"#/organisations/0"}""")]
    [InlineData("""{"$ref":"1"}""")]
    [InlineData("""{"$id":"1","$values":[]}""")]
    [InlineData("""[{"$ref":"1"}]""")]
    public void Read_ReferencesOfOtherSerialisers_AreKeptOrRefusedButNeverHonoured(string reference)
    {
        foreach (Mutation value in Mutation.Values(SampleStory.Utf8))
        {
            byte[] text = value.By(reference);
            if (StoryJson.TryParse(text, out Story? story, out EquatableArray<Problem> problems))
            {
                JsonText.Canonical(StoryJson.ToUtf8Bytes(story)).Should().Equal(JsonText.Canonical(text));
            }
            else
            {
                problems.Should().NotContain(static problem => problem.Code == ProblemCode.NotJson);
            }
        }
    }

    [Fact]
    public void Read_DiscriminatorAnywhere_IsTheSameStory()
    {
        foreach ((JsonObject variant, JsonNode story) in Variants())
        {
            string type = variant["type"]!.GetValue<string>();
            variant.Remove("type");
            variant.Add("type", type);
            string late = story.ToJsonString();

            StoryJson.Parse(late).Should().Be(SampleStory.Story);
            StoryJson.Parse(late.Replace("\"type\"", "\"ty\\u0070e\"", StringComparison.Ordinal)).Should().Be(SampleStory.Story);
            StoryJson.Parse(late.Replace("\"type\":\"", " \"type\" :\n \"", StringComparison.Ordinal)).Should().Be(SampleStory.Story);
        }
    }

    [Fact]
    public void Read_DiscriminatorThatNamesNothing_IsRefused()
    {
        foreach (string type in new[] { "\"JojDomain.NamedVoice\"", "\"System.Object, mscorlib\"", "\"\"", "\"Named\"", "\"named \"", "\"named,joint\"", "0", "null", "[\"named\"]", "{\"type\":\"named\"}", "\"\\ud800\"" })
        {
            foreach ((JsonObject variant, JsonNode story) in Variants())
            {
                variant["type"] = "?";
                string text = story.ToJsonString().Replace("\"type\":\"?\"", $"\"type\":{type}", StringComparison.Ordinal);

                StoryJson.TryParse(text, out _, out EquatableArray<Problem> problems).Should().BeFalse(text);
                problems.Should().Contain(static problem => problem.Code == ProblemCode.UnknownVariant);
            }
        }
    }

    [Fact]
    public void Read_DiscriminatorMissingOrTwice_IsRefused()
    {
        foreach (Mutation member in Mutation.Members(SampleStory.Utf8).Where(static member => member.Text.StartsWith("\"type\":", StringComparison.Ordinal)))
        {
            Codes(member.By("")).Should().NotBeEmpty();
            Codes(member.By($"{member.Text}{member.Text.TrimEnd(',')},")).Should().Contain(ProblemCode.DuplicateMember);
            Codes(member.By($"{member.Text}\"ty\\u0070e\":\"joint\",")).Should().Contain(ProblemCode.DuplicateMember);
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":1}""", "/later/a")]
    [InlineData("""[[{"b":{},"a":1,"\u0061":[]}]]""", "/later/0/0/a")]
    [InlineData("""{"a":{"a":{"a":0,"b":1,"a":0}}}""", "/later/a/a/a")]
    [InlineData("""{"\ud83d\ude00":0,"😀":1}""", "/later/😀")]
    [InlineData("""{"":0,"x":1,"":2}""", "/later/")]
    public async Task Read_NameTwiceWithinAnUnknownValue_IsRefusedAsIJsonSays(string later, string pointer)
    {
        Problem problem = (await Everywhere.RefusedAsync(Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"later\":{later}}}"))).Should().ContainSingle().Subject;

        problem.Code.Should().Be(ProblemCode.DuplicateMember);
        problem.Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("""[{"a":1},{"a":1},{"A":1,"a":2}]""")]
    [InlineData("""{"a":{"a":1},"b":{"a":1}}""")]
    [InlineData("{\"\u00e9\":1,\"e\u0301\":2,\"\u0435\":3,\"e\u200b\":4}")]
    public async Task Read_NamesThatOnlyLookAlike_AreKept(string later) =>
        (await Everywhere.ReadAsync(Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"later\":{later}}}"))).Story.Should().NotBeNull();

    [Fact]
    public async Task Read_ANameAMillionTimes_IsToldUpToAThousandTimes()
    {
        byte[] text = Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"later\":{{{string.Join(',', Enumerable.Repeat("\"a\":1", 1_000_000))}}}}}");

        (await Everywhere.RefusedAsync(text)).Should().HaveCount(1001);
    }

    [Fact]
    public async Task Read_LongNameOverManyProblems_IsNotRepeatedInFull()
    {
        string name = new('n', 1_000_000);
        byte[] text = Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"{name}\":[{string.Join(',', Enumerable.Repeat("1e999", 2_000))}]}}");

        Problem[] problems = await Everywhere.RefusedAsync(text);

        problems.Should().HaveCount(1001);
        problems[999].Pointer.Should().Be($"/{name[..100]}.../999");
    }

    private static IEnumerable<(JsonObject Variant, JsonNode Story)> Variants()
    {
        int count = Objects(JsonNode.Parse(SampleStory.Utf8)!).Count();
        count.Should().BeGreaterThan(20);
        for (int index = 0; index < count; index++)
        {
            JsonNode story = JsonNode.Parse(SampleStory.Utf8)!;
            yield return (Objects(story).ElementAt(index), story);
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject each => (each["type"] is JsonValue ? [each] : Enumerable.Empty<JsonObject>()).Concat(each.SelectMany(static member => Objects(member.Value))),
        JsonArray all => all.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<ProblemCode> Codes(byte[] text)
    {
        StoryJson.TryParse(text, out _, out EquatableArray<Problem> problems).Should().BeFalse(Encoding.UTF8.GetString(text));
        return problems.Select(static problem => problem.Code);
    }
}
