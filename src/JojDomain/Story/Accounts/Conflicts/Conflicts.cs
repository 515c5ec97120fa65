namespace JojDomain;

/// <summary>Finds which of many values cannot be true beside one of the others, without comparing each with each.</summary>
/// <remarks>
/// On each axis the value that ends first and the one that begins last are apart from all that any value is apart from, so that each value is
/// compared with those alone. Which they are is found apart for the exact values and for the approximate ones: of these two are compared otherwise than one with an exact value.
/// </remarks>
internal sealed class Conflicts
{
    private readonly IReadOnlyList<Extent> _extents;
    private readonly IReadOnlyList<object?> _times;
    private readonly bool[] _found;

    private Conflicts(IReadOnlyList<Extent> extents, IReadOnlyList<object?> times)
    {
        _extents = extents;
        _times = times;
        _found = new bool[extents.Count];
    }

    /// <summary>Which of the values conflict with another.</summary>
    /// <param name="extents">What each value may be.</param>
    /// <param name="times">For which time each is given; null for none. Of two that are given for different times nobody knows that they are of one thing.</param>
    public static bool[] Among(IReadOnlyList<Extent> extents, IReadOnlyList<object?> times)
    {
        var conflicts = new Conflicts(extents, times);
        conflicts.CompareWithEnds();
        conflicts.CompareGaps();
        return conflicts._found;
    }

    private void CompareWithEnds()
    {
        var all = new ExtentEnds();
        var untimed = new ExtentEnds();
        Dictionary<object, ExtentEnds> timed = [];
        for (int index = 0; index < _extents.Count; index++)
        {
            all.Add(index, _extents[index]);
            EndsFor(_times[index]).Add(index, _extents[index]);
        }

        for (int index = 0; index < _extents.Count; index++)
        {
            if (_times[index] is { } time)
            {
                CompareWith(index, timed[time]);
                CompareWith(index, untimed);
            }
            else
            {
                CompareWith(index, all);
            }
        }

        ExtentEnds EndsFor(object? time)
        {
            if (time is null)
            {
                return untimed;
            }

            if (!timed.TryGetValue(time, out ExtentEnds? ends))
            {
                timed.Add(time, ends = new ExtentEnds());
            }

            return ends;
        }
    }

    private void CompareWith(int index, ExtentEnds ends)
    {
        foreach (int other in _found[index] ? [] : ends.Beside(_extents[index]))
        {
            Compare(index, other);
        }
    }

    // Of dates that leave days out, first and last day do not say enough.
    private void CompareGaps()
    {
        foreach (int index in Enumerable.Range(0, _extents.Count).Where(index => _extents[index].HasGaps))
        {
            for (int other = 0; other < _extents.Count; other++)
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
        if (AreOfOneTime(_times[index], _times[other]) && Extent.AreApart(_extents[index], _extents[other]))
        {
            _found[index] = _found[other] = true;
        }
    }

    private static bool AreOfOneTime(object? first, object? second) => first is null || second is null || first.Equals(second);
}
