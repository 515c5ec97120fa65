using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class EdtfDateProperties
{
    private static readonly Gen<string> Qualifier = Gen.OneOf("", "", "", "?", "~", "%");

    private static readonly Gen<int> Year = Gen.Frequency((4, Gen.Int[1980, 1999]), (1, Gen.Int[-9998, 9998]));

    private static readonly Gen<string> Day = Gen.Select(Gen.Int[1980, 1999], Gen.Int[1, 12], Gen.Int[1, 28])
        .Select((year, month, day) => new EdtfDate(year, month, day).ToString());

    private static readonly Gen<string> PlainDate = Gen.Select(Year, Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2]).Select((year, month, day, parts) =>
        (parts == 0 ? new EdtfDate(year) : parts == 1 ? new EdtfDate(year, month) : new EdtfDate(year, month, day)).ToString());

    // Any digits may go missing from a date that exists: it still fits.
    private static readonly Gen<string> Masked = Gen.Select(PlainDate, Gen.Int[0, 255]).Select((date, mask) =>
        string.Concat(date.Select((character, at) => char.IsAsciiDigit(character) && (mask >> (at % 8) & 1) == 1 ? 'X' : character)));

    private static readonly Gen<string> Far = Gen.Select(Gen.Int[10_000, 99_999], Gen.Int[0, 3]).Select((year, kind) => kind switch
    {
        0 => $"Y{year}",
        1 => $"Y-{year}E3",
        2 => $"Y{year}S2",
        _ => $"Y-{year}S4",
    });

    private static readonly Gen<string> Season = Gen.Select(Gen.Int[1980, 1999], Gen.Int[21, 41], Qualifier).Select((year, season, mark) => $"{year}-{season}{mark}");

    private static readonly Gen<string> Date = Gen.Frequency(
        (4, Gen.Select(PlainDate, Qualifier).Select((date, mark) => date + mark)),
        (2, Gen.Select(Masked, Qualifier).Select((date, mark) => date + mark)),
        (1, Season),
        (1, Far));

    private static readonly Gen<string> Interval = Gen.Select(Date, Date, Gen.Int[0, 9]).Select((left, right, kind) =>
    {
        (string start, string end) = EdtfDate.TryParse($"{left}/{right}", out _) ? (left, right) : (right, left);
        return kind switch
        {
            0 => $"{start}/..",
            1 => $"../{end}",
            2 => $"{start}/",
            3 => $"/{end}",
            _ => $"{start}/{end}",
        };
    });

    private static readonly Gen<string> Set = Gen.Select(Date.Array[1, 4], Gen.Bool, Gen.Int[0, 3]).Select((members, all, open) =>
    {
        string list = string.Join(',', members) + (open == 0 ? ",1990.." : open == 1 ? ",1985~.." : "");
        return all ? $"{{{list}}}" : $"[{list}]";
    });

    private static readonly Gen<string> Moment = Gen.Select(Gen.Int[1, 28], Gen.Int[0, 23], Gen.OneOf("", "Z", "-04", "+05:30")).Select((day, hour, offset) =>
        $"1985-04-{day:00}T{hour:00}:00:00{offset}");

    private static readonly Gen<string> Text = Gen.Frequency((4, Date), (3, Interval), (2, Set), (1, Moment));

    [Fact]
    public void Parse_GeneratedText_RoundTrips() => Text.Sample(text =>
    {
        EdtfDate date = EdtfDate.Parse(text);
        date.ToString().Should().Be(text);
        EdtfDate.Parse(date.ToString()).Should().Be(date);
        EdtfDate.Parse(date.ToString()).Earliest.Should().Be(date.Earliest);
    });

    // Against a walk over all days of all years: nothing is jumped over.
    [Fact]
    public void Intersect_MaskWithAnOpenInterval_BeginsAndEndsWithDaysOfTheMask() => Gen.Select(Masked, PlainDate, Gen.Bool).Sample(
        (mask, cut, isStart) =>
        {
            EdtfDate date = EdtfDate.Parse(mask);
            (int, int, int) limit = DayOf(isStart ? EdtfDate.Parse(cut).Earliest : EdtfDate.Parse(cut).Latest);
            (int, int, int)[] fitting = [.. DaysLike(mask).Where(day => isStart ? day.CompareTo(limit) >= 0 : day.CompareTo(limit) <= 0)];
            EdtfDate? shared = date.Intersect(EdtfDate.Parse(isStart ? $"{cut}/.." : $"../{cut}"));

            (shared is null).Should().Be(fitting.Length == 0, "{0} and {1}", mask, cut);
            if (shared is not null)
            {
                (DayOf(shared.Earliest), DayOf(shared.Latest)).Should().Be((fitting[0], fitting[^1]), "{0} and {1}", mask, cut);
            }
        },
        iter: 60);

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        Gen<string> noise = Gen.OneOf("1", "0", "2", "9", "X", "-", "/", "..", ",", "[", "]", "{", "}", "?", "~", "%", "T", "Z", ":", "+", "Y", "E", "S", "1985", "-04", "٣", "\0", " ")
            .Array[0, 12].Select(parts => string.Concat(parts));
        noise.Sample(text =>
        {
            if (EdtfDate.TryParse(text, out EdtfDate? date))
            {
                date.ToString().Should().Be(text);
            }
        });
    }

    [Fact]
    public void OrderAgainst_Pairs_ReversesAndAgreesWithIntersect() => Gen.Select(Text, Text).Sample((left, right) =>
    {
        EdtfDate first = EdtfDate.Parse(left);
        EdtfDate second = EdtfDate.Parse(right);
        DateOrder order = first.OrderAgainst(second);
        second.OrderAgainst(first).Should().Be(EdtfDateOrderTests.Reverse(order));
        if (order is DateOrder.Before or DateOrder.After)
        {
            first.Intersect(second).Should().BeNull();
        }
        else if (order == DateOrder.Same)
        {
            first.Intersect(second).Should().NotBeNull();
        }
    });

    [Fact]
    public void Intersect_Pairs_CommutesAndIsWithinBoth() => Gen.Select(Text, Text).Sample((left, right) =>
    {
        EdtfDate first = EdtfDate.Parse(left);
        EdtfDate second = EdtfDate.Parse(right);
        EdtfDate? shared = first.Intersect(second);
        second.Intersect(first).Should().Be(shared);
        if (shared is null)
        {
            return;
        }

        IsWithin(shared, first).Should().BeTrue("{0} is within {1}", shared, first);
        IsWithin(shared, second).Should().BeTrue("{0} is within {1}", shared, second);
        shared.Intersect(shared).Should().Be(shared);
    });

    [Fact]
    public void Intersect_PlainDays_AgreesWithTheDaysThemselves() => Gen.Select(Masked, PlainDate).Sample((mask, day) =>
    {
        EdtfDate pattern = EdtfDate.Parse(mask);
        EdtfDate plain = EdtfDate.Parse(day);
        bool digitsFit = mask.StartsWith('-') == day.StartsWith('-') && mask.Zip(day).All(pair => pair.First == pair.Second || pair.First == 'X');
        if (digitsFit && mask.Length <= day.Length)
        {
            pattern.Intersect(plain).Should().Be(plain);
        }
        else if (!digitsFit)
        {
            pattern.Intersect(plain).Should().BeNull();
        }
    });

    [Fact]
    public void Intersect_SharedDay_IsNeverLost() => Gen.Select(Gen.OneOf(Date, Interval, Set), Gen.OneOf(Date, Interval, Set), Day).Sample((left, right, text) =>
    {
        EdtfDate day = EdtfDate.Parse(text);
        EdtfDate first = EdtfDate.Parse(left);
        EdtfDate second = EdtfDate.Parse(right);
        if (day.Equals(first.Intersect(day)) && day.Equals(second.Intersect(day)))
        {
            EdtfDate? shared = first.Intersect(second);
            shared.Should().NotBeNull();
            shared!.Intersect(day).Should().Be(day);
        }
    });

    private static bool IsWithin(EdtfDate inner, EdtfDate outer) =>
        (!outer.Earliest.Year.HasValue || (inner.Earliest.Year.HasValue && DateBound.CompareDays(inner.Earliest, outer.Earliest) >= 0))
        && (!outer.Latest.Year.HasValue || (inner.Latest.Year.HasValue && DateBound.CompareDays(inner.Latest, outer.Latest) <= 0));

    private static (int Year, int Month, int Day) DayOf(DateBound bound) => ((int)bound.Year!.Value, bound.Month!.Value, bound.Day!.Value);

    private static IEnumerable<(int Year, int Month, int Day)> DaysLike(string mask)
    {
        bool isNegative = mask[0] == '-';
        string[] parts = mask[(isNegative ? 1 : 0)..].Split('-');
        int[] years = [.. Enumerable.Range(isNegative ? 1 : 0, isNegative ? 9999 : 10_000).Where(year => IsLike(year, parts[0]))];
        return from year in isNegative ? years.Reverse().Select(static year => -year) : years
               from month in Enumerable.Range(1, 12)
               where parts.Length < 2 || IsLike(month, parts[1])
               from day in Enumerable.Range(1, DateTime.DaysInMonth((Math.Abs(year) % 400) + 400, month))
               where parts.Length < 3 || IsLike(day, parts[2])
               select (year, month, day);
    }

    private static bool IsLike(int number, string digits)
    {
        for (int at = digits.Length - 1; at >= 0; at--, number /= 10)
        {
            if (digits[at] != 'X' && digits[at] - '0' != number % 10)
            {
                return false;
            }
        }

        return true;
    }
}
