using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The eleven claims together: who says each, by which words, in which act, through which reports.</summary>
public sealed class ResticClaimTests
{
    [Fact]
    public void Claims_AreTheElevenStatementsInOrder() => Restic.Story.Content.Claims.Select(static claim => claim.Id.Text)
        .Should().Equal(Enumerable.Range(1, 11).Select(static number => $"c{number}"));

    [Theory]
    [InlineData(1, "congratulates", SearleClass.Expressive, "adresse ses vives félicitations")]
    [InlineData(2, "informs", SearleClass.Assertive, "informe")]
    [InlineData(3, "presupposes", SearleClass.Assertive, "A défaut d'")]
    [InlineData(4, "urges", SearleClass.Directive, "urge")]
    [InlineData(5, "describes", SearleClass.Assertive, "urge")]
    [InlineData(6, "deplores", SearleClass.Expressive, "déplore le Restic")]
    [InlineData(7, "predicts", SearleClass.Assertive, "Selon le Restic")]
    [InlineData(8, "compares", SearleClass.Assertive, "Selon le Restic")]
    [InlineData(9, "states", SearleClass.Assertive, null)]
    [InlineData(10, "encourages", SearleClass.Directive, "encourage")]
    [InlineData(11, "countsOn", SearleClass.Directive, "dit compter sur")]
    public void Claim_ActAndCue_AreThoseOfTheArticle(int number, string act, SearleClass actClass, string? cue)
    {
        Claim claim = Restic.Claim(number);

        claim.Act.Should().Be(SpeechAct.Parse(act));
        claim.Act!.Class.Should().Be(actClass);
        claim.Attribution.Cue?.Words.Should().Be(new LangText(cue!, "fr"));
        claim.Attribution.Cue?.At!.Quote!.Exact.Should().Be(cue);
        (claim.Attribution.Cue is null).Should().Be(cue is null);
    }

    [Theory]
    [InlineData(1, 2, 3, 4, 5, 6, 7, 8, 10, 11)]
    public void Claim_OfRestic_ComesThroughArticleAndPressRelease(params int[] numbers)
    {
        foreach (Claim claim in numbers.Select(Restic.Claim))
        {
            claim.Attribution.Voice.Should().Be(Voice.Named(new("restic")));
            claim.Attribution.Via.Select(static hop => hop.Source.Value.Text).Should().Equal("article", "press-release");
            claim.Attribution.Mode.Should().Be(claim.Id.Text == "c6" ? AttributionMode.Direct : AttributionMode.Indirect);
            claim.Utterance.Should().Be(new Id<Utterance>("restic-communique"));
        }
    }

    [Fact]
    public void Claim2_PressRelease_IsNamedInTheArticle()
    {
        Hop release = Restic.Claim(2).Attribution.Via[1];

        release.Cue!.Words.Should().Be(new LangText("Dans un communiqué de presse", "fr"));
        release.Cue.At!.Source.Text.Should().Be("article");
    }

    [Fact]
    public void Claim9_Voice_IsOneOfTwoAndNothingMoreIsGuessed()
    {
        Attribution attribution = Restic.Claim(9).Attribution;

        attribution.Voice.Should().BeOfType<AlternativeVoice>()
            .Which.Voices.Should().Equal(Voice.Named(new("restic")), Voice.Named(new("article")));
        attribution.Mode.Should().BeNull();
        attribution.Via.Should().Equal(Hop.Through(new("article")));
        Restic.Claim(9).Utterance.Should().BeNull();
        Restic.Story.ClaimsBy(new EntityRef("article")).Should().Equal(Restic.Claim(9));
        Restic.Story.ClaimsBy(new EntityRef("restic")).Should().HaveCount(11);
    }

    [Fact]
    public void Utterance_IsThePressRelease_AtNoStatedTime()
    {
        Utterance utterance = Restic.Story.All<Utterance>().Should().ContainSingle().Subject;

        utterance.Occasion.Should().Be(new EntityRef("press-release"));
        utterance.When.State.Should().Be(ReportState.NotStated);
        utterance.Addressees.IsNotStated.Should().BeTrue();
    }

    [Fact]
    public void Article_DateAndAddress_AreAsPreciseAsStated()
    {
        Source article = Restic.Get<Source>("article");

        article.Published.Value.Should().Be(EdtfDate.Parse("2025-07"));
        article.Address!.ToString().Should().Be("https://fr.allafrica.com/stories/202507310533.html");
        article.Access.Should().Be(SourceAccess.Obtained);
        article.Derivations.Should().Equal(new Derivation { Kind = DerivationKind.Reports, From = new("press-release") });
    }

    [Fact]
    public void PressRelease_IsCitedOnly_AndNotDated()
    {
        Source release = Restic.Get<Source>("press-release");

        release.Kind.Should().Be(SourceKind.PressRelease);
        release.Access.Should().Be(SourceAccess.CitedOnly);
        release.Publisher.Value.Should().Be(new EntityRef("restic"));
        release.Published.State.Should().Be(ReportState.NotStated);
        release.Language.Should().BeNull();
        release.Text.Should().BeNull();
    }
}
