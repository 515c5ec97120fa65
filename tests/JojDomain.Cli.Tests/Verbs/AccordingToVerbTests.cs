using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class AccordingToVerbTests
{
    [Fact]
    public void AccordingTo_Voice_IsWhatTheLibrarySays()
    {
        Joj run = Joj.Run("according-to", "restic-2025-07", "restic");

        (run.Code, run.Error).Should().Be((0, ""));
        Story account = StoryJson.Parse(run.Out);
        account.Should().Be(ReferenceStories.Get("restic-2025-07").AccordingTo(new("restic")));
        account.Content.Author.Should().Be(new EntityRef("restic"));
    }

    [Fact]
    public void AccordingTo_Relayed_CountsWhatThePassingOnSays()
    {
        Story own = StoryJson.Parse(Joj.Run("according-to", "restic-2025-07", "article", "--reach", "own").Out);
        Story relayed = StoryJson.Parse(Joj.Run("according-to", "restic-2025-07", "article", "--reach", "relayed").Out);

        relayed.Content.Claims.Count.Should().BeGreaterThan(own.Content.Claims.Count);
    }

    [Theory]
    [InlineData("nobody", "")]
    [InlineData("not an id", "")]
    [InlineData("restik", "; did you mean \"restic\"?")]
    public void AccordingTo_VoiceThatIsNotThere_IsUnusable(string voice, string hint) =>
        Joj.Run("according-to", "restic-2025-07", voice).Should().Be(new Joj(2, "", $"joj: nothing in the story has the id \"{voice}\", and no voice is described so{hint}\n"));

    [Theory]
    [InlineData("relayd", "; did you mean \"relayed\"?")]
    [InlineData("far", "; it is one of own, represented, relayed")]
    public void AccordingTo_ReachThatDoesNotExist_IsUnusable(string reach, string hint) =>
        Joj.Run("according-to", "restic-2025-07", "restic", "--reach", reach).Error.Should().StartWith($"joj: \"{reach}\" is not a reach{hint}\nusage: joj according-to STORY VOICE [--reach own|represented|relayed]\n");

    [Fact]
    public void AccordingTo_NotAStory_ListsProblemsOnStandardError()
    {
        Joj run = Joj.RunWith("{}", "according-to", "-", "a");
        run.Code.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>:1:1: error JOJ1003");
    }

    [Theory]
    [InlineData("a Hindi daily")]
    [InlineData("Fatou")]
    public void AccordingTo_DescribedVoice_IsNamedByItsWordsOrItsPseudonym(string voice)
    {
        const string story = """
            {"format":"joj-story/1","agreements":[{"id":"deal","kind":"contract"}],"sources":[{"id":"s","kind":"article"}],
             "claims":[
              {"id":"c1","attribution":{"voice":{"type":"described","words":"a Hindi daily"},"via":["s"]},"statements":[{"subject":"deal","property":"agreement.exclusive","equals":true}]},
              {"id":"c2","attribution":{"voice":{"type":"joint","voices":[{"type":"described","pseudonym":"Fatou","naming":"pseudonymous"},"s"]},"via":["s"]},
               "statements":[{"subject":"deal","property":"agreement.exclusive","equals":true}]}]}
            """;

        Joj run = Joj.RunWith(story, "according-to", "-", voice);

        (run.Code, run.Error).Should().Be((0, ""));
        StoryJson.Parse(run.Out).Content.Agreements[0].Exclusive.Should().Be((Reported<bool>)true);
        StoryJson.Parse(run.Out).Content.Claims.Should().ContainSingle();
    }
}
