using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>Where the sources of the story <c>dakar-2026</c> differ: both sides of each row, and the two of them that cannot both be right.</summary>
public sealed class Dakar2026DisagreementTests
{
    [Fact]
    public void Disputes_AreTwo_ThePartiesAndTheDeploymentModel() =>
        Dakar2026.Story.Disputes.Select(static dispute => $"{dispute.Subject} {dispute.Property?.Path}")
            .Should().Equal("joj-cloud agreement.parties", "apsara-stack cloudService.deploymentModel");

    [Fact]
    public void Parties_Positions_AreOfTheCommitteesSideAndOfTheStates()
    {
        Dispute dispute = Dakar2026.Story.Disputes[0];

        dispute.Positions.Select(static position => string.Join(", ", position.Claims.Select(static claim => claim.Id.Text))).Should().Equal(
            "xibaaru-parties, vipeoples-parties, tribune-tripartite, menafn-ceremony",
            "enqueteplus-signing",
            "senejournal-parties, xalimasn-parties",
            "lesoleil-parties");
        Listing<Party> held = Dakar2026.Get<Agreement>("joj-cloud").Parties;
        (held.State, held.Reason).Should().Be((ReportState.Unknown, AbsenceReason.Disputed));
    }

    [Theory]
    [InlineData("xibaaru-parties", Completeness.Exhaustive, "cojoj", "ioc", "alibaba-cloud")]
    [InlineData("enqueteplus-signing", Completeness.Unspecified, "cojoj", "alibaba-cloud")]
    [InlineData("vipeoples-parties", Completeness.Exhaustive, "cojoj", "ioc", "alibaba-cloud")]
    [InlineData("tribune-tripartite", Completeness.Exhaustive, "cojoj", "ioc", "alibaba-cloud")]
    [InlineData("menafn-ceremony", Completeness.Exhaustive, "alibaba-cloud", "cojoj", "ioc")]
    [InlineData("senejournal-parties", Completeness.Unspecified, "senegal-state", "alibaba-cloud")]
    [InlineData("xalimasn-parties", Completeness.Unspecified, "senegal-state", "alibaba-cloud")]
    [InlineData("lesoleil-parties", Completeness.Exhaustive, "senegal-state", "alibaba-cloud")]
    public void Parties_AreAllOnlyWhereTheSourceNamesAll(string id, Completeness completeness, params string[] parties)
    {
        Listing<Party> said = Dakar2026.Claim(id).The(Agreement.Properties.Parties);

        said.Select(static party => party.Organisation.Text).Should().Equal(parties);
        said.Completeness.Should().Be(completeness);
        (said.Words is null).Should().Be(completeness == Completeness.Unspecified);
    }

    [Fact]
    public void Presence_AtTheSigning_MakesNoParty()
    {
        Dakar2026.ReadIn("allafrica-article").SelectMany(static claim => claim.Of(Agreement.Properties.Parties)).Should().BeEmpty();
        Dakar2026.Claim("allafrica-1").The(Event.Properties.Participants).Should().OnlyContain(static each => each.Capacity == ParticipantCapacity.RepresentativePresent);
    }

    [Fact]
    public void ApsaraStack_IsPrivateToOneAndHybridToTwo()
    {
        Said(CloudService.Properties.DeploymentModel, "apsara-stack").Should().Equal(
            ("senejournal-hybrid", DeploymentModel.HybridCloud), ("xalimasn-hybrid", DeploymentModel.HybridCloud), ("businessworld-private", DeploymentModel.PrivateCloud));
        Dakar2026.Get<CloudService>("apsara-stack").DeploymentModel.Should().Be((Reported<DeploymentModel>)Reported.Unknown(AbsenceReason.Disputed));
    }

