using FluentAssertions;
using Xunit;

namespace JojDomain.Testing.Tests.Assertions;

public class StoryAssertDisputeTests
{
    private static readonly Story Disputed = Sample.Story(
        Said("c1", Sample.Organisation().Id, Reported.None), Said("c2", Sample.Person().Id, new CallNotice { Title = "appel" }));

    [Fact]
    public void Disputed_WhereAccountsDiffer_GivesTheDisputes()
    {
        EquatableArray<Dispute> disputes = StoryAssert.Disputed(Disputed, Sample.Agreement().Id, Agreement.Properties.CallForTenders);

        disputes.Should().Equal(Disputed.Disputes).And.ContainSingle();
        StoryAssert.NotDisputed(Disputed, Sample.Agreement().Id, Agreement.Properties.Parties);
    }

    [Fact]
    public void Disputed_WhereTheyDoNot_ListsTheOthers()
    {
        StoryAssertTests.Failure(static () => StoryAssert.Disputed(Disputed, Sample.Agreement().Id, Agreement.Properties.Parties)).Should().Be(
            $"agreement.parties of agreement is not disputed. The disputes of the story:\n  {Disputed.Disputes[0]}");
        StoryAssertTests.Failure(static () => StoryAssert.Disputed(Sample.Story(), Sample.Agreement().Id, Agreement.Properties.Parties)).Should().EndWith("of the story: none");
    }

    [Fact]
    public void NotDisputed_WhereAccountsDiffer_ShowsTheDispute() =>
        StoryAssertTests.Failure(static () => StoryAssert.NotDisputed(Disputed, Sample.Agreement().Id, Agreement.Properties.CallForTenders)).Should().Be(
            $"agreement.callForTenders of agreement is disputed:\n  {Disputed.Disputes[0]}");

    private static Claim Said(string id, EntityRef by, Reported<CallNotice> call) => Sample.Claim() with
    {
        Id = new(id),
        Attribution = Sample.Attribution() with { Voice = by },
        Statements = [Agreement.Properties.CallForTenders.Of(Sample.Agreement().Id, call)],
    };
}
