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

    [Fact]
    public void List_Json_IsWhatTheApiGives()
    {
        Story story = StoryJson.Parse(Told);

        Compact(Joj.RunWith(Told, "questions", "-", "--json").Out).Should().Be(JsonSerializer.Serialize(story.Questions));
        Compact(Joj.RunWith(Told, "disputes", "-", "--json").Out).Should().Be(JsonSerializer.Serialize(story.Disputes));
        Compact(Joj.RunWith(Told, "timeline", "-", "--json").Out).Should().Be(JsonSerializer.Serialize(story.Timeline));
        Joj.RunWith("""{"format":"joj-story/1"}""", "disputes", "-", "--json").Should().Be(new Joj(0, "[]\n", ""));
    }

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
