using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling;

public class StoryTellingTests
{
    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Of_Story_HasEachClaimBothByWhatItSaysAndByVoice(string name)
    {
        Story story = ReferenceStories.Get(name);
        ToldStory told = StoryTelling.Of(story, Wording.English);

        IEnumerable<ToldQuestion> questions = [.. told.Disputes, .. told.Differing, .. told.Subjects.SelectMany(static subject => subject.Questions)];
        questions.SelectMany(static question => question.Positions).SelectMany(static position => position.Accounts).Concat(told.Subjects.SelectMany(static subject => subject.Remarks))
            .Select(static account => account.Claim).OfType<Id<Claim>>().Distinct()
            .Should().BeEquivalentTo(story.Content.Claims.Select(static claim => claim.Id));
        told.Voices.SelectMany(static voice => voice.Claims).Select(static claim => claim.Account.Claim)
            .Should().BeEquivalentTo(story.Content.Claims.Select(static claim => claim.Id));
    }

    [Fact]
    public void Of_Dakar_HasBothDisputesWithTheirGroundAndEverySideOfThem()
    {
        ToldStory told = StoryTelling.Of(ReferenceStories.Get("dakar-2026"), Wording.English);

        told.Disputes.Select(static question => SafeText.Plain($"{question.Subject}: {question.Label} – {question.Ground}")).Should().Equal(
            "Dakar 2026 cloud agreement: parties – cannot both be true",
            "Apsara Stack: deployment model – cannot both be true");
        told.Disputes[1].Positions.Select(static position => position.Value).Should().Equal("hybrid cloud", "private cloud");
        told.Disputes[1].Positions.Should().OnlyContain(static position => position.IsOpposed);
        told.Disputes[1].Held.Should().Be("unknown (disputed)");
    }

    [Fact]
    public void Of_Sources_GathersThoseOfOneBeginningBehindIt()
    {
        ToldOrigin origin = StoryTelling.Of(ReferenceStories.Get("restic-2025-07"), Wording.English).Origins.Should().ContainSingle().Subject;

        SafeText.Plain(origin.Name).Should().Be("the press release of Restic");
        origin.Sources.Select(static source => SafeText.Plain(source.Name)).Should().Equal("the press release of Restic", "the article of AllAfrica");
        origin.Sources[1].Address.Should().Be("https://fr.allafrica.com/stories/202507310533.html");
    }
}
