using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Reading;
using Xunit;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>What reading refuses, the schema refuses too, except what a schema cannot state.</summary>
public class SchemaRefusesTests
{
    /// <summary>The codes that no JSON Schema can express, each with the reason.</summary>
    internal static readonly Dictionary<ProblemCode, string> Inexpressible = new()
    {
        [ProblemCode.NotJson] = "a schema is about a value, and there is none",
        [ProblemCode.ByteOrderMark] = "of the text, not of the value",
        [ProblemCode.NotUnicode] = "of the text; validators differ in what they make of it",
        [ProblemCode.DuplicateMember] = "a value has each member once, whichever of the two the parser keeps",
        [ProblemCode.TooManyProblems] = "of the reader, not of the value",
        [ProblemCode.LineTooLong] = "of the reader, not of the value",
        [ProblemCode.TooLarge] = "of the reader, not of the value",
        [ProblemCode.TooDeep] = "of the reader, and of content built in code, which is then no document",
        [ProblemCode.DoesNotFit] = "of a difference and a story, not of a document",
        [ProblemCode.ProbablyMisspelt] = "a warning: the document is read",
        [ProblemCode.UnknownMember] = "a warning: the document is read",
        [ProblemCode.InexactNumber] = "a warning: the document is read",
        [ProblemCode.DeniedWithoutNegation] = "a warning: the document is read",
        [ProblemCode.DisputeOfSource] = "a warning: the document is read",
        [ProblemCode.DuplicateId] = "two places of the document compared",
        [ProblemCode.WrongKind] = "two places of the document compared",
        [ProblemCode.DanglingReference] = "two places of the document compared",
        [ProblemCode.Cycle] = "places of the document compared",
        [ProblemCode.EvidenceBeyondText] = "two places of the document compared",
        [ProblemCode.PropertyOfOtherKind] = "two places of the document compared",
    };

    private static readonly ProblemCode[] Expressible =
    [
        ProblemCode.WrongFormat,
        ProblemCode.WrongType,
        ProblemCode.MissingMember,
        ProblemCode.NullValue,
        ProblemCode.BadValue,
        ProblemCode.UnknownWord,
        ProblemCode.RuleBroken,
        ProblemCode.UnknownVariant,
        ProblemCode.UnknownProperty,
        ProblemCode.Nameless,
        ProblemCode.EmptyClaim,
        ProblemCode.SourcelessClaim,
        ProblemCode.OtherChainsAlone,
    ];

    /// <summary>The cases of expressible codes that are beyond a schema all the same, each with the reason.</summary>
    private static readonly Dictionary<string, string> BeyondASchema = new(StringComparer.Ordinal)
    {
        ["length is a fraction"] = "1.0 and 1 are the same number, and an integer",
        ["length is negative zero"] = "-0 and 0 are the same number",
        ["a number that no double holds"] = "within an unknown member, of which a schema says nothing",
        ["a number between two doubles beside one beyond them"] = "within an unknown member, of which a schema says nothing",
        ["a negated absence"] = "the schema knows a value by its form, and polarity by its word, not the two together",
        ["a negated listing of nothing"] = "the schema knows a value by its form, and polarity by its word, not the two together",
        ["long names are cut"] = "within an unknown member, of which a schema says nothing",
        ["pointers escape"] = "within an unknown member, of which a schema says nothing",
    };

    public static TheoryData<string> Names => [.. ProblemTests.ByName.Values.Where(IsJson).Select(static each => each.Name)];

    [Fact]
    public void ProblemCodes_AllOfThem_AreExpressibleOrNot() =>
        Expressible.Concat(Inexpressible.Keys).ShouldBeExactly(Enum.GetValues<ProblemCode>().Except([ProblemCode.None]));

    [Fact]
    public void ProblemCodes_ThatAreExpressible_HaveACase() =>
        ProblemTests.ByName.Values.Where(each => IsJson(each) && !BeyondASchema.ContainsKey(each.Name)).SelectMany(CodesOf)
            .Intersect(Expressible).Should().BeEquivalentTo(Expressible);

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_DocumentWithProblems_RefusesThoseThatItCanExpress(string name)
    {
        ProblemCase problem = ProblemTests.ByName[name];
        bool isExpressible = CodesOf(problem).Intersect(Expressible).Any() && !BeyondASchema.ContainsKey(name);

        Schemas.Story.Accepts(problem.Json).Should().Be(!isExpressible, string.Join('\n', problem.Lines));
    }

