namespace JojDomain;

/// <summary>Finds, among many values, those that cannot be true beside one of the others, without comparing all pairs.</summary>
/// <remarks>
/// A value that is apart from any other on an axis is also apart from the value that ends first or from the one that begins last. So each value is compared with these only. Exact and
/// approximate values have such ends of their own, because an approximate value is compared in one way with an exact value and in another way with an approximate one.
/// Dates with gaps are compared one by one, except those that have a day in common.
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

    /// <summary>Marks the values that conflict with another one.</summary>
    /// <param name="found">Receives true for each value in conflict.</param>
    /// <param name="places">The places in <paramref name="found"/> of the values to compare.</param>
    /// <param name="extentOf">What the value at a place may be.</param>
    /// <param name="timeOf">The time for which the value at a place is given; null for none. Two values for different times are not known to be of one thing, and are no conflict.</param>
    public static void Mark(bool[] found, IReadOnlyList<int> places, Func<int, Extent> extentOf, Func<int, object?> timeOf)
    {
        var conflicts = new Conflicts([.. places.Select(extentOf)], [.. places.Select(timeOf)]);
        conflicts.CompareWithEnds();
        conflicts.CompareGaps();
        for (int at = 0; at < places.Count; at++)
        {
            found[places[at]] |= conflicts._found[at];
        }
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
        foreach (int other in _found[index] ? [] : ends.CandidatesFor(_extents[index]))
        {
            Compare(index, other);
        }
    }

    // For dates with gaps, first and last day are not enough.
    private void CompareGaps()
    {
        int[] withGaps = [.. Enumerable.Range(0, _extents.Count).Where(index => _extents[index].HasGaps)];
        foreach (object axis in withGaps.SelectMany(index => _extents[index].Dates.Select(static date => date.Axis)).Distinct().ToArray())
        {
            CompareGaps(axis);
        }
    }

    // Those that have a day in common are compared with the others alone.
    private void CompareGaps(object axis)
    {
        (int Index, EdtfDate Date)[] all = [.. Enumerable.Range(0, _extents.Count)
            .SelectMany(index => _extents[index].Dates.Where(date => date.Axis.Equals(axis)).Select(date => (index, date.Date)))];
        bool[] hasDay = SharedDay.Holders([.. all.Select(static each => each.Date)]);
        int[] others = [.. Enumerable.Range(0, all.Length).Where(at => !hasDay[at]).Select(at => all[at].Index)];
        int[] withGaps = [.. all.Where(each => _extents[each.Index].HasGaps).Select(static each => each.Index)];
        int[] othersWithGaps = [.. others.Where(index => _extents[index].HasGaps)];
        for (int at = 0; at < all.Length; at++)
        {
            int index = all[at].Index;
            foreach (int other in (hasDay[at], _extents[index].HasGaps) switch
            {
                (true, true) => others,
                (true, false) => othersWithGaps,
                (false, true) => all.Select(static each => each.Index),
                (false, false) => withGaps,
            })
            {
                if (_found[index])
                {
                    break;
                }

                Compare(index, other);
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
