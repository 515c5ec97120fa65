using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The end of the Pentagon's cloud contract, row by row and fact by fact.</summary>
public sealed class JediStoryTests
{
    private static readonly PressStory Press = PressStory.Jedi;
    private static readonly Agreement Contract = Press.Get<Agreement>("jedi");

    [Theory]
    [InlineData("c1", "dod", "the department said", AttributionMode.Direct, "states")]
    [InlineData("c2", "dod-statement", "did not directly mention", null, "mentions")]
    [InlineData("c3", "associated-press", null, AttributionMode.Narration, "estimates")]
    [InlineData("c6", "amazon", "argued", AttributionMode.Indirect, "alleges")]
    [InlineData("c7", "dod", "had found", AttributionMode.Indirect, "concludes")]
    [InlineData("c8", "sherman", "told reporters", AttributionMode.Mixed, "explains")]
    [InlineData("c9", "sherman", "He said", AttributionMode.Indirect, "predicts")]
    [InlineData("c10", "sherman", "He said", AttributionMode.Indirect, "predicts")]
    [InlineData("c11", "microsoft", "Microsoft said", AttributionMode.Direct, "explains")]
    public void Claim_VoiceCueModeAndAct_AreThoseOfTheText(string id, string voice, string? cue, AttributionMode? mode, string act)
    {
        Claim claim = Press.Claim(id);

        ((NamedVoice)claim.Attribution.Voice).Entity.Text.Should().Be(voice);
        claim.Attribution.Cue?.At!.Quote!.Exact.Should().Be(cue);
        (claim.Attribution.Cue is null).Should().Be(cue is null);
        claim.Attribution.Mode.Should().Be(mode);
        claim.Act!.ToString().Should().Be(act);
        Press.Story.ClaimsBy(new EntityRef(voice)).Should().Contain(claim);
    }

    [Fact]
    public void Row1_Contract_IsOutdatedByAShiftAndDelayed()
    {
        Claim claim = Press.Claim("c1");

        claim.The(Agreement.Properties.Influences).Single().Should().Be(
            new Influence(InfluenceKind.Outdated, new Id<Event>("technology-shift"), new("no longer meets the requirements", "en")));
        claim.The(Agreement.Properties.Status).Single().State.Should().Be(AgreementStatus.Delayed);
        claim.Attribution.Via.Select(static hop => hop.Source.Value.Text).Should().Equal("report", "ap-story", "dod-statement");
        Press.Get<Event>("technology-shift").Kind.Value.Should().Be(EventKind.Development);
    }

    [Fact]
    public void Row2_Silence_IsNoAssertion()
    {
        Claim claim = Press.Claim("c2");

        claim.Outcome.Should().Be(ActOutcome.Silent);
        claim.Attribution.ScopalPolarity.Should().Be(Polarity.Negated);
        claim.The(Agreement.Properties.Status).Single().Should().Be(new DatedState<AgreementStatus> { State = AgreementStatus.Challenged, By = new("amazon") });
        claim.About.Should().Equal(new EntityRef("litigation"));
        Press.Get<Event>("litigation").Kind.Value.Should().Be(EventKind.Litigation);
    }

    [Fact]
    public void Row3_Worth_IsACounterfactualCeilingInSomeDollar()
    {
        Claim claim = Press.Claim("c3");
        Amount ceiling = claim.The(Agreement.Properties.Amounts).Single();

        claim.Statements.Single().Modality.Should().Be(Modality.Counterfactual);
        ceiling.Role.Should().Be(AmountRole.Ceiling);
        ceiling.Value.Value.Value.Exact.Should().Be(10_000_000_000m);
        ceiling.Value.Value.Currency.State.Should().Be(ReportState.NotStated);
        ceiling.Value.Value.Candidates.Should().Contain(CurrencyCode.Parse("USD"));
        ceiling.Over.Value.Duration.Should().Be(TimeLength.Parse("10 year"));
    }

