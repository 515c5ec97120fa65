using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Histories;

public class HistoryTests
{
    [Fact]
    public void Default_Value_SaysNothing()
    {
        History<AgreementStatus> history = default;

        history.Should().BeEmpty();
        history.Count.Should().Be(0);
        history.Latest.Should().BeNull();
        history.Entries.IsNotStated.Should().BeTrue();
        history.IsNotStated.Should().BeTrue();
        history.ToString().Should().Be("[]");
        (history == []).Should().BeTrue();
        history.GetHashCode().Should().Be(History.Create<AgreementStatus>().GetHashCode());
    }

    [Fact]
    public void ExhaustiveAndAtLeast_States_SayWhetherTheyAreAll()
    {
        History<AgreementStatus> none = History.Exhaustive<AgreementStatus>();
        History<AgreementStatus> some = History.AtLeast<AgreementStatus>(AgreementStatus.Announced, AgreementStatus.Signed);

        (none.Entries.Completeness, none.Count, none.IsNotStated).Should().Be((Completeness.Exhaustive, 0, false));
        some.Entries.Should().Equal(AgreementStatus.Announced, AgreementStatus.Signed);
        some.Entries.Completeness.Should().Be(Completeness.AtLeast);
    }

    [Fact]
    public void Latest_OfSeveral_IsTheLastThatIsNotPlanned()
    {
        History<AgreementStatus> history = [AgreementStatus.Contemplated, AgreementStatus.Signed, new() { State = AgreementStatus.InForce, Planned = true }];

        history.Latest!.State.Should().Be(AgreementStatus.Signed);
        history[2].Planned.Should().BeTrue();
        history.Count.Should().Be(3);
        History.Create(new DatedState<AgreementStatus> { State = AgreementStatus.Signed }, new() { State = AgreementStatus.InForce, Planned = true }).Latest!.State
            .Should().Be(AgreementStatus.Signed);
        History.Create(new DatedState<AgreementStatus> { State = AgreementStatus.Signed, Planned = true }).Latest.Should().BeNull();
    }

    [Fact]
    public void Order_OfTheAccount_IsKeptAndCounts()
    {
        History<AgreementStatus> one = [AgreementStatus.Signed, AgreementStatus.Announced];
        History<AgreementStatus> other = [AgreementStatus.Announced, AgreementStatus.Signed];

        (one == other).Should().BeFalse();
        (one != other).Should().BeTrue();
        one.Select(static entry => entry.State).Should().Equal(AgreementStatus.Signed, AgreementStatus.Announced);
        one.Equals(History.Create<AgreementStatus>(AgreementStatus.Signed, AgreementStatus.Announced)).Should().BeTrue();
    }

    [Fact]
    public void Enumeration_Typed_GivesTheEntriesInOrder()
    {
        History<AgreementStatus> history = [AgreementStatus.Signed, AgreementStatus.Announced];
        var states = new List<AgreementStatus>();

        foreach (DatedState<AgreementStatus> entry in history)
        {
            states.Add(entry.State);
        }

        states.Should().Equal(AgreementStatus.Signed, AgreementStatus.Announced);
    }

    [Fact]
    public void Create_Null_IsRefused() =>
        FluentActions.Invoking(() => History.Create<AgreementStatus>(AgreementStatus.Signed, null!)).Should().Throw<ArgumentException>();
}
