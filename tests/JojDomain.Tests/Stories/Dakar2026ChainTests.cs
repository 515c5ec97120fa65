using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The chains of reports of the claims of the story <c>dakar-2026</c>, and the claims that have one origin.</summary>
public sealed class Dakar2026ChainTests
{
    [Theory]
    [InlineData("allafrica-3", "restic", "allafrica-article", "restic-release")]
    [InlineData("xibaaru-no-call", "restic", "xibaaru-article", "restic-release")]
    [InlineData("vipeoples-signing", "release-to-aps", "vipeoples-article", "aps-dispatch", "release-to-aps")]
    [InlineData("vipeoples-yuan", "yuan", "vipeoples-article", "aps-dispatch", "release-to-aps")]
    [InlineData("vox-yuan", "yuan", "vox-article", "cojoj-release")]
    [InlineData("tribune-tripartite", "aps", "tribune-signing-article", "aps-dispatch")]
    [InlineData("menafn-ceremony", "alibaba-cloud", "menafn-article", "alibaba-announcement")]
    [InlineData("lesoleil-parties", "lesoleil-article", "lesoleil-article")]
    [InlineData("nation-shares", "synergy", "the-nation-article")]
    [InlineData("senenews-loan", "aps", "senenews-article")]
    public void Claim_Chain_GoesFromTheSourceInHandToTheVoice(string id, string voice, params string[] sources)
    {
        Claim claim = Dakar2026.Claim(id);

        ((NamedVoice)claim.Attribution.Voice).Entity.Text.Should().Be(voice);
        claim.Attribution.Via.Select(static hop => hop.Source.Value.Text).Should().Equal(sources);
    }

    [Fact]
    public void PressRelease_OfRestic_IsCarriedByTwoOutlets() => Carriers("restic-release").Should().Equal("allafrica-article", "xibaaru-article");

    [Fact]
    public void Dispatch_OfAps_IsCarriedByTwoOutlets() => Carriers("aps-dispatch").Should().Equal("vipeoples-article", "tribune-signing-article");

    [Fact]
    public void PressReleases_SentToApsAndOfTheCommittee_AreNotTakenForOne()
    {
        Carriers("cojoj-release").Should().Equal("vox-article");
        Dakar2026.Get<Source>("release-to-aps").Publisher.State.Should().Be(ReportState.NotStated);
        Dakar2026.Get<Source>("cojoj-release").Publisher.Value.Should().Be(new EntityRef("cojoj"));
    }

    [Theory]
    [InlineData("yuan-words", "vipeoples-yuan", "vox-yuan")]
    [InlineData("restic-regret", "allafrica-6", "xibaaru-regret")]
    public void Utterance_ToldTwice_IsOne(string utterance, params string[] claims) =>
        Dakar2026.Story.Content.Claims.Where(claim => claim.Utterance == new Id<Utterance>(utterance)).Select(static claim => claim.Id.Text).Should().Equal(claims);

    [Fact]
    public void Outlets_ThatNameNobody_SpeakForThemselves()
    {
        string[] narrators = ["enqueteplus-article", "xalimasn-article", "lesoleil-article", "businessworld-article"];

        foreach (string narrator in narrators)
        {
            Dakar2026.ReadIn(narrator).Should().NotBeEmpty()
                .And.OnlyContain(claim => claim.Attribution.Mode == AttributionMode.Narration && claim.Attribution.Voice == Voice.Named(new(narrator), null));
        }
    }

    [Fact]
    public void Share_OfTheGiants_IsSaidByOneOfTwo()
    {
        foreach (string id in (string[])["allafrica-9", "xibaaru-share"])
        {
            Dakar2026.Claim(id).Attribution.Voice.Should().BeOfType<AlternativeVoice>().Which.Voices.Should().HaveCount(2).And.Contain(Voice.Named(new("restic")));
        }
    }

    [Fact]
    public void Question_AtTheEndOfAPage_IsNobodysClaim()
    {
        Claim claim = Dakar2026.Claim("senejournal-version");

        claim.Attribution.Voice.Should().BeOfType<UnknownVoice>();
        claim.Act.Should().Be(SpeechAct.Asks);
        claim.About.Should().Equal(new EntityRef("senejournal-article"));
        claim.Statements.Should().BeEmpty();
    }

    private static IEnumerable<string> Carriers(string source) => Dakar2026.Story.Content.Sources
        .Where(each => each.Derivations.Any(derivation => derivation.From.Text == source)).Select(static each => each.Id.Text);
}
