using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

public sealed class UnsupportedTests
{
    [Fact]
    public void Unsupported_Properties_AreThoseHeldWithoutAHolding()
    {
        Agreement held = Deal with { Binding = true, Exclusive = Reported.None, CallForTenders = Reported.NotApplicable, Subject = Reported.Unknown(AbsenceReason.Disputed), Clauses = default };
        Story story = JojDomain.Story.Create(Story(By(Restic.Id, "c1") with { Words = "said", Addressees = [Ministry.Id] }).Content with
        {
            Agreements = [held],
            People = [],
            Holdings = [new() { Id = new("h"), Subject = Deal.Id, Property = Agreement.Properties.Exclusive, Basis = HoldingBasis.OwnKnowledge }],
        });

        story.Unsupported.Select(static each => each.ToString()).Should().Equal("deal agreement.binding", "deal agreement.callForTenders");
        story.Unsupported[0].Property.Should().BeSameAs(Agreement.Properties.Binding);
    }
}
