using System.Numerics;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class DateBoundTests
{
    [Fact]
    public void Default_ZeroBits_IsUnknown()
    {
        DateBound bound = default;
        bound.Kind.Should().Be(DateBoundKind.Unknown);
        bound.Should().Be(EdtfDate.Parse("1985/").Latest);
        bound.ToString().Should().Be("unknown");
        (bound.Date, bound.Year, bound.Month, bound.Day).Should().Be((null, null, null, null));
    }

    [Fact]
    public void Date_DayWithinLocalDate_IsThatDay()
    {
        DateBound bound = EdtfDate.Parse("-9998").Earliest;
        bound.Kind.Should().Be(DateBoundKind.Date);
        bound.Date.Should().Be(new LocalDate(-9998, 1, 1));
        (bound.Year, bound.Month, bound.Day).Should().Be((new BigInteger(-9998), 1, 1));
        EdtfDate.Parse("9999").Latest.Date.Should().Be(new LocalDate(9999, 12, 31));
        new EdtfDate(9999).Latest.Date.Should().Be(new LocalDate(9999, 12, 31));
    }

    [Theory]
    [InlineData("-9999", -9999, "-9999-12-31")]
    [InlineData("Y10000", 10000, "Y10000-12-31")]
    public void Date_DayBeyondLocalDate_IsFarYear(string text, int year, string expected)
    {
        DateBound bound = EdtfDate.Parse(text).Latest;
        bound.Kind.Should().Be(DateBoundKind.FarYear);
        bound.Date.Should().BeNull();
        (bound.Year, bound.Month, bound.Day).Should().Be((new BigInteger(year), 12, 31));
        bound.ToString().Should().Be(expected);
    }

    [Fact]
    public void Kind_OpenEnds_AreTold()
    {
        EdtfDate always = EdtfDate.Parse("../..");
        always.Earliest.Kind.Should().Be(DateBoundKind.OpenPast);
        always.Latest.Kind.Should().Be(DateBoundKind.OpenFuture);
        always.Latest.Year.Should().BeNull();
    }

    [Fact]
    public void Equals_SameDay_IsTrueWhateverTheText()
    {
        EdtfDate.Parse("Y17E7").Earliest.Should().Be(EdtfDate.Parse("Y170000000").Earliest);
        EdtfDate.Parse("Y17E7").Earliest.GetHashCode().Should().Be(EdtfDate.Parse("Y170000000").Earliest.GetHashCode());
        EdtfDate.Parse("1985").Earliest.Should().Be(EdtfDate.Parse("1985-01-XX").Earliest);
        EdtfDate.Parse("1985").Earliest.Should().NotBe(EdtfDate.Parse("1985").Latest);
    }
}
