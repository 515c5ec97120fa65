using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>What is shown of a question: its positions with all that is known of them, what the author holds, and its words.</summary>
public sealed class QuestionTests
{
    private static readonly Source Wire = new() { Id = new("wire"), Kind = SourceKind.Article };
    private static readonly Utterance Speech = new() { Id = new("speech") };

    [Fact]
    public void Question_OfAValue_HasItsPositionsWithVoicesActsDistancesAndSources()
    {
        Distance hearsay = DistanceKind.Hearsay;
        Distance alleged = DistanceKind.Alleged;
        Claim first = By(Restic.Id, "c1", Binding(true)) with { Act = SpeechAct.Alleges };
        Claim second = By(Ministry.Id, "c2", Binding(true)) with { Act = SpeechAct.Alleges };
        Claim third = By(Restic.Id, "c3", Binding(true));
        Story story = With(
            Deal with { Binding = true },
            first with { Attribution = first.Attribution with { Distance = hearsay, Via = [Article.Id, new Hop(Wire.Id) { Distance = alleged }] } },
            second with { Attribution = second.Attribution with { Via = [Wire.Id], OtherChains = [new([new Hop(Article.Id) { Distance = hearsay }])] } },
            third,
            By(Alibaba.Id, "c4", Binding(false)));

        Question question = story.Questions.Should().ContainSingle().Subject;

        (question.Subject, question.Property, question.Item, question.AsOf, question.Ground)
            .Should().Be(((EntityRef)Deal.Id, Agreement.Properties.Binding, null, null, DisputeGround.Contradictory));
        question.Held.Should().Be(Binding(true));
        question.ToString().Should().Be("deal agreement.binding: restic, ministry (c1, c2, c3) beside alibaba (c4)");
        Position position = question.Positions[0];
        position.Voices.Should().Equal(Restic.Id, Ministry.Id);
        position.Acts.Should().Equal(SpeechAct.Alleges);
        position.Distances.Should().Equal(hearsay, alleged);
        position.Sources.Should().Equal(Article, Wire);
        position.Reviews.Should().BeEmpty();
        question.Positions[1].Acts.Should().BeEmpty();
    }

    [Fact]
    public void Questions_OfAStory_AreInTheOrderOfTheDocument()
    {
        Story story = With(
            Deal,
            By(Restic.Id, "c1", Agreement.Properties.Exclusive.Of(Deal.Id, true), Binding(true)) with { Utterance = Speech.Id },
            By(Ministry.Id, "c2", Binding(true) with { AsOf = EdtfDate.Parse("2024") }) with { Relations = [new() { Kind = ClaimRelationKind.Disputes, Target = new Id<Claim>("c1") }] },
            By(Alibaba.Id, "c3", Agreement.Properties.Exclusive.Of(Deal.Id, false)));

        story.Questions.Select(static question => question.ToString()).Should().Equal(
            "deal agreement.exclusive: restic (c1) beside alibaba (c3)",
            "deal agreement.binding: restic (c1)",
            "deal agreement.binding: ministry (c2)",
            "speech utterance.speaker: restic (c1)",
            "c1: restic (c1) beside ministry (c2)");
        story.Questions[2].AsOf.Should().Be(EdtfDate.Parse("2024"));
        story.OtherTimesOf(story.Questions[1]).Should().Equal(story.Questions[2]);
        story.Questions[3].Positions[0].Statement.Should().Be(Utterance.Properties.Speaker.Of(Speech.Id, (EntityRef)Restic.Id));
        story.Questions[4].Positions.Should().OnlyContain(static position => position.Statement == null);
    }

    [Fact]
    public void OtherTimesOf_AnItemInOtherWords_AreFound()
    {
        static Amount Due(string words) => Total(12) with { AsOf = new TimeExpression(words, TimeRelation.At, Games.Id) };
        Story story = Story(By(Restic.Id, "c1", Totals(Due("then")) with { AsOf = EdtfDate.Parse("2024") }), By(Restic.Id, "c2", Totals(Due("alors")) with { AsOf = EdtfDate.Parse("2025") }));

        story.OtherTimesOf(story.Questions[0]).Should().Equal(story.Questions[1]);
    }

    [Fact]
    public void Question_OfAnItem_NamesWhatIdentifiesItInAnyOfItsAccounts()
    {
        Story story = Story(By(Restic.Id, "c1", Totals(Total(12))), By(Ministry.Id, "c2", Totals(Total(12) with { Payer = (EntityRef)Alibaba.Id, AsOf = EdtfDate.Parse("2024") })));

        Question question = story.Questions.Should().ContainSingle().Subject;
        question.Item!.ToString().Should().Be("role total, payer alibaba, asOf 2024");
        question.Item.Members.Select(static member => member.Value).Should().Equal(AmountRole.Total, (EntityRef)Alibaba.Id, EdtfDate.Parse("2024"));
        question.Positions.Select(static position => position.Statement).Should().Equal(story.Content.Claims.SelectMany(static claim => claim.Statements));
    }

