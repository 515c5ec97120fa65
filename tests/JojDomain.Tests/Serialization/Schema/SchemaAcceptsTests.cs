using System.Text;
using System.Text.Json;
using FluentAssertions;
using FluentAssertions.Execution;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Reading;
using Xunit;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>All that is read is valid by the schema.</summary>
public class SchemaAcceptsTests
{
    public static TheoryData<string> Names => Book.Names;

    public static TheoryData<string> Defined =>
        [.. Book.All.Where(static sample => Schemas.Definitions.Any(each => each.Name == Schemas.PartOf(sample.Type).SchemaKey)).Select(static sample => sample.Name)];

    public static TheoryData<string> Stories => [.. ReferenceStories.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_InEverySpelling_AreValid(string name)
    {
        Sample sample = Book.Get(name);
        JsonSchema schema = Schemas.Of(sample.Type);
        using var all = new AssertionScope(name);
        foreach (string json in sample.AlsoReads.Prepend(sample.Json))
        {
            schema.Accepts(json).Should().BeTrue("the schema accepts {0}", json);
        }

        // What is not stated has no JSON of its own.
        foreach (string json in sample.Others.Select(other => JsonSerializer.Serialize(other, sample.Type)).Where(static json => json != "null"))
        {
            schema.Accepts(json).Should().BeTrue("the schema accepts {0}", json);
        }
    }

    [Theory]
    [MemberData(nameof(Defined))]
    public void Samples_OfATypeWithADefinition_AreValidByTheDefinitionInTheStorysSchema(string name)
    {
        Sample sample = Book.Get(name);

        Schemas.Story.Accepts(sample.Json, Schemas.PartOf(sample.Type).SchemaKey).Should().BeTrue(sample.Json);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void ReferenceStories_AllOfThem_AreValid(string name) =>
        Schemas.Story.Accepts(Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(ReferenceStories.Get(name)))).Should().BeTrue();

    [Fact]
    public void SampleStory_OverAllTypes_IsValid() => Schemas.Story.Accepts(SampleStory.Text).Should().BeTrue();

    [Fact]
    public void Guide_TheStoryWrittenByHand_IsValid() => Checkout.Blocks("src/guide/modelling.md", "json").Should().OnlyContain(static block => Schemas.Story.Accepts(block, null));

    [Fact]
    public void UnknownMembers_InEveryObject_AreValid() =>
        Schemas.Story.Accepts(Encoding.UTF8.GetString(Mutation.WithMemberEverywhere(SampleStory.Utf8, "\"later\":{\"absent\":[null]}"))).Should().BeTrue();

    [Fact]
    public void Mutations_ThatAreRead_AreValid()
    {
        string[] values = ["\"restic\"", "\"\"", "\"sn\"", "\"unknown\"", "\"2025-07\"", "\"1\"", "7", "-1", "true", "[]", "{}", "[\"restic\"]", "{\"absent\":\"none\"}", "{\"items\":[],\"completeness\":\"exhaustive\"}", "{\"absent\":\"none\",\"reason\":\"disputed\"}"];
        IEnumerable<byte[]> mutations =
        [
            .. Mutation.Values(SampleStory.Utf8).SelectMany(place => values.Select(place.By)),
            .. Mutation.Members(SampleStory.Utf8).Select(static member => member.By($"\"later{member.Text[1..]}")),
        ];
        int read = 0;
        int refused = 0;
        HashSet<string> beyond = [];
        foreach (byte[] document in mutations)
        {
            string text = Encoding.UTF8.GetString(document);
            bool isRead = StoryJson.TryParse(document, out _, out EquatableArray<Problem> problems);
            bool isExpressible = problems.Any(static problem => problem.Severity == Severity.Error && !SchemaRefusesTests.Inexpressible.ContainsKey(problem.Code));
            bool isValid = Schemas.Story.Accepts(text);
            if (isRead)
            {
                read++;
                isValid.Should().BeTrue(text);
            }
            else if (isExpressible)
            {
                refused++;
                if (isValid)
                {
                    beyond.UnionWith(problems.Select(static problem => problem.Pointer.Split('/').Last(static step => !char.IsAsciiDigit(step[0]))));
                }
            }
        }

        read.Should().BeGreaterThan(200);
        refused.Should().BeGreaterThan(2_000);
        beyond.Should().BeEquivalentTo(["rating", "position", "statements"], "the ends of a scale and of a span, and what is negated, are compared with each other");
    }

    [Fact]
    public void Dates_OfTheSuite_AreOfTheShape()
    {
        int dates = 0;
        foreach (string json in File.ReadLines(Suites.Find("edtf/edtf-accept.tsv")).Skip(1).Select(static line => line.Split('\t')[0]))
        {
            if (EdtfDate.TryParse(JsonSerializer.Deserialize<string>(json), out _))
            {
                dates++;
                Schemas.Story.Accepts(json, "edtfDate").Should().BeTrue(json);
            }
        }

        dates.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("languageTag", "en-GB-oed", "i-klingon", "sgn-BE-FR", "zh-min-nan", "X-wolof", "de-1996-x-a", "en-a-bbb-x-a-ccc", "sl-rozaj-biske", "es-419", "zh-cmn-Hans-CN")]
    [InlineData("webAddress", "HTTP://[::1]:8080?a?b#c?d", "https://a_b.example.org./%C3%A9;v=1/@x", "http://1.2.3.4", "https://example.org:/")]
    [InlineData("edtfDate", "-0001-02-03T24:00:00+04:30", "{..1984-12-10}", "[1667,1668,1670..1672]", "../1985-04~", "Y-17E7S2", "?2004-~06-%04", "156X-12-25", "1950S2", "-1XXX", "2001-34")]
    [InlineData("identifier", "gb-coh:09506232", "x:a b:c~")]
    [InlineData("figure", "~-0.5..3", ">=1000", "<-2.25")]
    [InlineData("timeLength", "~>=0.5 century")]
    [InlineData("contentHash", "sha-256-32:e3b0c442", "blake3:00")]
    public void Leaves_InUnusualSpellings_AreOfTheShapeAndAreRead(string definition, params string[] texts)
    {
        Type type = typeof(Story).Assembly.GetType($"JojDomain.{char.ToUpperInvariant(definition[0])}{definition[1..]}")!;
        foreach (string text in texts)
        {
            JsonSerializer.Deserialize(JsonText.Quote(text), type).Should().NotBeNull(text);
            Schemas.Story.Accepts(JsonText.Quote(text), definition).Should().BeTrue(text);
        }
    }
}
