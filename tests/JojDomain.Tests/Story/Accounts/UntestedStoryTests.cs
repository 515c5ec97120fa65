using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>Stories on which a change of one line in the accounts once went unnoticed.</summary>
public sealed class UntestedStoryTests
{
    [Fact]
    public void Disputes_WhereAJointVoiceIsCorrectedByOneOfTheTwo_Stay() =>
        Read("s6").Disputes.Select(static dispute => dispute.ToString()).Should().Equal("d agreement.callForTenders: a and b (c0) against a (c1)");

    [Fact]
    public void Disputes_OfNotExactlyTwoBesideExactlyThree_AreNone() => Read("s9").Disputes.Should().BeEmpty();

    [Fact]
    public void AccordingTo_ASumInOneOfTwoCurrenciesAndThenInOne_HoldsTheOne() =>
        Read("t21").AccordingTo(new EntityRef("a")).Get(new Id<Project>("p")).Cost.Value.Currency.Value.Should().Be(CurrencyCode.Parse("XOF"));

    [Fact]
    public void Disputes_AsOfTheSameOffsetFromAnAnchorInOtherWords_AreFound() =>
        Read("u39").Disputes.Select(static dispute => dispute.ToString()).Should().Equal("d agreement.callForTenders: a (c0) against b (c1)");

    [Fact]
    public void AccordingTo_AVoiceThatListsAClauseOfAnotherAgreement_HoldsIt() =>
        Read("u23").AccordingTo(new EntityRef("a")).Get(new Id<Agreement>("d")).Clauses.Select(static clause => clause.Text).Should().Equal("k1", "k2");

    private static Story Read(string name)
    {
        using Stream stream = typeof(UntestedStoryTests).Assembly.GetManifestResourceStream($"accounts/untested-{name}")!;
        return StoryJson.Parse(stream);
    }
}
