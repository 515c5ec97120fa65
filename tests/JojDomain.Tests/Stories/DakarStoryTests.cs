using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The organisers' communiqué on the Dakar 2026 agreement, row by row and fact by fact.</summary>
public sealed class DakarStoryTests
{
    private static readonly PressStory Dakar = PressStory.Dakar;
    private static readonly Agreement Deal = Dakar.Get<Agreement>("joj-cloud");

    [Theory]
    [InlineData("c1", "cojoj", "précise la source", AttributionMode.Mixed, "specifies", SearleClass.Assertive)]
    [InlineData("c2", "cojoj", "rappelle-t-elle", AttributionMode.Indirect, "recalls", SearleClass.Assertive)]
    [InlineData("c3", "yuan", "se réjouit", AttributionMode.Direct, "rejoices", SearleClass.Expressive)]
    [InlineData("c4", "wade", "dira", AttributionMode.Mixed, "praises", SearleClass.Assertive)]
    [InlineData("c5", "cojoj", "selon le communiqué", AttributionMode.Indirect, "informs", SearleClass.Assertive)]
    [InlineData("c6", "alibaba-group", "s'est engagé", AttributionMode.Indirect, "commits", SearleClass.Commissive)]
    [InlineData("c7", "le-soleil", "présente au contraire", AttributionMode.Narration, "describes", SearleClass.Assertive)]
    [InlineData("c8", "le-soleil", null, AttributionMode.Narration, "describes", SearleClass.Assertive)]
    [InlineData("c9", "le-soleil", null, AttributionMode.Narration, "describes", SearleClass.Assertive)]
    public void Claim_VoiceCueModeAndAct_AreThoseOfTheText(string id, string voice, string? cue, AttributionMode mode, string act, SearleClass actClass)
    {
        Claim claim = Dakar.Claim(id);

        ((NamedVoice)claim.Attribution.Voice).Entity.Text.Should().Be(voice);
        claim.Attribution.Cue?.Words.Text.Should().Be(cue);
        (claim.Attribution.Cue is null).Should().Be(cue is null);
        claim.Attribution.Cue?.At!.Quote!.Exact.Should().Be(cue);
        claim.Attribution.Mode.Should().Be(mode);
        claim.Act!.ToString().Should().Be(act);
        claim.Act.Class.Should().Be(actClass);
        Dakar.Story.ClaimsBy(new EntityRef(voice)).Should().Contain(claim);
    }

    [Theory]
    [InlineData("c1", "report", "aps-dispatch", "communique")]
    [InlineData("c2", "report", "communique")]
    [InlineData("c6", "report", "communique")]
    [InlineData("c8", "report", "lesoleil")]
    public void Claim_Chain_IsThatOfTheReports(string id, params string[] sources) =>
        Dakar.Claim(id).Attribution.Via.Select(static hop => hop.Source.Value.Text).Should().Equal(sources);

    [Fact]
    public void Row1_Fragment_SaysThatTheSigningCameAfterSeveralYearsOfTalks()
    {
        Claim claim = Dakar.Claim("c1");
        TimeExpression after = claim.The(Event.Properties.When).Value.Should().BeOfType<TimeExpression>().Subject;
        TimePeriod length = claim.The(Observation.Properties.Over).Value;

        (after.Relation, after.Anchor).Should().Be((TimeRelation.After, new EntityRef("talks")));
        after.Resolved.Should().BeNull();
        length.Duration.Should().Be(TimeLength.Parse(">1 year"));
        length.Words.Should().Be(new LangText("plusieurs années", "fr"));
        claim.The(Agreement.Properties.Status).Single().State.Should().Be(AgreementStatus.Negotiating);
        claim.Quotation!.Marks.Should().Be(new LangText("«»"));
        Dakar.Get<Event>("talks").Kind.Value.Should().Be(EventKind.Negotiation);
    }

    [Fact]
    public void Row2_Intention_WasVoicedDuringTheGamesOf2022()
    {
        DatedState<AgreementStatus> intended = Dakar.Claim("c2").The(Agreement.Properties.Status).Single();
        TimeExpression during = intended.When.Value.Should().BeOfType<TimeExpression>().Subject;
        Claim voiced = Dakar.Claim("intention-affirmed");

        intended.State.Should().Be(AgreementStatus.Contemplated);
        (during.Relation, during.Anchor).Should().Be((TimeRelation.During, new EntityRef("beijing-2022")));
        during.Resolved.Should().Be(new ResolvedDate { Date = EdtfDate.Parse("2022-02"), Basis = Basis.Inferred });
        voiced.Attribution.Voice.Should().BeOfType<JointVoice>().Which.Voices.Cast<NamedVoice>().Select(static each => each.Entity.Text).Should().Equal("alibaba-group", "ndiaye");
        voiced.Statements.Single().Modality.Should().Be(Modality.Intended);
        voiced.Utterance.Should().Be(new Id<Utterance>("intention"));
        Dakar.Claim("c2").The(Utterance.Properties.When).Value.Should().Be(during);
    }

