using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>What a voice holds after it has put some of its own words right: the rest of them, and the correction.</summary>
public sealed class CorrectedWordsTests
{
    private static readonly ListingProperty<Agreement, Amount> Amounts = Agreement.Properties.Amounts;
    private static readonly ListingProperty<Agreement, Party> Parties = Agreement.Properties.Parties;

    [Fact]
    public void Account_OfACorrectedItem_HoldsItAndTheOthers()
    {
        Story story = Corrected(Amounts.Including(Deal.Id, Sum(12, "total"), Sum(20, "ceiling")), Amounts.Including(Deal.Id, Sum(15, "total")));

        Told(story).Amounts.Should().Equal(Listing.AtLeast(Sum(20, "ceiling"), Sum(15, "total")));
        story.Questions.Select(static question => question.ToString()).Should().Equal(
            "deal agreement.amounts [role ceiling]: restic (c0)", "deal agreement.amounts [role total]: restic (c1)");
    }

    [Fact]
    public void Account_OfAListThatDoesNotSayWhetherItIsAll_KeepsThatItDoesNot() =>
        Told(Corrected(Amounts.Of(Deal.Id, [Sum(12, "total"), Sum(20, "ceiling")]), Amounts.Of(Deal.Id, [Sum(15, "total")])))
            .Amounts.Should().Equal(Listing.Create(Sum(20, "ceiling"), Sum(15, "total")));

    [Fact]
    public void Account_OfAClosedListOfWhichAnItemIsToldOtherwise_IsStillClosed()
    {
        Party buyer = new(Ministry.Id, PartyRole.Buyer);
        Party supplier = new(Ministry.Id, PartyRole.Supplier);
        Party other = new(Alibaba.Id);
        Story story = Corrected(Parties.Of(Deal.Id, Listing.Exhaustive(buyer, other)), Parties.Including(Deal.Id, supplier));

        Told(story).Parties.Should().Equal(Listing.Exhaustive(other, supplier));
        story.Questions.Select(static question => question.ToString()).Should().Equal(
            "deal agreement.parties: restic (c0) beside restic (c1)", "deal agreement.parties [organisation alibaba]: restic (c0)", "deal agreement.parties [organisation ministry]: restic (c1)");
        story.Questions[0].Positions[0].Statement.Should().Be(Parties.Of(Deal.Id, Listing.Exhaustive(other, supplier)));
        Told(Corrected(Parties.Including(Deal.Id, buyer) with { Quantifier = Quantifier.Only }, Parties.Including(Deal.Id, supplier))).Parties.Should().Equal(Listing.Exhaustive(supplier));
    }

    [Fact]
    public void Account_OfAClosedListToWhichTheCorrectionAdds_IsOpen()
    {
        Party buyer = new(Ministry.Id, PartyRole.Buyer);
        Party supplier = new(Ministry.Id, PartyRole.Supplier);
        Party other = new(Alibaba.Id);
        Statement only = Parties.Including(Deal.Id, buyer, other) with { Quantifier = Quantifier.Only };

        Told(Corrected(Parties.Of(Deal.Id, Listing.Exhaustive(buyer, other)), Parties.Including(Deal.Id, supplier, new Party(Restic.Id))))
            .Parties.Should().Equal(Listing.AtLeast(other, supplier, new Party(Restic.Id)));
        Told(Corrected(only, Parties.Including(Deal.Id, supplier) with { Certainty = Certainty.Probable })).Parties.Should().Equal(Listing.AtLeast(other));
        Told(Corrected(only, Parties.Excluding(Deal.Id, buyer))).Parties.Should().Equal(Listing.AtLeast(other));
    }

    [Fact]
    public void Account_OfAClosedListWhoseCorrectionIsCorrected_HoldsTheLastWord()
    {
        Party other = new(Alibaba.Id);
        Story story = Corrected(
            Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Ministry.Id, PartyRole.Buyer), other)),
            Parties.Including(Deal.Id, new Party(Ministry.Id, PartyRole.Supplier)),
            Parties.Including(Deal.Id, new Party(Ministry.Id, PartyRole.Partner)));

        Told(story).Parties.Should().Equal(Listing.AtLeast(other, new Party(Ministry.Id, PartyRole.Partner)));
    }

    [Fact]
    public void Timeline_OfACorrectedState_HasTheDayOfTheCorrectionAlone() =>
        Corrected(
            Agreement.Properties.Status.Including(Deal.Id, State(AgreementStatus.Announced, "2025-07-20"), State(AgreementStatus.Signed, "2025-07-28")),
            Agreement.Properties.Status.Including(Deal.Id, State(AgreementStatus.Signed, "2025-07-30")))
            .Timeline.Where(static entry => entry.Property == Agreement.Properties.Status).Select(static entry => entry.ToString()).Should().Equal(
                "2025-07-20 deal agreement.status announced (c0)", "2025-07-30 deal agreement.status signed (c1)");

    [Fact]
    public void Timeline_OfAClosedHistoryOfWhichOneDayIsCorrected_GivesEachDayToWhoToldIt() =>
        Corrected(
            Agreement.Properties.Status.Of(Deal.Id, Listing.Exhaustive(State(AgreementStatus.Announced, "2025-07-20"), State(AgreementStatus.Signed, "2025-07-28"))),
            Agreement.Properties.Status.Including(Deal.Id, State(AgreementStatus.Signed, "2025-07-30")))
            .Timeline.Where(static entry => entry.Property == Agreement.Properties.Status).Select(static entry => entry.ToString()).Should().Equal(
                "2025-07-20 deal agreement.status announced (c0)", "2025-07-30 deal agreement.status signed (c1)");

    // Each corrects the one before it.
    private static Story Corrected(params Statement[] said) => Story([.. said.Select(static (statement, at) => By(Restic.Id, $"c{at}", statement) with
    {
        Relations = at == 0 ? [] : [new(ClaimRelationKind.Corrects, new Id<Claim>($"c{at - 1}"))],
    })]);

    private static Agreement Told(Story story) => story.AccordingTo(Restic.Id).Get(Deal.Id);

    private static Amount Sum(int sum, string role) => new(new Money(sum, currency: CurrencyCode.Parse("EUR")), new AmountRole(role));

    private static DatedState<AgreementStatus> State(AgreementStatus state, string day) => new() { State = state, When = EdtfDate.Parse(day) };
}