    [Fact]
    public void Cost_OfThePark_IsToldOfOtherTimesInOtherCurrenciesAndInNone()
    {
        string[] costs =
        [
            .. from claim in Dakar2026.Story.Content.Claims
               from said in claim.Of(Project.Properties.Cost)
               let cost = said.Value.Value
               let currency = cost.Currency.TryGet(out CurrencyCode? code) ? code.ToString() : "?"
               select $"{claim.Id} {cost.Amount} {cost.Scale} {currency} {said.Statement.AsOf as EdtfDate}".TrimEnd(),
        ];

        costs.Should().Equal(
            "allafrica-5 50 milliard ?",
            "xibaaru-park 50 milliard XOF",
            "afriqueitnews-cost 73.62 million EUR 2022-12-08",
            "pmepmi-cost 60 milliard XOF 2015-10-21",
            "senenews-cost 60 milliard ?");
        Dakar2026.Claim("senenews-cost").Statements.Single().AsOf.Should().Be(new TimeExpression(anchor: new("senenews-article")));
    }

    [Fact]
    public void Share_OfTheGiants_IsOfAnOpenAndAClosedListAndOfTwoQuarters()
    {
        string[] shares =
        [
            .. from claim in Dakar2026.Story.Content.Claims
               from said in claim.Of(Observation.Properties.Quantity)
               where said.Statement.Subject == new EntityRef("giants-share")
               select $"{claim.Id} {said.Value.Value.Amount} {said.Statement.AsOf}".TrimEnd(),
        ];

        shares.Should().Equal("allafrica-9 65", "xibaaru-share 65", "nation-shares 63 2025-34", "nation-control >60 2025-34", "lightwave-share 63 2025-35");
        Dakar2026.Claim("allafrica-8").The(Organisation.Properties.Members).Completeness.Should().Be(Completeness.AtLeast);
        Dakar2026.Claim("xibaaru-share").The(Organisation.Properties.Members).Completeness.Should().Be(Completeness.Exhaustive);
    }

    [Fact]
    public void Regret_OfRestic_IsOneUtteranceInTwoWordings()
    {
        Claim[] told = [Dakar2026.Claim("allafrica-6"), Dakar2026.Claim("xibaaru-regret")];

        told.Select(static claim => claim.Utterance).Should().AllBeEquivalentTo(new Id<Utterance>("restic-regret"));
        told.Select(static claim => claim.Attribution.Mode).Should().AllBeEquivalentTo(AttributionMode.Direct);
        told.Select(static claim => claim.The(Event.Properties.Influences).Single().Words!.Text).Should().OnlyHaveUniqueItems()
            .And.OnlyContain(static words => words.StartsWith("notre pays rate une occasion unique", StringComparison.Ordinal));
        told.SelectMany(static claim => claim.Statements).Where(static statement => statement.Subject.Text == "sovereign-cloud").Should().ContainSingle();
        told[1].Statements.Should().NotContain(static statement => statement.Subject.Text == "sovereign-cloud");
    }

    [Fact]
    public void Call_ForTenders_IsSaidToBeNoneByResticAlone()
    {
        string[] told = [.. Dakar2026.Story.Content.Claims.Where(static claim => claim.Of(Agreement.Properties.CallForTenders).Any()).Select(static claim => claim.Id.Text)];

        told.Should().Equal("allafrica-3", "xibaaru-no-call");
        foreach (string id in told)
        {
            Dakar2026.Claim(id).Attribution.Voice.Should().Be(Voice.Named(new("restic")));
            Dakar2026.Claim(id).The(Agreement.Properties.CallForTenders).Should().Be((Reported<CallNotice>)Reported.None);
        }
    }

