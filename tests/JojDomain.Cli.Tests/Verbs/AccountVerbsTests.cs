using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class AccountVerbsTests
{
    private const string Told =
        """
        {"format":"joj-story/1","organisations":[{"id":"a","names":["Ay"]},{"id":"b","names":["Bee"]}],
         "agreements":[{"id":"deal","kind":"contract"}],"sources":[{"id":"s","kind":"article","published":"2026-03"}],
         "claims":[
          {"id":"c1","attribution":{"voice":"a","via":["s"]},"statements":[{"subject":"deal","property":"agreement.exclusive","equals":true}]},
          {"id":"c2","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.exclusive","equals":true,"polarity":"negated"},
           {"subject":"deal","property":"agreement.binding","equals":true}]},
          {"id":"c3","attribution":{"voice":"b","via":["s"]},"act":"predicts","statements":[{"subject":"deal","property":"agreement.status","includes":[{"state":"signed","when":"2027"}]}]}]}
        """;

    [Theory]
    [InlineData("questions", "the contract: exclusive [cannot both be true]: yes (Ay c1) – against – not: yes (Bee c2)\nthe contract: binding: yes (Bee c2)\n")]
    [InlineData("disputes", "the contract: exclusive [cannot both be true]: yes (Ay c1) – against – not: yes (Bee c2)\n")]
    [InlineData("timeline", "2026-03: the article: published (held)\n2026-03: claim c1 was made (c1)\n2026-03: claim c2 was made (c2)\n2026-03: claim c3 was made (c3)\n")]
    public void List_Story_HasOneLineEach(string verb, string lines) => Joj.RunWith(Told, verb, "-").Should().Be(new Joj(0, lines, ""));

    [Theory]
    [InlineData("""{"includes":["a"],"quantifier":"only"}""", "only Ay")]
    [InlineData("""{"includes":["a"],"quantifier":"notOnly"}""", "not only Ay")]
    [InlineData("""{"includes":["a","b"],"quantifier":"atLeast"}""", "at least Ay; Bee")]
    [InlineData("""{"includes":["a","b"],"quantifier":"neither"}""", "not among them: Ay; Bee – quantifier: neither")]
    [InlineData("""{"excludes":["a","b"],"quantifier":"neither"}""", "not among them: Ay; Bee – quantifier: neither")]
    [InlineData("""{"includes":["a","b"],"quantifier":"neither","polarity":"negated"}""", "not among them: Ay; Bee – quantifier: neither")]
    [InlineData("""{"includes":["a","b"],"quantifier":"both","polarity":"negated"}""", "not all of these: Ay; Bee – quantifier: both")]
    [InlineData("""{"includes":["a","b"],"polarity":"negated"}""", "not all of these: Ay; Bee")]
    [InlineData("""{"includes":["a"],"polarity":"negated"}""", "not among them: Ay")]
    public void Question_OfAListWithAQuantifier_HasItInWordsAndNotInItsItems(string statement, string words)
    {
        string told = Claiming(
            $$$"""
            {"id":"c1","attribution":{"voice":"a","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties",{{{statement[1..]}}}]},
            {"id":"c2","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","equals":{"absent":"notApplicable"}}]}
            """);

        Joj.RunWith(told, "questions", "-").Out.Split('\n')[0].Should().Contain($": {words} (Ay c1)");
        Joj.RunWith(told, "questions", "-").Out.Split('\n').Skip(1).Should().NotContain(static line => line.Contains("quantifier") || line.Contains("only"));
    }

    [Fact]
    public void Dispute_ThatIsDeclared_HasTheWordsOfBothSidesAndWhatAReviewerFinds() =>
        Joj.RunWith(
            Claiming(
                """
                {"id":"c1","attribution":{"voice":"a","via":["s"]},"words":"it failed","reviews":[{"reviewer":"b","verdict":"false"}]},
                {"id":"c2","attribution":{"voice":"b","via":["s"]},"words":"it runs","relations":[{"kind":"disputes","target":"c1"}]}
                """),
            "disputes",
            "-").Out.Should().Be("what Ay says [one says of the other that it is not so]: in short: it failed (Ay c1) – against – in short: it runs (Bee c2); false (Bee)\n");

    [Fact]
    public void Moment_AtADistanceFromItsAnchor_HasTheDayItComesTo() =>
        Joj.RunWith(
            """
            {"format":"joj-story/1","events":[{"id":"fair","names":["The fair"],"when":"2026-05-10"},
             {"id":"eve","names":["The eve"],"when":{"relation":"before","anchor":"fair","offset":"2 day"}},
             {"id":"wake","names":["The wake"],"when":{"relation":"after","anchor":"fair","offset":"<=3 day"}}]}
            """,
            "timeline",
            "-").Out.Should().Be("2 days before The fair [2026-05-08]: The eve: when (held)\n2026-05-10: The fair: when (held)\n<=3 days after The fair [2026-05-10 to 2026-05-13]: The wake: when (held)\n");

    [Fact]
    public void List_Json_IsWhatTheApiGives()
    {
        Story story = StoryJson.Parse(Told);

        Compact(Joj.RunWith(Told, "questions", "-", "--json").Out).Should().Be(JsonSerializer.Serialize(story.Questions));
        Compact(Joj.RunWith(Told, "disputes", "-", "--json").Out).Should().Be(JsonSerializer.Serialize(story.Disputes));
        Compact(Joj.RunWith(Told, "timeline", "-", "--json").Out).Should().Be(JsonSerializer.Serialize(story.Timeline));
        Joj.RunWith("""{"format":"joj-story/1"}""", "disputes", "-", "--json").Should().Be(new Joj(0, "[]\n", ""));
    }

    private static string Claiming(string claims) =>
        $$"""
        {"format":"joj-story/1","organisations":[{"id":"a","names":["Ay"]},{"id":"b","names":["Bee"]}],
         "agreements":[{"id":"deal","kind":"contract"}],"sources":[{"id":"s","kind":"article"}],"claims":[{{claims}}]}
        """;

    private static string Compact(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }

    [Theory]
    [InlineData("questions")]
    [InlineData("disputes")]
    [InlineData("timeline")]
    public void List_StoryWithoutAny_IsEmptyAndClean(string verb) => Joj.RunWith("""{"format":"joj-story/1"}""", verb, "-").Should().Be(new Joj(0, "", ""));

    [Theory]
    [InlineData("questions")]
    [InlineData("disputes")]
    [InlineData("timeline")]
    public void List_NotAStory_ListsProblemsOnStandardError(string verb)
    {
        Joj run = Joj.RunWith("{}", verb, "-");

        (run.Code, run.Out).Should().Be((1, ""));
        run.Error.Should().StartWith("<stdin>:1:1: error JOJ1003");
    }
}
