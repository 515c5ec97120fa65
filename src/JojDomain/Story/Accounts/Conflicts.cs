namespace JojDomain;

/// <summary>Finds which of many values cannot be true beside one of the others, without comparing each with each.</summary>
/// <remarks>
/// On each axis the value that ends first and the one that begins last are apart from all that any value is apart from, so that each value is
/// compared with those alone. Approximate values have their widened reaches beside the exact ones, and their own ones beside each other.
/// </remarks>
internal sealed class Conflicts
{
    private readonly IReadOnlyList<Extent> _extents;
    private readonly Func<int, int, bool> _areOfOne;
    private readonly bool[] _found;

    private Conflicts(IReadOnlyList<Extent> extents, Func<int, int, bool> areOfOne)
    {
        _extents = extents;
        _areOfOne = areOfOne;
        _found = new bool[extents.Count];
    }

    /// <summary>Which of the values conflict with another.</summary>
    /// <param name="extents">What each value may be.</param>
    /// <param name="compared">The values that have to be compared with each other by themselves, as those that may be of two things.</param>
    /// <param name="areOfOne">Whether two values may be of one thing. False for two of <paramref name="compared"/> at most.</param>
    public static bool[] Among(IReadOnlyList<Extent> extents, IReadOnlyList<int> compared, Func<int, int, bool> areOfOne)
    {
        var conflicts = new Conflicts(extents, areOfOne);
        conflicts.CompareWithEnds([.. compared]);
        conflicts.CompareEach(compared, compared);
        conflicts.CompareEach([.. Enumerable.Range(0, extents.Count).Where(index => extents[index].HasGaps)], [.. Enumerable.Range(0, extents.Count)]);
        return conflicts._found;
    }

    // One that may be of another thing than the outermost is compared with the outermost of those that are of one thing with all.
    private void CompareWithEnds(HashSet<int> compared)
    {
        Dictionary<object, AxisEnds> ofAll = EndsOf(Enumerable.Range(0, _extents.Count));
        Dictionary<object, AxisEnds> ofOthers = compared.Count == 0 ? ofAll : EndsOf(Enumerable.Range(0, _extents.Count).Where(index => !compared.Contains(index)));
        for (int index = 0; index < _extents.Count; index++)
        {
            foreach (Reach reach in _extents[index].Reaches)
            {
                if ((compared.Contains(index) ? ofOthers : ofAll).TryGetValue(reach.Axis, out AxisEnds? ends))
                {
                    foreach (int other in ends.Beside(reach.IsApproximate))
                    {
                        Compare(index, other);
                    }
                }
            }
        }
    }

    private Dictionary<object, AxisEnds> EndsOf(IEnumerable<int> indexes)
    {
        Dictionary<object, AxisEnds> axes = [];
        foreach (int index in indexes)
        {
            foreach (Reach reach in _extents[index].Reaches)
            {
                if (!axes.TryGetValue(reach.Axis, out AxisEnds? ends))
                {
                    axes.Add(reach.Axis, ends = new AxisEnds());
                }

                ends.Add(index, reach);
            }
        }

        return axes;
    }

    private void CompareEach(IReadOnlyList<int> some, IReadOnlyList<int> others)
    {
        foreach (int index in some)
        {
            foreach (int other in others)
            {
                if (!(_found[index] && _found[other]))
                {
                    Compare(index, other);
                }
            }
        }
    }

    private void Compare(int index, int other)
    {
        if (index != other && Extent.AreApart(_extents[index], _extents[other]) && _areOfOne(index, other))
        {
            _found[index] = _found[other] = true;
        }
    }
}
