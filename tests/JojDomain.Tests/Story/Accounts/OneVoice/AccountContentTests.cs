using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>What of the story stays in the account of a voice: names and kinds, the record of the sources, and what its claims refer to.</summary>
public sealed class AccountContentTests
{
    private static readonly Source Dated = Article with { Published = EdtfDate.Parse("2025-07") };

    [Fact]
    public void Account_OfNames_HasThoseOfTheAuthorAndThenThoseOfTheVoice()
    {
        static IEnumerable<string> Named(params Statement[] said) => Told(Story().Content with { Claims = [By(Ministry.Id, "c1", said) with { Words = "said" }] }).Get(Alibaba.Id).Names.Select(static name => name.Text);

        Named().Should().Equal("Alibaba");
        Named(Organisation.Properties.Names.Including(Alibaba.Id, Name.Short("Alibaba"))).Should().Equal("Alibaba");
        Named(Organisation.Properties.Names.Including(Alibaba.Id, Name.Short("Ali"), Name.Short("Alibaba"))).Should().Equal("Alibaba", "Ali");
        Named(Organisation.Properties.Names.Excluding(Alibaba.Id, Name.Short("Alibaba"))).Should().Equal("Alibaba");
    }

    [Fact]
    public void Account_OfAKind_HasTheVoicesOwnOrTheAuthorsWhereNobodySpeaksOfIt()
    {
        static Reported<AgreementKind> Kind(params Claim[] claims) => Told(Story().Content with { Agreements = [Deal with { Names = [Name.Short("the deal")] }], Claims = [.. claims] }).Get(Deal.Id).Kind;

        Kind().Should().Be((Reported<AgreementKind>)AgreementKind.Partnership);
        Kind(By(Ministry.Id, "c1", Agreement.Properties.Kind.Of(Deal.Id, AgreementKind.Lease))).Should().Be((Reported<AgreementKind>)AgreementKind.Lease);
        Kind(By(Restic.Id, "c1", Agreement.Properties.Kind.Of(Deal.Id, AgreementKind.Lease))).State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Account_OfASource_HasTheRecordWhateverTheVoiceSaysOfIt() =>
        Told(Story().Content with { Sources = [Dated], Claims = [By(Ministry.Id, "c1", Source.Properties.Published.Of(Article.Id, EdtfDate.Parse("2025-08")))] }).Get(Article.Id).Should().Be(Dated);

    [Fact]
    public void Account_OfAMeasure_HasNoneThatOnlyTheAuthorHolds() =>
        Told(Story().Content with { Observations = [Share with { Quantity = Quantity.Count(3), Holds = true }] }).Get(Share.Id).Should().Be(Share);

    [Fact]
    public void Account_OfOwnClaims_HasTheReviewsOfTheVoiceAlone()
    {
        Review own = new() { Reviewer = Ministry.Id, Verdict = ReviewVerdict.True };
        Review others = new() { Reviewer = Restic.Id, Verdict = ReviewVerdict.False };

        Reviews(own, others).Should().Equal(own);
        Reviews(others).Should().BeEmpty();
        Reviews().Should().BeEmpty();

        static EquatableArray<Review> Reviews(params Review[] reviews) =>
            Told(Story().Content with { Claims = [By(Ministry.Id, "c1") with { Words = "said", Reviews = [.. reviews] }] }).Content.Claims.Single().Reviews;
    }

    [Theory]
    [InlineData(ActOutcome.Performed, ActOutcome.ContentUnreported)]
    [InlineData(ActOutcome.Declined, ActOutcome.Declined)]
    public void Account_OfAnothersClaim_AssertsNothingAndKeepsHowItEnded(ActOutcome outcome, ActOutcome expected)
    {
        Claim first = By(Restic.Id, "c1") with { Words = "said", Outcome = outcome, Reviews = [new() { Reviewer = Alibaba.Id, Verdict = ReviewVerdict.False }] };
        Claim second = By(Ministry.Id, "c2") with { Words = "no", About = [(EntityRef)first.Id] };

        Told(Story().Content with { Claims = [first, second] }).Content.Claims.Should().Equal(first with { Outcome = expected, Reviews = [] }, second);
    }

    [Fact]
    public void Account_OfClaims_HasWhatTheyReferToOneByWayOfTheOther()
    {
        Claim far = By(Restic.Id, "far") with { Words = "said" };
        Claim near = By(Restic.Id, "near") with { Words = "said", About = [(EntityRef)far.Id] };
        Claim support = By(Alibaba.Id, "support") with { Words = "said" };
        Claim apart = By(Alibaba.Id, "apart") with { Words = "said", About = [(EntityRef)far.Id] };
        Holding holding = new() { Id = new("holding"), Subject = Deal.Id, Property = Agreement.Properties.Binding, Claims = [support.Id], Basis = HoldingBasis.Accepted };
        Holding other = holding with { Id = new("other"), Property = Agreement.Properties.Exclusive };
        Claim own = By(Ministry.Id, "own") with { Words = "no", About = [(EntityRef)near.Id, (EntityRef)holding.Id] };

        Story account = Told(Story().Content with
        {
            Agreements = [Deal with { Binding = true, Exclusive = true }],
            Claims = [far, near, support, apart, own],
            Holdings = [holding, other],
        });

        account.Content.Claims.Select(static claim => claim.Id.Text).Should().Equal("far", "near", "support", "own");
        account.Content.Holdings.Should().Equal(holding);
        account.Get(Deal.Id).Binding.State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Account_OfAClosedListOfWhichOneItemDiverges_IsOpenAndHasTheOthers()
    {
        static Amount Of(decimal sum, AmountRole role) => new(new Money(sum, currency: CurrencyCode.Parse("EUR")), role);
        Amount ceiling = Of(20, AmountRole.Ceiling);
        Claim whole = By(Ministry.Id, "c1", Agreement.Properties.Amounts.Of(Deal.Id, Listing.Exhaustive(Of(12, AmountRole.Total), ceiling)));
        Claim more = By(Ministry.Id, "c2", Agreement.Properties.Amounts.Including(Deal.Id, Of(15, AmountRole.Total)));

        Told(Story().Content with { Claims = [whole, more] }).Get(Deal.Id).Amounts.Should().Equal(Listing.AtLeast(ceiling));
    }

    [Fact]
    public void Account_OfOneTimeInTwoSpellings_HasTheFirst()
    {
        static DatedState<AgreementStatus> Signed(string date) => new() { State = AgreementStatus.Signed, When = EdtfDate.Parse(date) };
        static IEnumerable<DatedState<AgreementStatus>> Held(params string[] dates) =>
            Told(Story().Content with { Claims = [By(Ministry.Id, "c1", Agreement.Properties.Status.Including(Deal.Id, [.. dates.Select(Signed)]))] }).Get(Deal.Id).Status;

        Held("2025-07-28", "[2025-07-28]").Should().Equal(Signed("2025-07-28"));
        Held("[2025-07-28]", "2025-07-28").Should().Equal(Signed("[2025-07-28]"));
    }

    private static Story Told(StoryContent content) => JojDomain.Story.Create(content).AccordingTo(Ministry.Id);
}