    [Fact]
    public void Question_OfAnItemThatIsNoObject_NamesTheItem() =>
        Story(By(Restic.Id, "c1", Agreement.Properties.Clauses.Including(Deal.Id, Hosting.Id))).Questions.Single().Item!.ToString().Should().Be("value hosting");

    [Fact]
    public void Question_OfOneItemOfSeveral_HasTheStatementOfThatItemAlone()
    {
        Amount fee = new(new Money(3), AmountRole.Fee);
        Story story = Story(By(Restic.Id, "c1", Totals(Total(12), fee)), By(Restic.Id, "c2", Agreement.Properties.Amounts.Of(Deal.Id, Listing.Exhaustive(fee))));

        story.Questions.Select(static question => question.ToString()).Should().Equal(
            "deal agreement.amounts: restic (c1) beside restic (c2)", "deal agreement.amounts [role total]: restic (c1)", "deal agreement.amounts [role fee]: restic (c1, c2)");
        story.Questions[1].Positions[0].Statement.Should().Be(Totals(Total(12)));
        story.Questions[2].Positions[0].Statement.Should().Be(Totals(fee));
    }

    [Fact]
    public void Questions_OfAnItemThatOneIdentifiesLess_AreOneForEachThatItMayBe() =>
        Story(By(Restic.Id, "c1", Totals([.. Sums("12 Alibaba")])), By(Restic.Id, "c2", Totals([.. Sums("13 Ministry")])), By(Ministry.Id, "c3", Totals([.. Sums("12")])), By(Alibaba.Id, "c4", Totals([.. Sums("14 Alibaba")])))
            .Questions.Select(static question => question.ToString()).Should().Equal(
                "deal agreement.amounts [role total, payer alibaba]: restic (c1) beside ministry (c3) beside alibaba (c4)",
                "deal agreement.amounts [role total, payer ministry]: restic (c2) beside ministry (c3)");

    [Fact]
    public void Question_WhichItemsThereAre_HasAPositionForEachThatIsDenied()
    {
        static Statement Without(PartyRole role) => Agreement.Properties.Parties.Excluding(Deal.Id, new Party(Ministry.Id, role));

        Story(By(Restic.Id, "c1", Without(PartyRole.Buyer)), By(Alibaba.Id, "c2", Without(PartyRole.Supplier)), By(Alibaba.Id, "c3", Without(PartyRole.Buyer)))
            .Questions.Should().ContainSingle().Which.ToString().Should().Be("deal agreement.parties: restic, alibaba (c1, c3) beside alibaba (c2)");
    }

    [Fact]
    public void Questions_OfItemsThatNothingIdentifies_AreOneForEach() =>
        Story(By(Restic.Id, "c1", Source.Properties.Authors.Including(Article.Id, Voice.Described("a reporter"), Voice.Described("an editor"))))
            .Questions.Select(static question => question.ToString()).Should().Equal(
                "article source.authors [value a reporter]: restic (c1)", "article source.authors [value an editor]: restic (c1)");

    [Theory]
    [InlineData("12 Alibaba", "12", "12 Alibaba")]
    [InlineData("12 Alibaba", "12 Alibaba", "12 Alibaba")]
    [InlineData("12", "12 Alibaba", "12")]
    [InlineData("12 Alibaba", "12 Ministry", null)]
    [InlineData("15", "12", "15")]
    [InlineData("12 Alibaba; 15 Ministry", "15 Ministry", "15 Ministry")]
    [InlineData("", "12", null)]
    public void Question_OfAnItem_HasWhatTheAuthorHoldsOfIt(string held, string said, string? expected)
    {
        Story story = With(Deal with { Amounts = [.. Sums(held)] }, By(Restic.Id, "c1", Totals([.. Sums(said)])));

        story.Questions.Single().Held.Should().Be(expected is null ? null : Totals([.. Sums(expected)]));
    }

    [Fact]
    public void Question_OfAnItemThatNotAllAccountsIdentifyInFull_HasWhatTheAuthorHoldsOfThatOneAlone()
    {
        Claim[] claims = [By(Restic.Id, "c1", Totals([.. Sums("12")])), By(Ministry.Id, "c2", Totals([.. Sums("15 Alibaba")]))];

        With(Deal with { Amounts = [.. Sums("9 Ministry")] }, claims).Questions.Single().Held.Should().BeNull("what the ministry pays is another sum");
        With(Deal with { Amounts = [.. Sums("9 Ministry; 9 Alibaba")] }, claims).Questions.Single().Held.Should().Be(Totals([.. Sums("9 Alibaba")]));
    }