    [Fact]
    public void Signing_Date_IsToldOnceAsADateAndElsewhereAsAMonday()
    {
        string[] dates =
        [
            .. from claim in Dakar2026.Story.Content.Claims
               from said in claim.Of(Agreement.Properties.Status)
               where said.Statement.Subject.Text == "joj-cloud"
               from state in said.Value
               where state.State == AgreementStatus.Signed
               select $"{claim.Id} {Time(state.When)}",
        ];

        dates.Should().Equal(
            "allafrica-1 -",
            "enqueteplus-signing 2025-07-28",
            "vipeoples-signing lundi",
            "vox-release lundi dernier",
            "tribune-signatories -",
            "senejournal-parties ce lundi = 2025-07-28 Inferred",
            "xalimasn-parties -",
            "lesoleil-parties -",
            "menafn-ceremony -");
    }

    [Theory]
    [InlineData("vipeoples-yuan", "vox-yuan")]
    public void Words_OfYuan_DifferInTwoOutlets(string first, string second)
    {
        LangText one = Dakar2026.Claim(first).The(Agreement.Properties.Subject).Value;
        LangText other = Dakar2026.Claim(second).The(Agreement.Properties.Subject).Value;

        other.Text.Should().NotBe(one.Text).And.Contain(one.Text);
    }

    [Theory]
    [InlineData("vipeoples-wade", "cette étape décisive pour des Jeux sécurisés et technologiquement aboutis")]
    [InlineData("vox-wade", "le partenariat avec Alibaba Cloud est une étape décisive pour la livraison de Jeux sécurisés, connectés et efficients en 2026")]
    public void Words_OfWade_DifferInTwoOutlets(string id, string words)
    {
        Claim claim = Dakar2026.Claim(id);

        claim.Utterance.Should().Be(new Id<Utterance>("wade-words"));
        claim.The(Event.Properties.Influences).Single().Should().Be(new Influence(InfluenceKind.Facilitated, new EntityRef("joj-cloud"), new(words, "fr")));
        claim.Quotation!.Segments.Should().Equal(new QuotedWords { Words = words });
    }

    [Theory]
    [InlineData("vipeoples-president", "Mamadou Diagne Ndiaye")]
    [InlineData("lequotidien-president", "Mamadou Diagna Ndiaye")]
    public void Name_OfThePresident_IsWrittenInTwoWays(string id, string name)
    {
        (Statement statement, Listing<Name> names) = Dakar2026.Claim(id).Of(Person.Properties.Names).Single();

        statement.Subject.Should().Be(new EntityRef("ndiaye"));
        statement.Predicate.Operator.Should().Be(StatementOperator.Include);
        names.Should().Equal(new Name(name));
        Dakar2026.Get<Person>("ndiaye").Names.Select(static each => each.Text).Should().Equal("Mamadou Diagne Ndiaye", "Mamadou Diagna Ndiaye");
    }

    [Fact]
    public void Spending_OfOneSum_IsToldOfTwoQuarters()
    {
        string[] sums =
        [
            .. from claim in Dakar2026.Story.Content.Claims
               from said in claim.Of(Observation.Properties.Money)
               where said.Statement.Subject.Text == "cloud-spending"
               let sum = said.Value.Value
               select $"{claim.Id} {sum.Amount} {sum.Scale} {string.Join('|', sum.Candidates)} {said.Statement.AsOf}",
        ];

        sums.Should().Equal(
            "lightwave-spending 107 billion USD|CAD|AUD 2025-35",
            "techradar-spending 107 billion USD|CAD|AUD 2025-33",
            "the-sun-spending 94 billion  2025-33");
    }

    private static IEnumerable<(string Claim, TValue Value)> Said<TEntity, TValue>(ReportedProperty<TEntity, TValue> property, string subject)
        where TEntity : Entity
        where TValue : notnull =>
        from claim in Dakar2026.Story.Content.Claims
        from said in claim.Of(property)
        where said.Statement.Subject.Text == subject
        select (claim.Id.Text, said.Value.Value);

    private static string Time(Reported<When> when) => !when.TryGet(out When? time) ? "-"
        : time is TimeExpression { Words: { } words } told ? told.Resolved is { } resolved ? $"{words} = {resolved.Date} {resolved.Basis}" : words.Text
        : time.ToString()!;
}
