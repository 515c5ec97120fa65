using NodaTime;

namespace JojDomain.Interchange;

/// <summary>Where a day is on an axis, in percent: in proportion, save that long times without anything are left out.</summary>
internal sealed class TimeScale
{
    private const double Edge = 3;
    private const double Break = 4;
    private const double Least = 5;
    private const int MostParts = 6;
    private const int LeastGap = 120;
    private const double Label = 11;

    private readonly List<(LocalDate First, LocalDate Last, double From, double To)> _parts = [];

    public TimeScale(IEnumerable<ToldSpan> spans)
    {
        LocalDate[] days = [.. spans.SelectMany(static span => new[] { span.Earliest.Date, span.Latest.Date }).OfType<LocalDate>().Distinct().Order()];
        List<(LocalDate First, LocalDate Last)> parts = Parts(days, LeastGap);
        for (int gap = 2 * LeastGap; parts.Count > MostParts; gap *= 2)
        {
            parts = Parts(days, gap);
        }

        double room = 100 - (2 * Edge) - (Break * (parts.Count - 1)) - (Least * parts.Count);
        int total = Math.Max(1, parts.Sum(static part => Days(part.First, part.Last)));
        double at = Edge;
        foreach ((LocalDate first, LocalDate last) in parts)
        {
            double wide = Least + (room * Days(first, last) / total);
            _parts.Add((first, last, at, at + wide));
            at += wide + Break;
        }
    }

    /// <summary>The years that begin on the axis, and where there is room the years that its parts begin in.</summary>
    public IReadOnlyList<(double At, int Year)> Years
    {
        get
        {
            List<(double At, int Year)> years = [];
            foreach ((LocalDate first, LocalDate last, double from, double to) in _parts.OrderByDescending(static part => part.To - part.From))
            {
                // The beginning of a year is worth more than that of a part shortly before it.
                for (var day = new LocalDate(first.Year + 1, 1, 1); day <= last; day = day.PlusYears(1))
                {
                    Add(Of(day), day.Year);
                }

                Add(first == last ? from : Of(first), first.Year);
            }

            return years;

            void Add(double at, int year)
            {
                if (years.TrueForAll(other => Math.Abs(other.At - at) >= Label))
                {
                    years.Add((at, year));
                }
            }
        }
    }

    /// <summary>Where time is left out.</summary>
    public IEnumerable<double> Breaks => _parts.Skip(1).Select(static part => part.From - (Break / 2));

    /// <summary>Where a day is.</summary>
    public double Of(LocalDate day)
    {
        (LocalDate first, LocalDate last, double from, double to) = _parts.First(part => day <= part.Last);
        return first == last ? (from + to) / 2 : from + ((to - from) * Days(first, day) / Days(first, last));
    }

    private static List<(LocalDate First, LocalDate Last)> Parts(LocalDate[] days, int gap)
    {
        List<(LocalDate First, LocalDate Last)> parts = [];
        foreach (LocalDate day in days)
        {
            if (parts.Count > 0 && Days(parts[^1].Last, day) <= gap)
            {
                parts[^1] = (parts[^1].First, day);
            }
            else
            {
                parts.Add((day, day));
            }
        }

        return parts;
    }

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
