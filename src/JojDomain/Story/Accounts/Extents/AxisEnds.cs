namespace JojDomain;

/// <summary>
/// The values on one axis that end first and that begin last. Exact and approximate values are kept apart: approximate ones are widened when they are compared, which keeps their
/// order among themselves, and not their order against exact ones.
/// </summary>
internal sealed class AxisEnds
{
    private readonly Outermost _exact = new();
    private readonly Outermost _approximate = new();

    public void Add(int index, Reach reach) => (reach.IsApproximate ? _approximate : _exact).Add(index, reach);

    /// <summary>The values that any other value on the axis has to be compared with: at most four.</summary>
    public IEnumerable<int> Indexes => _exact.Indexes.Concat(_approximate.Indexes);

    private sealed class Outermost
    {
        private (int Index, Edge Edge)? _endsFirst;
        private (int Index, Edge Edge)? _beginsLast;

        public IEnumerable<int> Indexes
        {
            get
            {
                if (_endsFirst is { } first)
                {
                    yield return first.Index;
                }

                if (_beginsLast is { } last)
                {
                    yield return last.Index;
                }
            }
        }

        public void Add(int index, Reach reach)
        {
            if (reach.High is { } high && (_endsFirst is not { } first || IsBeyond(Edge.Compare(high, first.Edge), high, first.Edge)))
            {
                _endsFirst = (index, high);
            }

            if (reach.Low is { } low && (_beginsLast is not { } last || IsBeyond(Edge.Compare(last.Edge, low), low, last.Edge)))
            {
                _beginsLast = (index, low);
            }
        }

        // Of two ends at one number, the one that does not belong to its span is further out.
        private static bool IsBeyond(int order, Edge edge, Edge than) => order < 0 || (order == 0 && !edge.IsInclusive && than.IsInclusive);
    }
}
