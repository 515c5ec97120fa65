using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>Spans within another are found as if each were looked at, and the shortest of several ways ends the search.</summary>
public sealed class SpanIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(33)]
    public void Within_AnySpan_AreThoseOfAllThatLieInIt(int count)
    {
        ValueSpan[] spans = [.. Enumerable.Range(0, count).Select(static at => Span(at * 7 % 13, at * 5 % 6))];
        var index = new SpanIndex<int>(spans.Select(static (span, at) => (span, at)));

        foreach (ValueSpan outer in from start in Enumerable.Range(-1, 20) from length in Enumerable.Range(0, 20) select Span(start, length))
        {
            IEnumerable<int> inner = Enumerable.Range(0, count).Where(at => outer.From <= spans[at].From && spans[at].To <= outer.To);
            index.Within(outer).Should().BeEquivalentTo(inner, "of {0} spans these are within {1}", count, outer);
        }
    }

    [Fact]
    public void Within_ASpanWithoutEnds_AreAll()
    {
        var index = new SpanIndex<string>([(ValueSpan.Between(null, 3), "open below"), (ValueSpan.Between(3, null), "open above"), (ValueSpan.Between(null, null), "open"), (ValueSpan.Between(3, 3), "closed")]);

        index.Within(ValueSpan.Between(null, null)).Should().BeEquivalentTo("open below", "open above", "open", "closed");
        index.Within(ValueSpan.Between(null, 5)).Should().BeEquivalentTo("open below", "closed");
        index.Within(ValueSpan.Between(0, null)).Should().BeEquivalentTo("open above", "closed");
        index.Within(ValueSpan.Between(3, 3)).Should().BeEquivalentTo("closed");
    }

    [Fact]
    public void Mirror_OfSpans_AreWithinEachOtherTheOtherWayRound()
    {
        ValueSpan inner = ValueSpan.Between(2, 3);
        ValueSpan outer = ValueSpan.Between(1, 9);

        new SpanIndex<int>([(outer.Mirror(), 1)]).Within(inner.Mirror()).Should().Equal(1);
        new SpanIndex<int>([(inner.Mirror(), 1)]).Within(outer.Mirror()).Should().BeEmpty();
        $"{inner.Mirror()}".Should().Be("ValueSpan { From = -2, To = -3 }");
    }

    [Fact]
    public void Shortest_OfSeveralWays_EndsWithTheOneThatEndsFirst()
    {
        int isLeft = 0;

        Shortest.Of([Way(1, 2, 3, 4, 5), Way(7, 8), Way(4, 5, 6)]).Should().Equal(1, 7, 4, 2, 8, 5, 3);
        isLeft.Should().Be(3);
        Shortest.Of([Way(1, 2)]).Should().Equal(1, 2);
        Shortest.Of([Way(), Way(1)]).Should().BeEmpty();

        IEnumerable<int> Way(params int[] items)
        {
            try
            {
                foreach (int item in items)
                {
                    yield return item;
                }
            }
            finally
            {
                isLeft++;
            }
        }
    }

    private static ValueSpan Span(int start, int length) => ValueSpan.Between(start, start + length);
}
