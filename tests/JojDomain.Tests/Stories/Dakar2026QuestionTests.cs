using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The rows on which the sources of the story <c>dakar-2026</c> differ, as questions: positions side by side, and why they can all be right.</summary>
public sealed class Dakar2026QuestionTests
{
    [Fact]
    public void Parties_OfTheAgreement_HaveAsManyOriginsAsAreTold()
    {
        Question question = Ask("joj-cloud agreement.parties");

        question.Ground.Should().Be(DisputeGround.Contradictory);
        Told(question).Should().Equal(
            "2 to 3: xibaaru-parties, vipeoples-parties, tribune-tripartite, menafn-ceremony",
            "1: enqueteplus-signing",
            "1 to 2: senejournal-parties, xalimasn-parties",
            "1: lesoleil-parties");
    }

    [Fact]
    public void DeploymentModel_OfApsaraStack_IsContradictory()
    {
        Question question = Ask("apsara-stack cloudService.deploymentModel");

        question.Ground.Should().Be(DisputeGround.Contradictory);
        Told(question).Should().Equal("1 to 2: senejournal-hybrid, xalimasn-hybrid", "1: businessworld-private");
    }

    [Theory]
    [InlineData("park project.cost", CompatibleReason.CurrencyNotStated, "1: allafrica-5", "1: xibaaru-park")]
    [InlineData("showing-of-expertise event.influences kind prevented, by joj-cloud", CompatibleReason.OtherWords, "1: allafrica-6", "1: xibaaru-regret")]
    [InlineData("joj-cloud agreement.subject", CompatibleReason.OtherWords, "1: vipeoples-yuan", "1: vox-yuan", "1: lesoleil-local")]
    [InlineData("joj-2026 event.influences kind facilitated, by joj-cloud", CompatibleReason.OtherWords, "1: vipeoples-wade", "1: vox-wade", "1: menafn-wade")]
    [InlineData("north-american-giants organisation.members", CompatibleReason.OpenList, "1: allafrica-8", "1: xibaaru-share")]
    [InlineData("cloud-spending observation.money as of 2025-33", CompatibleReason.CurrencyNotStated, "1: techradar-spending", "1: the-sun-spending")]
    public void Positions_ThatCanAllBeRight_StandTogetherWithTheReason(string question, CompatibleReason reason, params string[] positions)
    {
        Question asked = Ask(question);

        asked.Ground.Should().BeNull();
        Told(asked).Should().Equal(positions);
        asked.Compatible.Select(static pair => pair.Reason).Distinct().Should().Equal(reason);
    }

    [Fact]
    public void Call_ForTenders_IsOnePositionOfOneOrigin() =>
        Told(Ask("joj-cloud agreement.callForTenders")).Should().Equal("1: allafrica-3, xibaaru-no-call");

    [Fact]
    public void Signing_OneDateAndTwoMondays_AreNoDispute()
    {
        Question question = Ask("signing event.when");

        question.Ground.Should().BeNull();
        Told(question).Should().Equal("1 to 2: enqueteplus-signing, senejournal-parties", "1: vipeoples-signing", "1: vox-release");
        Told(Ask("joj-cloud agreement.status state signed")).Should().StartWith("2 to 5: allafrica-1, tribune-signatories, xalimasn-parties, lesoleil-parties, menafn-ceremony");
    }

    [Theory]
    [InlineData("park project.cost", "2022-12-08: afriqueitnews-cost", "2015-10-21: pmepmi-cost", "senenews-article: senenews-cost")]
    [InlineData("giants-share observation.quantity", "2025-34: nation-shares, nation-control", "2025-35: lightwave-share")]
    [InlineData("cloud-spending observation.money as of 2025-35", "2025-33: techradar-spending, the-sun-spending")]
    public void Figures_OfOtherTimes_AreNeighbours(string question, params string[] neighbours) =>
        Dakar2026.Story.OtherTimesOf(Ask(question))
            .Select(static other => $"{((other.AsOf as TimeExpression)?.Anchor?.Text) ?? other.AsOf!.ToString()}: {string.Join(", ", other.Positions.SelectMany(static each => each.Claims).Select(static claim => claim.Id.Text))}")
            .Should().Equal(neighbours);

    [Theory]
    [InlineData("Mamadou Diagne Ndiaye", "1: vipeoples-president")]
    [InlineData("Mamadou Diagna Ndiaye", "1: lequotidien-president")]
    public void Spelling_OfAName_IsAQuestionOfEach(string name, string position) => Told(Ask($"ndiaye person.names text {name}")).Should().Equal(position);

    private static Question Ask(string question) =>
        Dakar2026.Story.Questions.Single(each => string.Join(' ', ((string?[])[each.Subject.Text, each.Property?.Path, each.Item?.ToString(), each.AsOf is EdtfDate date ? $"as of {date}" : each.AsOf is null ? null : "as of another time"]).OfType<string>()) == question);

    private static IEnumerable<string> Told(Question question) =>
        question.Positions.Select(static position => $"{position.Origins}: {string.Join(", ", position.Claims.Select(static claim => claim.Id.Text))}");
}