    [Fact]
    public void Row4_Award_IsAnotherAmountByAVoiceOnlyDescribed()
    {
        Claim claim = Press.Claim("c4");
        Amount award = claim.The(Agreement.Properties.Amounts).Single();

        claim.Attribution.Voice.Should().BeOfType<DescribedVoice>().Which.Words!.Text.Should().Be("A secondary site");
        award.Role.Should().Be(AmountRole.Award);
        award.Value.Value.Value.Exact.Should().Be(1_000_000m);
        claim.Relations.Single().Kind.Should().Be(ClaimRelationKind.ContrastsWith);
    }

    [Fact]
    public void Row5_Pounds_AreTheSameMoneyConverted()
    {
        Claim claim = Press.Claim("c5");
        Money pounds = claim.The(Agreement.Properties.Amounts).Single().Value.Value;
        Money dollars = Press.Claim("c3").The(Agreement.Properties.Amounts).Single().Value.Value;

        claim.Attribution.Voice.Should().BeOfType<DescribedVoice>().Which.Words!.Text.Should().Be("a British paper");
        claim.Attribution.Cue!.Words.Text.Should().Be("converted");
        pounds.Amount.IsApproximate.Should().BeTrue();
        pounds.Currency.Value.Should().Be(CurrencyCode.Parse("GBP"));
        pounds.Converted!.From.Should().Be(dollars);
        pounds.Converted.RateDate.State.Should().Be(ReportState.NotStated);
        pounds.MatchAgainst(dollars).Should().Be(ValueMatch.Undetermined);
    }

    [Fact]
    public void Row6_Taint_IsAllegedOfTheAwardAndAPersonIsItsCause()
    {
        Claim claim = Press.Claim("c6");
        Influence taint = claim.The(Decision.Properties.Influences).Single();

        (taint.Kind, taint.By, taint.Partly).Should().Be((InfluenceKind.Tainted, new EntityRef("president"), true));
        claim.Attribution.Distance!.Kind.Should().Be(DistanceKind.Alleged);
        claim.Stance.Should().Be(Stance.Against);
        claim.Of(Decision.Properties.Influences).Single().Statement.Subject.Should().Be(new EntityRef("award"));
    }

    [Fact]
    public void Row7_Legitimacy_IsADecisionThatDisputesTheTaint()
    {
        Claim claim = Press.Claim("c7");

        claim.The(Decision.Properties.Outcome).Value.Should().Be(DecisionOutcome.Upheld);
        claim.The(Decision.Properties.Decided).Value.Should().Be(EdtfDate.Parse("2020-09"));
        claim.The(Decision.Properties.About).Should().Equal(new EntityRef("award"));
        claim.Relations.Single().Should().Be(new ClaimRelation { Kind = ClaimRelationKind.Disputes, Target = new Id<Claim>("c6"), Basis = Basis.Inferred });
        Press.Claim("inspection-told").Of(Decision.Properties.Influences).Single().Statement.Modality.Should().Be(Modality.Asked);
    }

    [Fact]
    public void Row8_Landscape_EvolvedDuringTheFight_SaysAPersonForADepartment()
    {
        Claim claim = Press.Claim("c8");
        TimeExpression during = claim.The(Event.Properties.When).Value.Should().BeOfType<TimeExpression>().Subject;

        (during.Relation, during.Anchor).Should().Be((TimeRelation.During, new EntityRef("litigation")));
        claim.The(Event.Properties.Status).Single().State.Should().Be(EventStatus.Held);
        claim.Attribution.OnBehalfOf.Should().Be(new EntityRef("dod"));
        ((NamedVoice)claim.Attribution.Voice).Capacity!.Words.Text.Should().Be("the chief information officer");
        claim.Addressees.Should().Equal(new EntityRef("reporters"));
        Press.Story.Get(claim.Utterance!).Occasion.Should().Be(new EntityRef("briefing"));
    }