    [Fact]
    public void Row3_FirstTime_IsARankSaidByAVoiceOfTwoPosts()
    {
        Claim claim = Dakar.Claim("c3");
        Statement rank = claim.Of(Observation.Properties.Quantity).Single().Statement;
        Person yuan = Dakar.Get<Person>("yuan");

        rank.Subject.Should().Be(new EntityRef("first-in-africa"));
        (claim.The(Observation.Properties.Quantity).Value with { Words = null }).Should().Be(Quantity.Nth(1));
        claim.The(Observation.Properties.Where).Value.Should().Be(new Id<Place>("africa"));
        claim.The(Observation.Properties.Population).State.Should().Be(ReportState.Stated);
        claim.The(CloudDeployment.Properties.Status).Single().State.Should().Be(DeploymentStatus.Planned);
        claim.Stance.Should().Be(Stance.For);
        ((NamedVoice)claim.Attribution.Voice).Capacity!.Kind.Should().Be(PostKind.President);
        yuan.Posts.Select(static post => (post.Kind!.ToString(), post.At!.Text))
            .Should().Equal(("president", "alibaba-cloud-international"), ("vicePresident", "alibaba-group"));
        Dakar.Claim("signatories").Of(Person.Properties.Posts).First().Value.Should().Equal(yuan.Posts);
    }

    [Fact]
    public void Row4_DecisiveStep_FurthersTheGamesOf2026()
    {
        Claim claim = Dakar.Claim("c4");

        claim.The(Event.Properties.Influences).Single().Should().Be(
            new Influence(InfluenceKind.Facilitated, Deal.Id, new("une étape décisive pour la livraison", "fr")));
        claim.The(Event.Properties.When).Value.Should().Be(EdtfDate.Parse("2026"));
    }

    [Fact]
    public void Row5_Visit_SpedUpTheTalksInPart()
    {
        Claim claim = Dakar.Claim("c5");

        claim.The(Event.Properties.Influences).Single().Should().Be(
            new Influence(InfluenceKind.Accelerated, new Id<Event>("china-visit"), new("a contribué à accélérer les échanges", "fr")) { Partly = true });
        claim.Of(Event.Properties.Influences).Single().Statement.Subject.Should().Be(new EntityRef("talks"));
        claim.The(Event.Properties.Participants).Single().Participant.Should().Be(new EntityRef("sonko"));
        claim.The(Event.Properties.Where).Value.Should().Be(new Id<Place>("china"));
        Dakar.Get<Person>("sonko").Posts.Single().Kind.Should().Be(PostKind.HeadOfGovernment);
    }

    [Fact]
    public void Row6_Undertaking_IsAClauseAndNoFact()
    {
        Claim claim = Dakar.Claim("c6");
        Clause clause = Dakar.Get<Clause>("local-work");

        claim.Statements.Should().OnlyContain(statement => statement.Subject == clause.Id);
        claim.The(Clause.Properties.By).Value.Should().Be(new EntityRef("alibaba-group"));
        claim.The(Clause.Properties.Action).Value.Text.Should().Be("collaborer avec les opérateurs privés locaux");
        claim.The(Clause.Properties.To).Should().Equal(new EntityRef("local-operators"));
        clause.Kind.Value.Should().Be(ClauseKind.Duty);
        clause.Fulfilment.Should().BeEmpty();
        Dakar.Get<Organisation>("local-operators").Members.IsNotStated.Should().BeTrue();
        claim.Attribution.Via[1].Voice.Should().Be(Voice.Named(new("cojoj")));
    }

    [Fact]
    public void Row7_OtherParties_ContrastWithThoseOfTheCommunique()
    {
        Claim claim = Dakar.Claim("c7");

        claim.The(Agreement.Properties.Parties).Should().Equal(new Party(new("senegal-state")), new Party(new("alibaba-cloud")));
        claim.Of(Agreement.Properties.Parties).Single().Statement.Predicate.Operator.Should().Be(StatementOperator.Equal);
        claim.Relations.Single().Should().Be(new ClaimRelation
        {
            Kind = ClaimRelationKind.ContrastsWith,
            Target = new Id<Claim>("signing-told"),
            Basis = Basis.Stated,
            Words = new("au contraire", "fr"),
        });
        Dakar.Claim("signing-told").The(Agreement.Properties.Parties).Select(static party => party.Organisation.Text).Should().Equal("cojoj", "alibaba-group");
    }

