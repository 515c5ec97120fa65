using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>A leaked memo, and a statement whose two languages do not agree.</summary>
public sealed class TextFixtureTests
{
    private static Story Memo => Fixture.Story("leaked-memo");
    private static Story Languages => Fixture.Story("two-languages");

    [Fact]
    public void Memo_Source_HasARedactedAuthorAndADisputedOrigin()
    {
        Source memo = Memo.Get(new Id<Source>("memo"));
        DescribedVoice author = memo.Authors.Single().Should().BeOfType<DescribedVoice>().Subject;

        author.Naming.Should().Be(VoiceNaming.Redacted);
        author.PostKind.Should().Be(PostKind.Lawyer);
        memo.Published.Reason.Should().Be(AbsenceReason.Undisclosed);
        memo.Status.Select(static state => state.State).Should().Equal(SourceStatus.Leaked, SourceStatus.Redacted, SourceStatus.Disputed);
        Memo.Get(new Id<Source>("article")).Status[0].State.Should().Be(SourceStatus.Embargoed);
        Memo.Get(new Id<Agreement>("concession")).Names.Single().Kind.Should().Be(NameKind.CodeName);
        Memo.Get(new Id<Agreement>("concession")).Text.Reason.Should().Be(AbsenceReason.Withheld);
    }

    [Fact]
    public void Memo_Quotation_KeepsRedactionElisionAndMisprint()
    {
        Claim claim = Memo.Claim("rent-waived");

        claim.Quotation!.Segments.Select(static segment => segment.GetType().Name).Should()
            .Equal(nameof(QuotedWords), nameof(Redaction), nameof(QuotedWords), nameof(Elision), nameof(QuotedWords), nameof(Sic));
        claim.Attribution.Via[1].Source.Reason.Should().Be(AbsenceReason.Withheld);
        Amount rent = claim.Of(Agreement.Properties.Amounts).Single().Value[0];
        rent.Value.State.Should().Be(ReportState.None);
        rent.Over.Value.Duration.Should().Be(new TimeLength(2, TimeLengthUnit.Year));
    }

    [Fact]
    public void Memo_Claims_TellForgedGenuineDeclinedAndUnansweredApart()
    {
        Memo.Claim("forged").Of(Source.Properties.Status).Single().Value[0].State.Should().Be(SourceStatus.Forged);
        Memo.Claim("genuine").Of(Source.Properties.Status).Single().Statement.Certainty.Should().Be(Certainty.Probable);
        Memo.Claim("option").Attribution.Voice.Should().BeOfType<DescribedVoice>().Which.Pseudonym!.Text.Should().Be("Robin");
        Memo.Claim("option").Of(Clause.Properties.Fulfilment).Single().Value[0].State.Should().Be(ClauseStatus.Exercised);
        Memo.Claim("arena-no-comment").Outcome.Should().Be(ActOutcome.Declined);
        Memo.Claim("office-unanswered").Outcome.Should().Be(ActOutcome.Unanswered);
        Memo.Claim("secret").Of(Agreement.Properties.Text).Single().Value.Reason.Should().Be(AbsenceReason.Withheld);
    }

    [Fact]
    public void Languages_Figures_StandSideBySideEachWithItsTranslation()
    {
        Quantity Said(string claim) => Languages.Claim(claim).Of(Clause.Properties.Quantity).Single().Value.Value;

        Said("ar-figures").Amount.Should().Be(Figure.About(12));
        Said("ar-figures").MatchAgainst(Said("en-figures")).Should().NotBe(ValueMatch.Same);
        Said("wire-figures").Amount.Should().Be(Said("corrected").Amount);
        Languages.Claim("en-figures").Quotation!.Fidelity!.Translated!.By.Should().Be(new EntityRef("ministry"));
        Languages.Claim("wire-figures").Quotation!.Fidelity!.Translated!.Machine.Should().BeTrue();
        Languages.Claim("en-figures").Reviews.Single().Verdict.Value.Should().Be(ReviewVerdict.Mistranslated);
        Languages.Claim("corrected").Relations.Single().Should().BeEquivalentTo(new { Kind = ClaimRelationKind.Corrects, Target = new EntityRef("en-figures") });
        Languages.Claim("ar-figures").Of(Agreement.Properties.Amounts).Single().Value[0].Value.Value.Currency.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Languages_Date_KeepsItsCalendarBesideTheDayItComesTo()
    {
        TimeExpression published = Languages.Get(new Id<Source>("arabic")).Published.Value.Should().BeOfType<TimeExpression>().Subject;

        published.Calendar.Should().Be(CalendarKind.IslamicUmmAlQura);
        published.Resolved.Should().Be(new ResolvedDate { Date = EdtfDate.Parse("2024-02-25"), Basis = Basis.Inferred });
        Languages.Get(new Id<Source>("english")).Status.Latest!.State.Should().Be(SourceStatus.Corrected);
    }

    [Fact]
    public void Languages_Names_AreTranslatedTransliteratedFormerOrMisprinted()
    {
        Organisation haoyun = Languages.Get(new Id<Organisation>("haoyun"));

        haoyun.Names.Select(static name => name.Kind).Should()
            .Equal(NameKind.Official, NameKind.Transliterated, NameKind.Trading, NameKind.Misprint, NameKind.Former);
        haoyun.Names[1].Of!.Language.Should().Be(new LanguageTag("zh-Hans"));
        haoyun.Status.Single().State.Should().Be(OrganisationStatus.Renamed);
        Languages.Claim("late").Of(Clause.Properties.Fulfilment).Single().Value[0].State.Should().Be(ClauseStatus.Missed);
    }
}