    [Fact]
    public void Question_OfAnItemAtSeveralTimes_HasWhatTheAuthorHoldsAtAnyOfThem()
    {
        static OrganisationLink Link(string period) =>
            new() { Kind = LinkKind.Owns, Target = Alibaba.Id, Period = new TimePeriod(EdtfDate.Parse(period[..4]), EdtfDate.Parse(period[5..])) };
        static Statement Owns(string period) => Organisation.Properties.Links.Including(Restic.Id, Link(period));
        static Statement? Held(string period)
        {
            StoryContent content = Story(By(Restic.Id, "c1", Owns("2010/2012")), By(Ministry.Id, "c2", Owns("2015/2017"))).Content;
            return JojDomain.Story.Create(content with { Organisations = [Restic with { Links = [Link(period)] }, Ministry, Alibaba] }).Questions.Single().Held;
        }

        Held("2010/2012").Should().Be(Owns("2010/2012"));
        Held("2015/2017").Should().Be(Owns("2015/2017"));
        Held("2019/2020").Should().BeNull();
    }

    [Fact]
    public void Question_OfADisputedClaim_HoldsNothingAndShowsItsReviewers()
    {
        Claim reviewed = By(Restic.Id, "c1") with { Act = SpeechAct.States, Reviews = [new() { Reviewer = Ministry.Id, Verdict = ReviewVerdict.False }, new() { Reviewer = Alibaba.Id, Verdict = ReviewVerdict.True }] };

        Question question = Story(reviewed).Questions.Should().ContainSingle().Subject;

        (question.Subject, question.Property, question.Ground, question.Held).Should().Be(((EntityRef)new Id<Claim>("c1"), null, DisputeGround.Declared, null));
        question.Positions[1].Reviews.Should().Equal(reviewed.Reviews[0]);
        question.Positions[1].Claims.Should().BeEmpty();
        question.Positions[1].ToString().Should().Be("ministry");
        Story(reviewed).Disputes.Should().ContainSingle().Which.ToString().Should().Be("c1: restic (c1) against ministry");
    }

    [Fact]
    public void Dispute_OfAnItem_HasOnlyThePositionsInConflictWithTheClaimsThatTakeThem()
    {
        static Statement Posts(Tenure tenure) => Person.Properties.Posts.Including(President.Id, new Post { Title = "chair", Tenure = tenure });
        Dispute dispute = Story(By(Restic.Id, "c1", Posts(Tenure.Unmarked)), By(Ministry.Id, "c2", Posts(Tenure.Current)), By(Alibaba.Id, "c3", Posts(Tenure.Former))).Disputes.Should().ContainSingle().Subject;

        dispute.ToString().Should().Be("president person.posts [title chair]: ministry (c2) against alibaba (c3)");
        (dispute.Item!.ToString(), dispute.AsOf, dispute.Ground).Should().Be(("title chair", null, DisputeGround.Divergent));
    }

    [Fact]
    public void Corroboration_OfAnItem_HasTheItemTheTimeAndTheOrigins()
    {
        Statement total = Totals(Total(12)) with { AsOf = EdtfDate.Parse("2024") };
        Corroboration found = Story(By(Restic.Id, "c1", total, Binding(true)), By(Ministry.Id, "c2", total)).Corroborations.Should().ContainSingle().Subject;

        (found.Subject, found.Property, found.AsOf).Should().Be(((EntityRef)Deal.Id, Agreement.Properties.Amounts, EdtfDate.Parse("2024")));
        found.ToString().Should().Be("deal agreement.amounts [role total]: restic, ministry (c1, c2), origins: 1");
    }

    private static Statement Binding(bool isBinding) => Agreement.Properties.Binding.Of(Deal.Id, isBinding);

    private static Statement Totals(params Amount[] amounts) => Agreement.Properties.Amounts.Including(Deal.Id, amounts);

    private static Amount Total(decimal sum) => new(new Money(sum), AmountRole.Total);

    // "12; 15 Alibaba": totals, with who pays them.
    private static IEnumerable<Amount> Sums(string text) => text.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(static each => each.Split(' ') switch
    {
        [var sum, var payer] => Total(decimal.Parse(sum, provider: null)) with { Payer = (EntityRef)(payer == "Alibaba" ? Alibaba : Ministry).Id },
        var parts => Total(decimal.Parse(parts[0], provider: null)),
    });

    private static Story With(Agreement deal, params Claim[] claims)
    {
        StoryContent content = Story().Content;
        return JojDomain.Story.Create(content with { Agreements = [deal], Sources = [Article, Wire], Utterances = [Speech], Claims = [.. claims] });
    }
}
