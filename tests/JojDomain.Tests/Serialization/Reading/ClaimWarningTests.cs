using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>A claim that is valid and probably not meant is read with a warning that states what to write.</summary>
public sealed class ClaimWarningTests
{
    private const string InVain =
        "a value without negation does not count where the act is \"denies\": negate the statement with \"polarity\":\"negated\", exclude the value, or write the act \"states\" for what the voice asserts";

    [Theory]
    [InlineData("""{"subject":"a","property":"agreement.exclusive","equals":true}""", true)]
    [InlineData("""{"subject":"a","property":"agreement.callForTenders","equals":{"published":"2025"}}""", true)]
    [InlineData("""{"subject":"a","property":"agreement.parties","includes":["o"]}""", true)]
    [InlineData("""{"subject":"a","property":"agreement.parties","equals":["o"]}""", true)]
    [InlineData("""{"subject":"a","property":"agreement.exclusive","equals":true,"polarity":"negated"}""", false)]
    [InlineData("""{"subject":"a","property":"agreement.parties","excludes":["o"]}""", false)]
    [InlineData("""{"subject":"a","property":"agreement.exclusive","equals":false}""", false)]
    [InlineData("""{"subject":"a","property":"agreement.callForTenders","equals":{"absent":"none"}}""", false)]
    [InlineData("""{"subject":"a","property":"agreement.callForTenders","equals":{"absent":"notApplicable"}}""", false)]
    [InlineData("""{"subject":"a","property":"agreement.callForTenders","equals":{"absent":"unknown"}}""", false)]
    [InlineData("""{"subject":"a","property":"agreement.parties","equals":{"completeness":"exhaustive"}}""", false)]
    [InlineData("""{"subject":"a","term":"x:jobs","equals":{"type":"flag","flag":true}}""", false)]
    public void Statement_OfAClaimThatDenies_IsWarnedOfWhereItHasNoNegation(string statement, bool isWarnedOf)
    {
        string json = Doc($$"""
            "claims":[{"id":"c","attribution":{"voice":"o","via":["s"]},"statements":[{"subject":"a","property":"agreement.binding","equals":false},
            {{statement}}],"act":"denies"}]
            """);

        StoryJson.TryParse(json, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        problems.Select(static problem => problem.ToString()).Should().Equal(isWarnedOf ? [$"4:1: warning JOJ2011 /claims/0/statements/1: {InVain}"] : []);
        story!.Content.Claims[0].Statements.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("\"act\":\"contradicts\"")]
    [InlineData("\"act\":\"rejectsClaim\"")]
    [InlineData("\"act\":\"states\"")]
    [InlineData("\"act\":\"denies\",\"outcome\":\"declined\"")]
    public void Statement_OfAnotherActOrOfOneThatWasNotPerformed_IsNotWarnedOf(string act) =>
        ProblemsOf($$"""
            "claims":[{"id":"c",{{act}},"attribution":{"voice":"o","via":["s"]},"statements":[{"subject":"a","property":"agreement.exclusive","equals":true}]}]
            """).Should().BeEmpty();

    [Theory]
    [InlineData("disputes")]
    [InlineData("denies")]
    [InlineData("refutes")]
    [InlineData("disagreesWith")]
    [InlineData("corrects")]
    public void Relation_ThatOpposesASource_IsWarnedOf(string kind) =>
        ProblemsOf(Opposing(kind, "s", "o")).Should().Equal(
            $"4:1: warning JOJ2012 /claims/0/relations/1: \"s\" is a source, and makes no dispute: name the claim that \"c\" {kind}");

    [Theory]
    [InlineData("disputes", "d", "o")]
    [InlineData("critiques", "s", "o")]
    [InlineData("corrects", "s", "p")]
    [InlineData("corrects", "s", "s")]
    public void Relation_ToAClaimOrThatOpposesNothing_IsNotWarnedOf(string kind, string target, string voice) => ProblemsOf(Opposing(kind, target, voice)).Should().BeEmpty();

    [Fact]
    public void Warnings_BesideAnError_AreBothTold() => ProblemsOf("""
        "claims":[{"id":"c","act":"denies","attribution":{"voice":"nobody","via":["s"]},"statements":[{"subject":"a","property":"agreement.exclusive","equals":true}]}]
        """).Select(static line => line[..line.IndexOf(':', 5)]).Should().Equal("3:59: error JOJ2003 /claims/0/attribution/voice", "3:95: warning JOJ2011 /claims/0/statements/0");

    private static string Opposing(string kind, string target, string voice) => $$$"""
        "claims":[{"id":"c","words":"no","relations":[{"kind":"repliesTo","target":"s"},
        {"kind":"{{{kind}}}","target":"{{{target}}}"}],"attribution":{"voice":"{{{voice}}}","via":["s"]}},{"id":"d","words":"yes","attribution":{"voice":"o","via":["s"]}}]
        """;

    private static IEnumerable<string> ProblemsOf(string claims)
    {
        _ = StoryJson.TryParse(Doc(claims), out _, out EquatableArray<Problem> problems);
        return problems.Select(static problem => problem.ToString());
    }

    private static string Doc(string claims) => TextProblems.Doc("\"organisations\":[{\"id\":\"o\",\"kind\":\"ngo\"},{\"id\":\"p\",\"kind\":\"newsOutlet\"}],"
        + "\"agreements\":[{\"id\":\"a\",\"kind\":\"loan\"}],\"sources\":[{\"id\":\"s\",\"kind\":\"report\",\"publisher\":\"p\"}],\n" + claims);
}