    [Fact]
    public void Row9_BothAndNeither_KeepTheirScope()
    {
        (Statement Statement, Listing<Party> Value)[] said = [.. Press.Claim("c9").Of(Agreement.Properties.Parties)];

        said.Select(static each => (each.Statement.Polarity, each.Statement.Modality, each.Statement.Quantifier)).Should().Equal(
            (Polarity.Affirmed, Modality.Probable, Quantifier.Both), (Polarity.Negated, Modality.Obliged, Quantifier.Neither));
        said.Should().OnlyContain(static each => each.Value.Count == 2 && each.Statement.Subject == new EntityRef("jwcc"));
    }

    [Fact]
    public void Row10_ThreeFirms_MightQualifyEachByItself()
    {
        (Statement statement, Listing<Tenderer> firms) = Press.Claim("c10").Of(Agreement.Properties.Tenderers).Single();

        firms.Select(static firm => firm.Organisation.Text).Should().Equal("google", "ibm", "oracle");
        (statement.Modality, statement.Quantifier).Should().Be((Modality.Possible, Quantifier.Each));
    }

    [Fact]
    public void Row11_Choice_IsOneOfTwoPossibilities()
    {
        Claim claim = Press.Claim("c11");

        claim.Quotation!.Segments.Should().Equal(new QuotedWords
        {
            Words = "The DoD faced a difficult choice: Continue with what could be a years-long litigation battle or find another path forward.",
        });
        claim.Of(Event.Properties.Status).Single().Value.Single().State.Should().Be(EventStatus.UnderWay);
        claim.The(Agreement.Properties.Status).Single().State.Should().Be(AgreementStatus.Replaced);
        claim.Statements.Select(static statement => statement.Modality).Should().AllBeEquivalentTo(Modality.Possible);
        claim.Statements.Take(2).Select(static statement => statement.Quantifier).Should().AllBeEquivalentTo(Quantifier.OneOf);
        claim.The(Observation.Properties.Over).Value.Should().Be(new TimePeriod(duration: TimeLength.Parse(">1 year")) { Words = new("years-long", "en") });
        Press.Claim("reasoning-understood").Act.Should().Be(SpeechAct.Acknowledges);
    }

    [Fact]
    public void Contract_IsFollowedFromAwardToReplacement()
    {
        Contract.Status.Select(static state => state.State).Should().Equal(
            AgreementStatus.Awarded, AgreementStatus.Challenged, AgreementStatus.Upheld, AgreementStatus.Cancelled, AgreementStatus.Replaced);
        Contract.Status.Where(static state => state.When.State == ReportState.Stated).Select(static state => state.When.Value)
            .Should().Equal(EdtfDate.Parse("2019"), EdtfDate.Parse("2020-09"), EdtfDate.Parse("2021-07-06"));
        Press.Get<Agreement>("jwcc").Related.Single().Should().Be(new RelatedAgreement { Kind = AgreementRelationKind.Replaces, Target = Contract.Id });
        Press.Claim("cancellation-told").The(Decision.Properties.Decided).Value.Should().BeOfType<TimeExpression>().Which.Resolved!.Date.Should().Be(EdtfDate.Parse("2021-07-06"));
    }

    [Fact]
    public void Work_NeverStarted()
    {
        Statement said = Press.Claim("work-told").Statements[1];

        Agreement.Properties.Status.TryGet(said, out Listing<DatedState<AgreementStatus>> states).Should().BeTrue();
        said.Predicate.Operator.Should().Be(StatementOperator.Exclude);
        states.Single().State.Should().Be(AgreementStatus.UnderWay);
        Contract.Status.Select(static state => state.State).Should().NotContain(AgreementStatus.UnderWay);
    }

    [Fact]
    public void Posts_AreBoundInTime()
    {
        Press.Get<Person>("president").Posts.Single().Tenure.Should().Be(Tenure.Then);
        Post post = Press.Get<Person>("bezos").Posts.Single();

        post.Tenure.Should().Be(Tenure.Former);
        post.Period!.End.Should().BeOfType<TimeExpression>().Which.Resolved!.Date.Should().Be(EdtfDate.Parse("2021-07-05"));
        Press.Claim("posts-told").Of(Person.Properties.Posts).Last().Value.Should().Equal(post);
    }
}
