using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>A deal that was never signed, and a contract that a court annulled.</summary>
public sealed class DealFixtureTests
{
    private static Story Collapsed => Fixture.Story("collapsed-deal");
    private static Story Ruling => Fixture.Story("court-ruling");

    [Fact]
    public void Collapsed_AdvancedTalks_AreToldByTwoUnnamedVoicesInTheConditional()
    {
        Claim claim = Collapsed.Claim("advanced");
        DescribedVoice voice = claim.Attribution.Voice.Should().BeOfType<DescribedVoice>().Subject;

        voice.Naming.Should().Be(VoiceNaming.Withheld);
        voice.Count!.Amount.Exact.Should().Be(2);
        voice.Reason!.Text.Should().Be("les discussions étant confidentielles");
        claim.Attribution.Distance!.Kind.Should().Be(DistanceKind.PressConditional);
        claim.Of(Agreement.Properties.Status).Single().Value[0].State.Should().Be(AgreementStatus.Finalising);
    }

    [Fact]
    public void Collapsed_Price_IsACeilingAndAPriceForEachShareInDollarsOfNoStatedKind()
    {
        (Statement statement, Listing<Amount> amounts) = Collapsed.Claim("price").Of(Agreement.Properties.Amounts).Single();

        statement.Modality.Should().Be(Modality.Possible);
        amounts[0].Value.Value.Value.Should().Be(Figure.AtMost(1_200_000_000));
        amounts[1].Role.Should().Be(AmountRole.UnitPrice);
        amounts[1].Per!.Of!.Text.Should().Be("action");
        amounts.Should().OnlyContain(static amount => amount.Value.Value.Currency.State == ReportState.NotStated && amount.Value.Value.Candidates.Count == 2);
        Collapsed.Claim("price").Of(Organisation.Properties.Links).Single().Statement.Condition!.About.Should().Equal(new EntityRef("clearance"));
    }

    [Fact]
    public void Collapsed_Signature_IsPlannedWithinWeeksOfTheArticleAndExcludedInTheEnd()
    {
        DatedState<AgreementStatus> planned = Collapsed.Claim("soon").Of(Agreement.Properties.Status).Single().Value[0];
        TimeExpression soon = planned.When.Value.Should().BeOfType<TimeExpression>().Subject;

        planned.Planned.Should().BeTrue();
        soon.Relation.Should().Be(TimeRelation.After);
        soon.Anchor.Should().Be(new EntityRef("scoop"));
        soon.Offset.Should().Be(new TimeLength(Figure.Between(2, 8), TimeLengthUnit.Week));

        Statement never = Collapsed.Claim("never-signed").Of(Agreement.Properties.Status).First().Statement;
        never.Predicate.Operator.Should().Be(StatementOperator.Exclude);
        Collapsed.Get(new Id<Agreement>("take-over")).Status.Latest!.State.Should().Be(AgreementStatus.Abandoned);
        Clause clearance = Collapsed.Get(new Id<Clause>("clearance"));
        clearance.Kind.Value.Should().Be(ClauseKind.Condition);
        clearance.Fulfilment.Latest!.State.Should().Be(ClauseStatus.Lapsed);
    }

    [Fact]
    public void Collapsed_DenialAndSilence_AreToldApart()
    {
        Claim denial = Collapsed.Claim("no-talks");

        denial.Statements.Single().Polarity.Should().Be(Polarity.Negated);
        denial.Relations.Select(static relation => (relation.Kind, relation.Target.Text)).Should().Equal((ClaimRelationKind.Denies, "advanced"), (ClaimRelationKind.Denies, "price"));
        Collapsed.Claim("lumia-silent").Outcome.Should().Be(ActOutcome.Declined);
        Collapsed.Claim("lumia-silent").Attribution.Voice.Should().BeOfType<DescribedVoice>().Which.PostKind.Should().Be(PostKind.Spokesperson);
    }

    [Fact]
    public void Ruling_Judgment_NamesSidesDocketOrdersSumsAndVotes()
    {
        Decision judgment = Ruling.Get(new Id<Decision>("judgment"));

        judgment.Identifiers.Should().Equal(new Identifier("docket", "AC-2023/118"));
        judgment.Participants.Select(static each => (each.Participant.Text, each.Capacity)).Should()
            .Equal(("papyrus", ParticipantCapacity.Plaintiff), ("federation", ParticipantCapacity.Defendant), ("northgate", ParticipantCapacity.Intervener));
        judgment.Votes.Value.Should().Be(new VoteCount(2, 1));
        judgment.CastVotes.Single().Option.Should().Be(VoteOption.Dissenting);
        judgment.Amounts.Single().Payee.Value.Should().Be(new EntityRef("papyrus"));
        judgment.Clauses.Select(static clause => Ruling.Get(clause).Kind.Value).Should().Equal(ClauseKind.Duty, ClauseKind.Prohibition);
        Ruling.Get(new Id<Clause>("new-call")).Due.Value.Should().BeOfType<TimeExpression>().Which.Offset.Should().Be(TimeLength.Parse("<=60 day"));
        Ruling.Get(new Id<Decision>("appeal")).Related.Single().Target.Should().Be(judgment.Id);
        Ruling.Get(new Id<Decision>("injunction")).Outcome.Value.Should().Be(DecisionOutcome.Granted);
    }

    [Fact]
    public void Ruling_Claims_GiveEachVoiceItsPart()
    {
        Ruling.Claim("annulled").Of(Decision.Properties.Outcome).Single().Value.Value.Should().Be(DecisionOutcome.Annulled);
        Ruling.Claim("damages").Of(Decision.Properties.Amounts).Single().Value[0].Role.Should().Be(AmountRole.Damages);
        Ruling.Claim("damages").Of(Clause.Properties.By).Single().Statement.Modality.Should().Be(Modality.Obliged);
        Ruling.Claim("dissent").Of(Decision.Properties.CastVotes).Single().Value[0].Voter.Should().Be(new EntityRef("judge-oduya"));
        Ruling.Claim("will-appeal").Statements.Single().Modality.Should().Be(Modality.Intended);
        Ruling.Claim("kinship").Of(Person.Properties.Links).Single().Value[0].Kind.Should().Be(PersonLinkKind.Sibling);
        Ruling.Claim("two-bids").Of(Agreement.Properties.Tenderers).Select(static each => each.Value.Completeness).Should().Equal(Completeness.Exhaustive, Completeness.Unspecified);
    }
}
