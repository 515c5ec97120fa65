namespace JojDomain;

/// <summary>A day that dates have in common. Two that both may be that day do not contradict each other, whichever other days they leave out.</summary>
internal static class SharedDay
{
    /// <summary>Which of the dates may be the day that most of them are found to have in common; none where no day is found.</summary>
    /// <remarks>It is sought from three of the dates, as the one that is tried may be the one that differs from all.</remarks>
    public static bool[] Holders(IReadOnlyList<EdtfDate> dates)
    {
        bool[] most = new bool[dates.Count];
        int count = 0;
        foreach (int start in new[] { 0, dates.Count / 2, dates.Count - 1 }.Distinct())
        {
            if (DayFrom(dates[start], dates) is not { } day)
            {
                continue;
            }

            bool[] holders = [.. dates.Select(date => !date.Excludes(day))];
            int held = holders.Count(static holds => holds);
            (most, count) = held > count ? (holders, held) : (most, count);
            if (count == dates.Count)
            {
                break;
            }
        }

        return most;
    }

    private static EdtfDate? DayFrom(EdtfDate start, IReadOnlyList<EdtfDate> dates)
    {
        EdtfDate shared = dates.Aggregate(start, static (shared, date) => shared.Intersect(date) ?? shared);
        DateBound day = shared.Earliest.IsKnown ? shared.Earliest : shared.Latest;
        return day.IsKnown && EdtfDate.TryParse(day.ToString(), out EdtfDate? date) ? date : null;
    }
}
