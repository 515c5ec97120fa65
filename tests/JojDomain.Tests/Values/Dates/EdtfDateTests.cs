using System.Globalization;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData(2025, "2025")]
    [InlineData(7, "0007")]
    [InlineData(0, "0000")]
    [InlineData(-44, "-0044")]
    [InlineData(10000, "Y10000")]
    [InlineData(int.MinValue, "Y-2147483648")]
    public void Constructor_Year_EqualsParsedText(int year, string text)
    {
        var date = new EdtfDate(year);
        date.Should().Be(EdtfDate.Parse(text));
        date.ToString().Should().Be(text);
        (date.Kind, date.Earliest, date.Latest).Should().Be((DateKind.Year, EdtfDate.Parse(text).Earliest, EdtfDate.Parse(text).Latest));
    }

    [Fact]
    public void Constructor_MonthOrDay_EqualsParsedText()
    {
        new EdtfDate(2025, 7).Should().Be(EdtfDate.Parse("2025-07"));
        new EdtfDate(2024, 2).Latest.ToString().Should().Be("2024-02-29");
        new EdtfDate(-1, 12, 31).Should().Be(EdtfDate.Parse("-0001-12-31"));
        EdtfDate.Of(new LocalDate(2026, 10, 31)).Should().Be(EdtfDate.Parse("2026-10-31"));
        EdtfDate.Of(new LocalDate(2026, 10, 31).WithCalendar(CalendarSystem.Julian)).ToString().Should().Be("2026-10-31");
    }

    [Theory]
    [InlineData(2025, 13, 1)]
    [InlineData(2025, 0, 1)]
    [InlineData(2025, 2, 29)]
    [InlineData(2025, 1, 0)]
    [InlineData(10000, 1, 1)]
    [InlineData(-10000, 1, 1)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue)]
    public void Constructor_NoSuchDay_Throws(int year, int month, int day)
    {
        Action make = () => _ = new EdtfDate(year, month, day);
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Constructor_NoSuchMonth_Throws()
    {
        Action make = () => _ = new EdtfDate(2025, 13);
        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("month");
    }

    [Fact]
    public void Between_Dates_IsInterval()
    {
        EdtfDate.Between(new EdtfDate(2026, 10, 31), EdtfDate.Parse("2026-11?")).ToString().Should().Be("2026-10-31/2026-11?");
        Action backwards = () => EdtfDate.Between(new EdtfDate(2026), new EdtfDate(2025));
        backwards.Should().Throw<ArgumentException>().WithMessage("*the end of the interval is before its start*");
        Action nested = () => EdtfDate.Between(EdtfDate.Parse("2025/2026"), new EdtfDate(2027));
        nested.Should().Throw<ArgumentException>();
        Action timed = () => EdtfDate.Between(EdtfDate.Parse("2025-01-01T00:00:00Z"), new EdtfDate(2027));
        timed.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_SameText_IsTrueAlsoForCopies()
    {
        EdtfDate date = EdtfDate.Parse("2025-07");
        EdtfDate copy = date with { };
        copy.Should().Be(date).And.NotBeSameAs(date);
        copy.GetHashCode().Should().Be(date.GetHashCode());
        (date == new EdtfDate(2025, 7)).Should().BeTrue();
        date.Should().NotBe(EdtfDate.Parse("2025-07~"));
        date.Should().NotBe(EdtfDate.Parse("2025-07-XX"), "the texts differ, though the bounds do not");
        date.Equals((When)new EdtfDate(2025, 7)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-07", false, false, false)]
    [InlineData("2025-?07", true, false, false)]
    [InlineData("1984~/2004", false, true, false)]
    [InlineData("[1984%,198X]", true, true, true)]
    public void Marks_OfText_AreKnown(string text, bool uncertain, bool approximate, bool unspecified)
    {
        EdtfDate date = EdtfDate.Parse(text);
        (date.IsUncertain, date.IsApproximate, date.HasUnspecifiedDigits).Should().Be((uncertain, approximate, unspecified));
    }

    [Fact]
    public void ToString_ForeignCulture_IsInvariant()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            foreign.NumberFormat.NegativeSign = "−";
            CultureInfo.CurrentCulture = foreign;
            new EdtfDate(-44, 3, 15).ToString().Should().Be("-0044-03-15");
            EdtfDate.Parse("Y-17E7").Earliest.ToString().Should().Be("Y-170000000-01-01");
            EdtfDate.Parse("-0044").Latest.ToString().Should().Be("-0044-12-31");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
