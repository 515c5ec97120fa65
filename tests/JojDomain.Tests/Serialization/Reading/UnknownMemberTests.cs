using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Members that this version does not know are kept in every object, and are part of equality.</summary>
public class UnknownMemberTests
{
    public static TheoryData<string> Members =>
    [
        """ "x-later":7 """.Trim(),
        """ "x-later":{"b":[1.50,1e2,"é",null,{"a":{}}],"a":"\u00e9\/"} """.Trim(),
        """ "x-\u006cater":false """.Trim(),
        """ "":"empty" """.Trim(),
        """ "\"quoted\\\u0000\u2028":"" """.Trim(),
        """ "😀\uD83D\uDE00":[] """.Trim(),
        """ "$ref/~1":"#" """.Trim(),
        """ "$ref":"#/organisations/0" """.Trim(),
        """ "$id":"restic","$values":[{"id":"restic"}] """.Trim(),
        """ "$type":"System.Diagnostics.Process, System.Diagnostics.Process" """.Trim(),
        """ "__proto__":{"id":"restic"},"constructor":{"$ref":"1"} """.Trim(),
        """ "x-number":[1234567890123456800,5e-324,-0,1.10,1E+2] """.Trim(),
        "\"x-nul\":\"\\u0000\",\"x-hidden\":\"a\u202Eb\u2066c\u200Bd\uFEFFe\u00AD\"",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public void RoundTrip_UnknownMemberInEachObject_IsKeptAndCounts(string member)
    {
        foreach (Mutation place in Mutation.Objects(SampleStory.Utf8))
        {
            byte[] text = place.WithMember(member);

            Story story = StoryJson.Parse(text);

            story.Should().NotBe(SampleStory.Story);
            JsonText.Canonical(StoryJson.ToUtf8Bytes(story)).Should().Equal(JsonText.Canonical(text));
            StoryJson.ToCanonicalUtf8Bytes(story).Should().Equal(JsonText.Canonical(text));
            StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Should().Be(story);
            StoryJson.Parse(Encoding.UTF8.GetBytes(StoryJson.ToIndentedString(story))).Should().Be(story);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void RoundTrip_UnknownMemberInAllObjects_IsKept(string member)
    {
        byte[] text = Mutation.WithMemberEverywhere(SampleStory.Utf8, member);

        Story story = StoryJson.Parse(text);

        Mutation.Objects(SampleStory.Utf8).Count.Should().BeGreaterThan(140, "the sample has many objects");
        JsonText.Canonical(StoryJson.ToUtf8Bytes(story)).Should().Equal(JsonText.Canonical(text));
        StoryJson.Parse(text).GetHashCode().Should().Be(story.GetHashCode());
    }

    [Fact]
    public void Unknown_AfterReading_IsOnItsEntity()
    {
        Story story = StoryJson.Parse(TextProblems.Doc("""
            "places":[{"id":"a","kind":"city","z":1,"b":"\u00e9","\u0061":[ 1, 2 ]}]
            """));

        UnknownMembers unknown = story.Get(new Id<Place>("a")).Unknown;
        unknown.Select(static member => member.Name).Should().Equal("a", "b", "z");
        unknown.ToString().Should().Be("""{"a": [ 1, 2 ], "b": "\u00e9", "z": 1}""");
        unknown.TryGet("b", out UnknownMember? member).Should().BeTrue();
        Encoding.UTF8.GetString(member!.Utf8Json.Span).Should().Be("\"\\u00e9\"");
        unknown.TryGet("c", out member).Should().BeFalse();
        member.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """ {"b" : 2.0,"a":1e0} """, true)]
    [InlineData("\"é\"", "\"\\u00e9\"", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("0", "-0", true)]
    [InlineData("null", "false", false)]
    [InlineData("1.10", "1.1", true)]
    [InlineData("1E0", "1", true)]
    [InlineData("[{\"a\":0.1}]", "[{\"a\":10e-2}]", true)]
    public void Equality_OfUnknownValues_IsThatOfTheirCanonicalForms(string left, string right, bool equal)
    {
        Story one = StoryJson.Parse(TextProblems.Doc($"\"later\":{left}"));
        Story other = StoryJson.Parse(TextProblems.Doc($"\"later\":{right}"));

        one.Equals(other).Should().Be(equal);
        StoryJson.ToCanonicalUtf8Bytes(one).AsSpan().SequenceEqual(StoryJson.ToCanonicalUtf8Bytes(other)).Should().Be(equal);
        (one.GetHashCode() == other.GetHashCode() || !equal).Should().BeTrue();
    }

    [Theory]
    [InlineData("Id")]
    [InlineData("iD")]
    [InlineData("NAMES")]
    [InlineData("cOUNTRY")]
    public void CaseVariant_OfAKnownMember_IsKeptWithAWarning(string name)
    {
        string json = TextProblems.Doc($$"""
            "places":[{"id":"a","kind":"city","{{name}}":7}]
            """);

        StoryJson.TryParse(json, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        Problem warning = problems.Should().ContainSingle().Subject;
        warning.Severity.Should().Be(Severity.Warning);
        warning.Code.Should().Be(ProblemCode.ProbablyMisspelt);
        warning.Pointer.Should().Be($"/places/0/{name}");
        story!.Content.Places[0].Unknown.Should().ContainSingle().Which.Name.Should().Be(name);
    }

    // Read twice, since words are interned from one document to the next.
    [Theory]
    [InlineData("compny", "company")]
    [InlineData("Ngo", null)]
    [InlineData("company", null)]
    [InlineData("guild", null)]
    public void Word_ThatIsNearlyAWellKnownOne_IsKeptWithAWarningEachTime(string word, string? meant)
    {
        string json = TextProblems.Doc($$"""
            "organisations":[{"id":"a","kind":"{{word}}"},{"id":"b","kind":"{{word}}"}]
            """);

        for (int time = 0; time < 2; time++)
        {
            bool read = StoryJson.TryParse(json, out Story? story, out EquatableArray<Problem> problems);

            read.Should().Be(char.IsAsciiLetterLower(word[0]));
            problems.Where(static problem => problem.Severity == Severity.Warning).Select(static problem => $"{problem.Code} {problem.Pointer} {problem.Message}").Should().Equal(
                meant is null ? [] : new[] { 0, 1 }.Select(index => $"ProbablyMisspelt /organisations/{index}/kind the word \"{word}\" is not known and was kept; did you mean \"{meant}\"?"));
            (story?.Content.Organisations[1].Kind.Value.Text).Should().Be(read ? word : null);
        }
    }

    [Fact]
    public void Create_UnknownMembersOfOneTypeGivenToAnother_AreRefusedWhereTheyAreKnown()
    {
        UnknownMembers unknown = StoryJson.Parse(TextProblems.Doc("""
            "places":[{"id":"a","kind":"city","description":"later"}]
            """)).Content.Places[0].Unknown;
        var organisation = new Organisation { Id = new("b"), Kind = OrganisationKind.Ngo, Unknown = unknown };

        Story.TryCreate(new() { Organisations = [organisation] }, out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.ToString().Should().Be(
            "error JOJ1005 /organisations/0/description: the member \"description\" is kept as an unknown one where it is known");
        FluentActions.Invoking(() => JsonSerializer.Serialize(organisation)).Should().Throw<InvalidOperationException>().WithMessage("The member \"description\" is known here*");
    }

    [Fact]
    public void Format_OfALaterMinorVersion_IsKeptWithItsMembers()
    {
        const string Json = """{"format":"joj-story/1.41","later":{"deep":[true]}}""";

        Story story = StoryJson.Parse(Json);

        story.Content.Format.Minor.Should().Be(41);
        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story)).Should().Be(Json);
    }

    [Fact]
    public void Parse_UnknownMembersAskedFor_AreReportedAtEveryLevel()
    {
        string json = TextProblems.Doc("""
            "later":{"unseen":1},
            "organisations":[{"id":"a","kind":"company","countri":"SN","price":7}],
            "agreements":[{"id":"d","kind":"contract","parties":{"items":[{"organisation":"a","seat":"Dakar"}],"completeness":"exhaustive","as":"told"}}]
            """);
        var limits = new StoryReadLimits { ReportsUnknownMembers = true };

        StoryJson.TryParse(json, limits, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        problems.Select(static problem => problem.ToString()).Should().Equal(
            "2:1: warning JOJ1020 /later: the member \"later\" is not known to this version and was kept",
            "3:45: warning JOJ1015 /organisations/0/countri: the member \"countri\" is not known and was kept; did you mean \"country\"?",
            "3:45: warning JOJ1020 /organisations/0/countri: the member \"countri\" is not known to this version and was kept",
            "3:60: warning JOJ1020 /organisations/0/price: the member \"price\" is not known to this version and was kept",
            "4:83: warning JOJ1020 /agreements/0/parties/items/0/seat: the member \"seat\" is not known to this version and was kept",
            "4:128: warning JOJ1020 /agreements/0/parties/as: the member \"as\" is not known to this version and was kept");
        story.Should().Be(StoryJson.Parse(json));
    }
}