    [Theory]
    [InlineData("timePeriod", "{}")]
    [InlineData("passage", """{"source":"a"}""")]
    [InlineData("timeExpression", """{"relation":"before"}""")]
    [InlineData("quantity", """{"amount":"1","kind":"ratio"}""")]
    [InlineData("quantity", """{"amount":"1","outOf":"3"}""")]
    [InlineData("quantity", """{"amount":"1","kind":"percent","unit":"person"}""")]
    [InlineData("money", """{"amount":"1","candidates":["USD"]}""")]
    [InlineData("money", """{"amount":"1","candidates":["USD","USD"]}""")]
    [InlineData("money", """{"amount":"1","currency":"USD","candidates":["USD","CAD"]}""")]
    [InlineData("money", """{"amount":"1","currency":{"absent":"none"},"candidates":["USD","CAD"]}""")]
    [InlineData("money", """{"amount":"1","currency":{"absent":"notApplicable"},"candidates":["USD","CAD"]}""")]
    [InlineData("textSpan", """{"start":-1,"end":2}""")]
    [InlineData("textSpan", """{"start":0,"end":0}""")]
    [InlineData("name", "\"\"")]
    [InlineData("name", """{"text":""}""")]
    [InlineData("cue", "[]")]
    [InlineData("decimal", "\"1.50\"")]
    [InlineData("decimal", "\"-0\"")]
    [InlineData("decimal", "\"1e3\"")]
    [InlineData("figure", "\"1,5\"")]
    [InlineData("instant", "\"2025-08-01T09:30:00\"")]
    [InlineData("edtfDate", "\"2025-13\"")]
    [InlineData("edtfDate", "\"2025-00-XX\"")]
    [InlineData("edtfDate", "\"2025-21-01\"")]
    [InlineData("edtfDate", "\"2025-12-32\"")]
    [InlineData("edtfDate", "\"2025-12-4X\"")]
    [InlineData("edtfDate", "\"2025/2026-13\"")]
    [InlineData("edtfDate", "\"[2025-01,2025-1]\"")]
    [InlineData("edtfDate", "\"Y2025\"")]
    [InlineData("edtfDate", "\"?Y20250\"")]
    [InlineData("edtfDate", "\"2025-7\"")]
    [InlineData("edtfDate", "\"20250701\"")]
    [InlineData("countryCode", "\"UK\"")]
    [InlineData("currencyCode", "\"CFA\"")]
    [InlineData("languageTag", "\"fr_SN\"")]
    [InlineData("entityRef", "\"a b\"")]
    [InlineData("entityRef", "\"a\\n\"")]
    [InlineData("webAddress", "\"ftp://example.org\"")]
    [InlineData("webAddress", "\"https://user@example.org\"")]
    [InlineData("contentHash", "\"SHA-256:00\"")]
    [InlineData("identifier", "\"LEI:5493001KJTIIGC8Y1R12\"")]
    public void Schema_ValueThatNoTypeTakes_RefusesIt(string definition, string json)
    {
        Schemas.Story.Accepts(json, definition).Should().BeFalse();

        // A number or an instant has no type of its own here.
        Type? type = typeof(Story).Assembly.GetType($"JojDomain.{char.ToUpperInvariant(definition[0])}{definition[1..]}");
        (type is null).Should().Be(definition is "decimal" or "instant");
        if (type is not null)
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Schema_EntityOfAnyKindThatSaysNothing_RefusesIt()
    {
        JsonElement lists = Schemas.Story.Definition("storyContent").GetProperty("properties");
        int refused = 0;
        foreach (string list in lists.EnumerateObject().Select(static each => each.Name).Where(static name => name is not ("absent" or "format")))
        {
            string json = $$"""{"format":"joj-story/1","{{list}}":[{"id":"a"}]}""";
            bool isRead = StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems);
            if (problems.Any(static problem => Expressible.Contains(problem.Code)))
            {
                refused++;
                Schemas.Story.Accepts(json).Should().BeFalse(string.Join('\n', problems));
            }
            else
            {
                Schemas.Story.Accepts(json).Should().BeTrue($"{json} is read: {isRead}");
            }
        }

        refused.Should().BeGreaterThan(10);
    }

    private static IEnumerable<ProblemCode> CodesOf(ProblemCase problem) => problem.Lines
        .Where(static line => line.Contains(": error ", StringComparison.Ordinal))
        .Select(static line => Enum.Parse<ProblemCode>(line.AsSpan(line.IndexOf("JOJ", StringComparison.Ordinal) + 3, 4)));

    internal static bool IsJson(ProblemCase problem)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(problem.Json);
            return document.RootElement.EnumerateObject().All(static member => member.Name.Length >= 0 && member.Value.GetRawText().Length > 0) && !problem.Json.Contains("\\ud", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
