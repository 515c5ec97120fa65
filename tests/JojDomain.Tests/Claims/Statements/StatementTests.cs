using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Claims.Statements;

public class StatementTests
{
    private static readonly Party Restic = new(Cast.Restic, PartyRole.Partner);

    [Fact]
    public void Of_EveryForm_SaysWhichPropertyAndHow()
    {
        Statement none = Agreement.Properties.CallForTenders.Of(Cast.Cloud, Reported.None);
        Statement value = Agreement.Properties.Signing.Of(Cast.Cloud, Cast.Signing);
        Statement not = Agreement.Properties.Signing.Excluding(Cast.Cloud, Cast.Signing);
        Statement all = Agreement.Properties.Parties.Of(Cast.Cloud, Listing.Exhaustive(Restic));
        Statement some = Agreement.Properties.Parties.Including(Cast.Cloud, Restic);
        Statement neither = Agreement.Properties.Parties.Excluding(Cast.Cloud, Restic, new Party(Cast.Committee));

        new[] { none, value, not, all, some, neither }.Select(static each => each.Predicate.Operator).Should().Equal(
            StatementOperator.Equal, StatementOperator.Equal, StatementOperator.Exclude, StatementOperator.Equal, StatementOperator.Include, StatementOperator.Exclude);
        new[] { none, value, not, all, some, neither }.Should().OnlyContain(static each => each.Subject == Cast.Cloud);
        none.Predicate.Should().BeAssignableTo<PropertyPredicate>().Which.Property.Should().BeSameAs(Agreement.Properties.CallForTenders);
        (value.Polarity, value.Modality, value.Certainty, value.Quantifier, value.Condition).Should().Be((Polarity.Affirmed, Modality.Actual, Certainty.Unmarked, null, null));
        value.Should().Be(Agreement.Properties.Signing.Of(new("joj-cloud"), new Id<Event>("signing"))).And.NotBe(not);
    }

    [Fact]
    public void TryGet_OfItsOwnProperty_GivesTheValue()
    {
        Agreement.Properties.Signing.TryGet(Agreement.Properties.Signing.Of(Cast.Cloud, Cast.Signing), out Reported<Id<Event>> signing).Should().BeTrue();
        signing.Value.Should().Be(Cast.Signing);
        Agreement.Properties.Parties.TryGet(Agreement.Properties.Parties.Excluding(Cast.Cloud, Restic), out Listing<Party> parties).Should().BeTrue();
        parties.Should().Equal(Restic);
        Agreement.Properties.Status.TryGet(Agreement.Properties.Status.Including(Cast.Cloud, AgreementStatus.Signed), out Listing<DatedState<AgreementStatus>> states).Should().BeTrue();
        states[0].State.Should().Be(AgreementStatus.Signed);
    }

    [Fact]
    public void TryGet_OfAnotherProperty_GivesNothing()
    {
        Statement applications = Agreement.Properties.CallForApplications.Of(Cast.Cloud, Reported.None);
        Statement term = new() { Subject = Cast.Cloud, Predicate = new TermPredicate(new("jobs"), Reported.None) };

        Agreement.Properties.CallForTenders.TryGet(applications, out Reported<CallNotice> tenders).Should().BeFalse("they are of one type, but another property");
        tenders.State.Should().Be(ReportState.NotStated);
        Agreement.Properties.CallForTenders.TryGet(term, out _).Should().BeFalse();
        Agreement.Properties.Parties.TryGet(applications, out Listing<Party> parties).Should().BeFalse();
        parties.IsNotStated.Should().BeTrue();
        FluentActions.Invoking(() => Agreement.Properties.Parties.TryGet(null!, out _)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agreement.Properties.Signing.TryGet(null!, out _)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agreement.Properties.Signing.Get(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Agreement.Properties.Parties.With(null!, [])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Of_WhatSaysNothing_IsRefused()
    {
        Refused(() => Agreement.Properties.Signing.Of(Cast.Cloud, default), "a statement about agreement.signing states a value or an absence, and \"not stated\" is neither*");
        Refused(() => Agreement.Properties.Parties.Of(Cast.Cloud, default), "a statement about agreement.parties lists at least one item, or says that there are none*");
        Refused(() => Agreement.Properties.Parties.Including(Cast.Cloud), "a statement that includes or excludes items of agreement.parties lists at least one*");
        Refused(() => Agreement.Properties.Parties.Excluding(Cast.Cloud), "a statement that includes or excludes items of agreement.parties lists at least one*");
        Refused(() => Agreement.Properties.Parties.Including(Cast.Cloud, (Party)null!), "Item 0 of the list is null*");
        Refused(() => Agreement.Properties.Signing.Excluding(Cast.Cloud, null!), "*");
        Refused(() => new TermPredicate(new("jobs"), default), "a statement about jobs states a value or an absence, and \"not stated\" is neither*");
        Refused(() => new TermPredicate(new("jobs"), Reported.None, StatementOperator.Exclude), "a statement includes or excludes a value of jobs, and an absence is none*");
        Refused(() => new TermPredicate(null!, Reported.None), "*");
        Refused(() => new TermPredicate(new("jobs"), (TermValue)true, (StatementOperator)3), "The operator is not a member of StatementOperator.*");
        Refused(() => new TermPredicate(new("jobs"), (TermValue)true, (StatementOperator)(-1)), "The operator is not a member of StatementOperator.*");
        Agreement.Properties.Parties.Of(Cast.Cloud, Listing.Exhaustive<Party>()).Predicate.Operator.Should().Be(StatementOperator.Equal, "that there are none is said");
    }

    [Fact]
    public void Term_EveryValue_ConvertsToIt()
    {
        TermValue[] values = [(EntityRef)Cast.Restic, Quantity.Percent(65), (LangText)"oui", new Money(50), Cast.Date("2025"), true];

        values.Select(static value => value.GetType()).Should().Equal(
            typeof(EntityValue), typeof(QuantityValue), typeof(TextValue), typeof(MoneyValue), typeof(TimeValue), typeof(FlagValue));
        values.Select(static value => new TermPredicate(new("x"), value).Value.Value).Should().Equal(values);
    }

    private static void Refused(Func<object> make, string message) => make.Should().Throw<ArgumentException>().WithMessage(message);
}