    [Fact]
    public void Row8_Investment_HasNoPayer()
    {
        Amount amount = Dakar.Claim("c8").The(Agreement.Properties.Amounts).Single();

        amount.Role.Should().Be(AmountRole.Initial);
        amount.Purpose.Should().Be(new LangText("investissement", "fr"));
        amount.Value.Value.Value.Exact.Should().Be(5_000_000m);
        amount.Value.Value.Currency.Value.Should().Be(CurrencyCode.Parse("USD"));
        amount.Payer.State.Should().Be(ReportState.NotStated);
        Deal.Amounts.IsNotStated.Should().BeTrue();
    }

    [Fact]
    public void Row9_MarkedWords_AreNobodysSpeechAndOfTheFuture()
    {
        Claim claim = Dakar.Claim("c9");

        claim.Quotation!.Use.Should().Be(QuotationUse.Scare);
        claim.The(CloudService.Properties.DeploymentModel).Value.Should().Be(DeploymentModel.PublicCloud);
        claim.Of(CloudService.Properties.DeploymentModel).Single().Statement.Modality.Should().Be(Modality.Expected);
        claim.The(CloudDeployment.Properties.Status).Single().Planned.Should().BeTrue();
        (claim.The(Observation.Properties.Quantity).Value with { Words = null }).Should().Be(Quantity.Nth(1));
    }

    [Fact]
    public void Signing_LastMonday_IsDatedByAnotherSource()
    {
        TimeExpression monday = Dakar.Claim("signing-told").The(Event.Properties.When).Value.Should().BeOfType<TimeExpression>().Subject;
        Event signing = Dakar.Story.Get(Deal.Signing.Value);

        monday.Words.Should().Be(new LangText("lundi dernier", "fr"));
        monday.Resolved!.Basis.Should().Be(Basis.Inferred);
        Dakar.Claim("signing-dated").The(Event.Properties.When).Value.Should().Be(EdtfDate.Parse("2025-07-28"));
        signing.When.Value.Should().Be(EdtfDate.Parse("2025-07-28"));
        Dakar.Story.Get(Dakar.Story.Get(signing.Where.Value).Within!).Names[0].Text.Should().Be("Hangzhou");
        Deal.Status.Select(static state => state.State).Should().Equal(AgreementStatus.Contemplated, AgreementStatus.Negotiating, AgreementStatus.Signed);
    }

    [Fact]
    public void Signatories_ArePeopleAndPartiesAreNot()
    {
        Deal.Parties.Select(party => Dakar.Story.Get(party.Organisation)).Should().AllBeOfType<Organisation>();
        Deal.Parties.SelectMany(static party => party.SignedBy).Select(Dakar.Story.Get).Should().AllBeOfType<Person>().And.HaveCount(2);
        Dakar.Claim("signatories").The(Agreement.Properties.Parties).Should().Equal(Deal.Parties);
        Dakar.Claim("signatories").The(Event.Properties.Participants).Should().OnlyContain(static each => each.Capacity == ParticipantCapacity.Signatory);
    }

    [Fact]
    public void Senum_IsInstructedAndNoParty()
    {
        EntityRef senum = new("senum");
        Claim claim = Dakar.Claim("instructions-told");

        claim.The(Decision.Properties.Addressees).Should().Contain(senum);
        claim.The(Decision.Properties.Ruling).Value.Text.Should().Be("accompagner le Cojoj");
        Dakar.Get<Organisation>("senum").Kind.Value.Should().Be(OrganisationKind.StateOwnedEnterprise);
        Dakar.Get<Decision>("instructions").Makers.IsNotStated.Should().BeTrue();
        Dakar.Story.Content.Claims.SelectMany(static each => each.Of(Agreement.Properties.Parties)).SelectMany(static each => each.Value)
            .Select(static party => party.Organisation).Should().NotContain(senum);
    }

    [Fact]
    public void Training_Targets_AreClausesWithTheirNumbers()
    {
        Dakar.Claim("training-told").Of(Clause.Properties.Quantity).Select(static each => (each.Statement.Subject.Text, each.Value.Value.Amount.Exact, each.Value.Value.Unit))
            .Should().Equal(("train-engineers", 200m, Unit.Person), ("train-youth", 1000m, Unit.Person));
        Dakar.Get<Clause>("train-youth").By.State.Should().Be(ReportState.NotStated);
    }
}
