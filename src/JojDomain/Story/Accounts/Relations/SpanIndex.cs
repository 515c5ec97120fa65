using System.Numerics;

namespace JojDomain;

/// <summary>Finds the spans that lie within another one, without looking at all of them.</summary>
internal sealed class SpanIndex<T>
{
    private readonly (ValueSpan Span, T Item)[] _spans;

    // A tree over the spans: each node has the least end of those below it, the root at 1 and the spans themselves from the first leaf on.
    private readonly decimal[] _leastEnds;
    private readonly int _firstLeaf;

    public SpanIndex(IEnumerable<(ValueSpan Span, T Item)> spans)
    {
        _spans = [.. spans.OrderBy(static each => each.Span.From)];
        _firstLeaf = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(_spans.Length, 1));
        _leastEnds = new decimal[2 * _firstLeaf];
        Array.Fill(_leastEnds, decimal.MaxValue);
        for (int at = 0; at < _spans.Length; at++)
        {
            _leastEnds[_firstLeaf + at] = _spans[at].Span.To;
        }

        for (int node = _firstLeaf - 1; node > 0; node--)
        {
            _leastEnds[node] = Math.Min(_leastEnds[2 * node], _leastEnds[(2 * node) + 1]);
        }
    }

    /// <summary>The items whose spans lie within the one given, each found when it is asked for.</summary>
    public IEnumerable<T> Within(ValueSpan outer)
    {
        var open = new Stack<(int Node, int First, int Count)>([(1, 0, _firstLeaf)]);
        while (open.TryPop(out (int Node, int First, int Count) at))
        {
            int last = Math.Min(at.First + at.Count, _spans.Length) - 1;
            if (last < at.First || _spans[last].Span.From < outer.From || _leastEnds[at.Node] > outer.To)
            {
                continue;
            }

            if (at.Count == 1)
            {
                yield return _spans[at.First].Item;
                continue;
            }

            int half = at.Count / 2;
            open.Push(((2 * at.Node) + 1, at.First + half, half));
            open.Push((2 * at.Node, at.First, half));
        }
    }
}
