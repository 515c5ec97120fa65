using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Claims;

/// <summary>The small types of a claim that hold a rule: what they take, and the words with which they refuse.</summary>
public class ClaimRuleTests
{
    public static TheoryData<string> Refused => [.. Cases.Keys];

    private static Dictionary<string, (Func<object> Make, string Message)> Cases { get; } = new()
    {
        ["an empty hop"] = (() => new Hop(), "a hop has a source or a voice, or states that its source is unknown; this one has none of them"),
        ["a hop by nobody"] = (() => Hop.By(null!), "Value cannot be null. (Parameter 'voice')"),
        ["a hop through nothing"] = (() => Hop.Through(null!), "Value cannot be null. (Parameter 'value')"),
        ["a capacity of nothing"] = (() => (VoiceCapacity)(LangText)null!, "Value cannot be null. (Parameter 'words')"),
        ["a distance of nothing"] = (() => (Distance)(DistanceKind)null!, "Value cannot be null. (Parameter 'kind')"),
        ["a tenderer that is nobody"] = (() => (Tenderer)(EntityRef)null!, "Value cannot be null. (Parameter 'organisation')"),
        ["a state of nothing"] = (() => (DatedState<AgreementStatus>)(AgreementStatus)null!, "Value cannot be null. (Parameter 'state')"),
        ["a term whose value is no entity"] = (() => (TermValue)(EntityRef)null!, "Value cannot be null. (Parameter 'entity')"),
        ["a term whose value is no quantity"] = (() => (TermValue)(Quantity)null!, "Value cannot be null. (Parameter 'quantity')"),
        ["a term whose value is no text"] = (() => (TermValue)(LangText)null!, "Value cannot be null. (Parameter 'text')"),
        ["a term whose value is no money"] = (() => (TermValue)(Money)null!, "Value cannot be null. (Parameter 'money')"),
        ["a term whose value is no time"] = (() => (TermValue)(When)null!, "Value cannot be null. (Parameter 'time')"),
        ["a chain of no hops"] = (() => new ReportChain([]), "a chain of reports has at least one hop, not none"),
        ["a fidelity of nothing"] = (() => new QuotationFidelity(), "a quotation's fidelity is verbatim, elided, altered or translated; this one says nothing"),
        ["verbatim and altered"] = (() => new QuotationFidelity(verbatim: true, altered: true), "a quotation cannot be both verbatim and altered"),
        ["verbatim and translated"] = (() => new QuotationFidelity(verbatim: true, translated: new()), "a quotation cannot be both verbatim and translated"),
        ["a scale of one point"] = (() => new Rating(1, 1, 1.0m), "a scale runs from its worst to its best, and both are 1"),
        ["below the scale"] = (() => new Rating(0.5m, 1, 5), "0.5 is not on the scale from 1 (worst) to 5 (best)"),
        ["above a scale that runs down"] = (() => new Rating(6, 5, 1), "6 is not on the scale from 5 (worst) to 1 (best)"),
        ["a licence of nothing"] = (() => new Licence(), "a licence has a name or an address; this one has neither"),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructor_WhatBreaksTheRule_IsRefusedWithTheReason(string name) =>
        Cases[name].Make.Should().Throw<ArgumentException>().WithMessage(Cases[name].Message);

    [Fact]
    public void Hop_EachFactory_SaysWhatIsKnownOfTheStep()
    {
        Hop.Through(Cast.Release).Source.Value.Should().Be(Cast.Release);
        Hop.Through(Cast.Release).Voice.Should().BeNull();
        Hop.Unidentified.Source.Should().Be((Reported<Id<Source>>)Reported.Unknown());
        Hop.By(Cast.Committee).Voice.Should().Be(Voice.Named(Cast.Committee));
        Hop.By(Cast.Committee).Source.State.Should().Be(ReportState.NotStated);
        new Hop(Reported.None, Cast.Committee).Source.State.Should().Be(ReportState.None);
    }

    [Fact]
    public void Rating_AtEitherEnd_IsOnTheScaleInItsOneSpelling()
    {
        new Rating(5, 1, 5).Should().NotBe(new Rating(5, 5, 1));
        new Rating(1.50m, 1.0m, 5).Should().Be(new Rating(1.5m, 1, 5.00m));
        new Rating(1.50m, 1.0m, 5).ToString().Should().Be("1.5 from 1 (worst) to 5 (best)");
    }

    [Fact]
    public void Distance_OfAKind_ConvertsFromIt() =>
        ((Distance)DistanceKind.Hearsay).Should().Be(new Distance { Kind = DistanceKind.Hearsay });
}
