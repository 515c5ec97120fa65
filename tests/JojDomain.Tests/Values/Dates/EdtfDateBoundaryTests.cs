using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

/// <summary>The last text that is taken and the first that is not, and every season.</summary>
public sealed class EdtfDateBoundaryTests
{
    // Plain dates are read by a way of their own: it must take them all, and nothing else.
    [Theory]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-01", "1985-01-01", "1985-01-31")]
    [InlineData("1984-02", "1984-02-01", "1984-02-29")]
    [InlineData("1985-12", "1985-12-01", "1985-12-31")]
    [InlineData("1985-01-01", "1985-01-01", "1985-01-01")]
    [InlineData("1984-02-29", "1984-02-29", "1984-02-29")]
    [InlineData("1985-12-31", "1985-12-31", "1985-12-31")]
    public void TryReadPlain_PlainDate_IsWhatTheWholeGrammarReads(string text, string earliest, string latest)
    {
        EdtfCalendarParser.TryReadPlain(text, out DatePiece plain).Should().BeTrue();
        EdtfParser.TryRead(text, null, out DatePiece whole, out _).Should().BeTrue();

        (plain.Kind, plain.Earliest, plain.Latest).Should().Be((whole.Kind, whole.Earliest, whole.Latest));
        (plain.Earliest.ToString(), plain.Latest.ToString()).Should().Be((earliest, latest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("198")]
    [InlineData("198X")]
    [InlineData("/198")]
    [InlineData("198:")]
    [InlineData("19850")]
    [InlineData("1985-1")]
    [InlineData("1985:01")]
    [InlineData("1985-00")]
    [InlineData("1985-13")]
    [InlineData("1985-21")]
    [InlineData("1985-X1")]
    [InlineData("1985-01:01")]
    [InlineData("1985-01-00")]
    [InlineData("1985-01-32")]
    [InlineData("1985-02-29")]
    [InlineData("1985-04-3X")]
    [InlineData("1985-01-011")]
    public void TryReadPlain_AnyOtherText_IsLeftToTheWholeGrammar(string text) => EdtfCalendarParser.TryReadPlain(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(21, "2001-03-01", "2001-12-31")]
    [InlineData(22, "2000-12-01", "2002-03-31")]
    [InlineData(23, "2001-03-01", "2001-12-31")]
    [InlineData(24, "2000-12-01", "2002-03-31")]
    [InlineData(25, "2001-03-01", "2001-06-30")]
    [InlineData(26, "2001-06-01", "2001-09-30")]
    [InlineData(27, "2001-09-01", "2001-12-31")]
    [InlineData(28, "2000-12-01", "2002-03-31")]
    [InlineData(29, "2001-09-01", "2001-12-31")]
    [InlineData(30, "2000-12-01", "2002-03-31")]
    [InlineData(31, "2001-03-01", "2001-06-30")]
    [InlineData(32, "2001-06-01", "2001-09-30")]
    [InlineData(33, "2001-01-01", "2001-03-31")]
    [InlineData(34, "2001-04-01", "2001-06-30")]
    [InlineData(35, "2001-07-01", "2001-09-30")]
    [InlineData(36, "2001-10-01", "2001-12-31")]
    [InlineData(37, "2001-01-01", "2001-04-30")]
    [InlineData(38, "2001-05-01", "2001-08-31")]
    [InlineData(39, "2001-09-01", "2001-12-31")]
    [InlineData(40, "2001-01-01", "2001-06-30")]
    [InlineData(41, "2001-07-01", "2001-12-31")]
    public void Parse_EverySeason_HasItsMonths(int season, string earliest, string latest)
    {
        EdtfDate date = EdtfDate.Parse($"2001-{season}");

        (date.Kind, date.Earliest.ToString(), date.Latest.ToString()).Should().Be((DateKind.Season, earliest, latest));
    }

    [Theory]
    [InlineData("2025-07-28T00:00:00")]
    [InlineData("2025-07-28T23:59:59")]
    [InlineData("2025-07-28T23:59:59Z")]
    [InlineData("2025-07-28T10:00:00+14:00")]
    [InlineData("2025-07-28T10:00:00-14")]
    [InlineData("2025-07-28T10:00:00+13:59")]
    [InlineData("2025-07-28T10:00:00-00:01")]
    [InlineData("2025-07-28T10:00:00+00:00")]
    public void Parse_TimeAtABound_IsTaken(string text) => EdtfDate.Parse(text).Kind.Should().Be(DateKind.DateTime);

    [Theory]
    [InlineData("2025-07-28T24:01:00", "the time 24:01:00 is not 00:00:00 to 23:59:59, nor 24:00:00")]
    [InlineData("2025-07-28T10.00:00", "the time is not hh:mm:ss")]
    [InlineData("2025-07-28T10:00.00", "the time has no seconds; it is written hh:mm:ss")]
    [InlineData("2025-07-28T1x:00:00", "the time is not hh:mm:ss")]
    [InlineData("2025-07-28Tx0:00:00", "the time is not hh:mm:ss")]
    [InlineData("2025-07-28T10:00:00+0x", "\"+0x\" after the time is not Z, an offset in hours, or one in hours and minutes such as +04:30")]
    [InlineData("2025-07-28T10:00:00+05.30", "\"+05.30\" after the time is not Z")]
    [InlineData("2025-07-28T10:00:00+05:3x", "\"+05:3x\" after the time is not Z")]
    [InlineData("2025-07-28T10:00:00*05", "\"*05\" after the time is not Z")]
    [InlineData("2025-07-28T10:00:00-00", "an offset of zero is Z or +00:00")]
    [InlineData("2025-07-28T10:00:00+15:00", "the offset +15:00 is beyond 14:00 or has more than 59 minutes")]
    [InlineData("2025-07T10:00:00", "a time of day follows a day without qualifiers or unspecified digits only")]
    public void Parse_TimeBeyondABound_SaysWhy(string text, string reason) =>
        FluentActions.Invoking(() => EdtfDate.Parse(text)).Should().Throw<FormatException>().WithMessage($"*is not an EDTF date: {reason}*");

    [Theory]
    [InlineData("2025-07-28T10:00:59Z", "2025-07-28T10:01:00Z", DateOrder.Before)]
    [InlineData("2025-07-28T09:59:59Z", "2025-07-28T10:00:00Z", DateOrder.Before)]
    [InlineData("2025-07-28T10:00:00+01:30", "2025-07-28T08:30:00Z", DateOrder.Same)]
    [InlineData("2025-07-28T10:00:00-01:30", "2025-07-28T11:30:00Z", DateOrder.Same)]
    [InlineData("2025-07-28T10:00:00-02", "2025-07-28T12:00:00Z", DateOrder.Same)]
    [InlineData("2024-12-31T23:00:00-02:00", "2025-01-01T01:00:00Z", DateOrder.Same)]
    [InlineData("2024-02-29T24:00:00Z", "2024-03-01T00:00:00Z", DateOrder.Same)]
    [InlineData("1900-02-28T24:00:00Z", "1900-03-01T00:00:00Z", DateOrder.Same)]
    [InlineData("2000-12-31T24:00:00Z", "2001-01-01T00:00:00Z", DateOrder.Same)]
    [InlineData("1900-12-31T24:00:00Z", "1901-01-01T00:00:00Z", DateOrder.Same)]
    [InlineData("2004-12-31T24:00:00Z", "2005-01-01T00:00:00Z", DateOrder.Same)]
    [InlineData("-9999-12-31T24:00:00Z", "-9998-01-01T00:00:00Z", DateOrder.Same)]
    public void OrderAgainst_Moments_CountsSecondsAndOffsets(string left, string right, DateOrder expected)
    {
        EdtfDate.Parse(left).OrderAgainst(EdtfDate.Parse(right)).Should().Be(expected);
        EdtfDate.Parse(right).OrderAgainst(EdtfDate.Parse(left)).Should().Be(EdtfDateOrderTests.Reverse(expected));
    }

    [Theory]
    [InlineData("Y12345S2", "Y12000-01-01", "Y12999-12-31")]
    [InlineData("Y-12345S2", "Y-12999-01-01", "Y-12000-12-31")]
    [InlineData("Y12345S5", "Y12345-01-01", "Y12345-12-31")]
    [InlineData("Y12E4S1", "Y100000-01-01", "Y199999-12-31")]
    [InlineData("1985S9999", "1985-01-01", "1985-12-31")]
    [InlineData("1985S10000", "1985-01-01", "1985-12-31")]
    [InlineData("-0044S1", "-0049-01-01", "-0040-12-31")]
    [InlineData("[1985,1984]", "1984-01-01", "1985-12-31")]
    [InlineData("[1984,1985]", "1984-01-01", "1985-12-31")]
    [InlineData("{..1984,1985}", "-inf", "1985-12-31")]
    [InlineData("{1984,1985..}", "1984-01-01", "inf")]
    [InlineData("[1984..1984]", "1984-01-01", "1984-12-31")]
    public void Parse_YearsAndSets_HaveTheirBounds(string text, string earliest, string latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        (date.Earliest.ToString(), date.Latest.ToString()).Should().Be((earliest, latest));
    }

    [Fact]
    public void Parse_AsLongAsATextCanBe_IsRead()
    {
        string longest = "1985S" + new string('9', EdtfDate.MaximumLength - 5);

        EdtfDate.Parse(longest).ToString().Should().HaveLength(10_000);
        FluentActions.Invoking(() => EdtfDate.Parse(longest + "9")).Should().Throw<FormatException>()
            .WithMessage("* is not an EDTF date: it has 10001 characters, more than 10000");
    }

    [Fact]
    public void Between_Null_IsRefusedByName()
    {
        FluentActions.Invoking(() => EdtfDate.Between(null!, new(2025))).Should().Throw<ArgumentNullException>().WithParameterName("start");
        FluentActions.Invoking(() => EdtfDate.Between(new(2025), null!)).Should().Throw<ArgumentNullException>().WithParameterName("end");
    }

    [Theory]
    [InlineData(9999, 12)]
    [InlineData(-9999, 1)]
    public void Constructor_MonthAtABound_IsTaken(int year, int month) => new EdtfDate(year, month).Earliest.Month.Should().Be(month);

    [Fact]
    public void Constructor_DayAtABound_IsTaken() => new EdtfDate(2024, 2, 29).Should().Be(EdtfDate.Parse("2024-02-29"));

    [Theory]
    [InlineData(10_000, 1, "year")]
    [InlineData(-10_000, 1, "year")]
    [InlineData(2025, 0, "month")]
    [InlineData(2025, 13, "month")]
    public void Constructor_MonthBeyondABound_IsRefusedByName(int year, int month, string parameter)
    {
        FluentActions.Invoking(() => new EdtfDate(year, month)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
        FluentActions.Invoking(() => new EdtfDate(year, month, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void Constructor_DayBeyondABound_IsRefusedByName(int day) =>
        FluentActions.Invoking(() => new EdtfDate(2025, 4, day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(day));
}
