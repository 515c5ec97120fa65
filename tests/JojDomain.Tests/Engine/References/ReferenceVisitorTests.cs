using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class ReferenceVisitorTests
{
    [Fact]
    public void Enter_OneMoreThanTheMost_IsToldOnceAndNotEntered()
    {
        var visitor = new Noting(most: 3);

        bool[] entered = [.. Enumerable.Range(0, 6).Select(_ => visitor.Enter())];

        entered.Should().Equal(true, true, true, false, false, false);
        visitor.Notes.Should().Equal((ProblemCode.TooLarge, "a document of this would have more than 3 objects and arrays"));
    }

    private sealed class Noting(int most) : ReferenceVisitor(most)
    {
        public List<(ProblemCode Code, string Message)> Notes { get; } = [];

        public override void Note(ProblemCode code, string message) => Notes.Add((code, message));

        public override void Begin(Entity entity, bool isWhole) => throw new NotSupportedException();

        public override void End() => throw new NotSupportedException();

        public override void Define(string id) => throw new NotSupportedException();

        public override void Refer(string id, KindSet kinds, string? chain = null) => throw new NotSupportedException();

        public override void CheckRules(Passage passage) => throw new NotSupportedException();
    }
}
