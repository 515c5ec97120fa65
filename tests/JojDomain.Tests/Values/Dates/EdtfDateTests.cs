using System.Globalization;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("1985", DateKind.Year, "1985-01-01", "1985-12-31")]
    [InlineData("1985-04", DateKind.Month, "1985-04-01", "1985-04-30")]
    [InlineData("1985-04-12", DateKind.Day, "1985-04-12", "1985-04-12")]
    [InlineData("0000-02-29", DateKind.Day, "0000-02-29", "0000-02-29")]
    [InlineData("-9999", DateKind.Year, "-9999-01-01", "-9999-12-31")]
    [InlineData("1985-04-12T24:00:00", DateKind.DateTime, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", DateKind.DateTime, "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+00", DateKind.DateTime, "1985-04-12", "1985-04-12")]
    [InlineData("Y170000002", DateKind.Year, "Y170000002-01-01", "Y170000002-12-31")]
    [InlineData("Y-17E7", DateKind.Year, "Y-170000000-01-01", "Y-170000000-12-31")]
    [InlineData("Y3388E2S3", DateKind.Year, "Y338000-01-01", "Y338999-12-31")]
    [InlineData("-1985S2", DateKind.Year, "-1999-01-01", "-1900-12-31")]
    [InlineData("0050S1", DateKind.Year, "0050-01-01", "0059-12-31")]
    [InlineData("0000S1", DateKind.Year, "0000-01-01", "0000-12-31")]
    [InlineData("200X-02-29", DateKind.Day, "2000-02-29", "2008-02-29")]
    [InlineData("XX00-02-29", DateKind.Day, "0000-02-29", "9600-02-29")]
    [InlineData("-000X", DateKind.Year, "-0009-01-01", "-0001-12-31")]
    [InlineData("-XXXX", DateKind.Year, "-9999-01-01", "-0001-12-31")]
    [InlineData("2004-XX-31~", DateKind.Day, "2004-01-31", "2004-12-31")]
    [InlineData("198X~", DateKind.Year, "1980-01-01", "1989-12-31")]
    [InlineData("?2004?-~06%", DateKind.Month, "2004-06-01", "2004-06-30")]
    [InlineData("2001-21", DateKind.Season, "2001-03-01", "2001-12-31")]
    [InlineData("2001-24", DateKind.Season, "2000-12-01", "2002-03-31")]
    [InlineData("2001-25", DateKind.Season, "2001-03-01", "2001-06-30")]
    [InlineData("2001-28~", DateKind.Season, "2000-12-01", "2002-03-31")]
    [InlineData("9999-30", DateKind.Season, "9998-12-01", "Y10000-03-31")]
    [InlineData("-9999-22", DateKind.Season, "Y-10000-12-01", "-9998-03-31")]
    [InlineData("2001-32", DateKind.Season, "2001-06-01", "2001-09-30")]
    [InlineData("2001-35", DateKind.Season, "2001-07-01", "2001-09-30")]
    [InlineData("2001-38", DateKind.Season, "2001-05-01", "2001-08-31")]
    [InlineData("2001-41", DateKind.Season, "2001-07-01", "2001-12-31")]
    [InlineData("2004-06-XX/..", DateKind.Interval, "2004-06-01", "inf")]
    [InlineData("../", DateKind.Interval, "-inf", "unknown")]
    [InlineData("Y-20000/-9999-12", DateKind.Interval, "Y-20000-01-01", "-9999-12-31")]
    [InlineData("2001-21/2002", DateKind.Interval, "2001-03-01", "2002-12-31")]
    [InlineData("[1984]", DateKind.OneOf, "1984-01-01", "1984-12-31")]
    [InlineData("[..1984,1985-10-01..]", DateKind.OneOf, "-inf", "inf")]
    [InlineData("[1760-01,-1760-02,1760-12..]", DateKind.OneOf, "-1760-02-01", "inf")]
    [InlineData("[1760~..]", DateKind.OneOf, "1760-01-01", "inf")]
    [InlineData("[198X..]", DateKind.OneOf, "1980-01-01", "inf")]
    [InlineData("{Y17000..Y18000,198X~}", DateKind.AllOf, "1980-01-01", "Y18000-12-31")]
    public void Parse_ValidText_KeepsTextAndGivesBounds(string text, DateKind kind, string earliest, string latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        date.ToString().Should().Be(text);
        date.Kind.Should().Be(kind);
        date.Earliest.ToString().Should().Be(earliest);
        date.Latest.ToString().Should().Be(latest);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" 1985", "a blank or a line break is at its beginning")]
    [InlineData("1985 ", "a blank or a line break is at its end")]
    [InlineData("85", "a year has four digits, zeros included; this one is 0085")]
    [InlineData("198", "a year has four digits, zeros included; this one is 0198")]
    [InlineData("+1985", "a year has no plus sign")]
    [InlineData("12345", "hyphens are between year, month and day, as in 2025-07-28; a year of more than four digits begins with Y, as in Y12025")]
    [InlineData("198x", "a digit that is not known is written X, a capital")]
    [InlineData("１９８５", "\"１\" is not one of the digits 0 to 9")]
    [InlineData("١٩٨٥", "\"١\" is not one of the digits 0 to 9")]
    [InlineData("-0000", "there is no year -0000")]
    [InlineData("−1985", "its hyphen is U+2212; it is the ASCII character -")]
    [InlineData("2025-13", "month 13 is not 01 to 12, nor a season")]
    [InlineData("2025-00", "month 00 is not 01 to 12")]
    [InlineData("2025-20", "month 20 is not 01 to 12")]
    [InlineData("2025-42", "month 42 is not 01 to 12")]
    [InlineData("2004-6", "the month has one digit; it is written 06")]
    [InlineData("2004-006", "EDTF has no numbers of the days of a year")]
    [InlineData("2004-W01", "EDTF has no numbers of weeks; a week is the interval of its days, as in 2025-07-21/2025-07-27")]
    [InlineData("20040101", "hyphens are between year, month and day, as in 2025-07-28; a year of more than four digits begins with Y, as in Y12025")]
    [InlineData("2004-06-1", "the day has one digit; it is written 01")]
    [InlineData("2004-06-", "the day is not two digits")]
    [InlineData("2004-06-11-", "\"-\" follows the date")]
    [InlineData("2025-02-29", "day 29 is not 01 to 28, the days of 2025-02")]
    [InlineData("1900-02-29", "day 29 is not 01 to 28")]
    [InlineData("2024-02-30", "day 30 is not 01 to 29")]
    [InlineData("2025-04-31", "day 31 is not 01 to 30")]
    [InlineData("2025-01-00", "day 00 is not 01 to 31")]
    [InlineData("2001-21-01", "month 21 is not 01 to 12")]
    [InlineData("198X-21", "a season, quarter or half-year (21 to 41) takes no X, nor does its year")]
    [InlineData("2001-2X", "a season, quarter or half-year (21 to 41) takes no X, nor does its year")]
    [InlineData("XXXX-02-3X", "no date of the calendar has these digits")]
    [InlineData("2X01-02-29", "no date of the calendar has these digits")]
    [InlineData("20XX-04-31", "no date of the calendar has these digits")]
    [InlineData("2004-0X-00", "no date of the calendar has these digits")]
    [InlineData("1984?~", "two qualifiers follow each other")]
    [InlineData("?~1984", "it does not begin with the year in four digits, each 0 to 9 or X")]
    [InlineData("2004-06??", "two qualifiers follow each other")]
    [InlineData("?2004~", "a year alone takes one qualifier")]
    [InlineData("1985!", "\"!\" is where only a hyphen and the month can be")]
    [InlineData("Y1985", "a year after Y has more than four digits")]
    [InlineData("Y01985", "without leading zeros")]
    [InlineData("Y", "Y is not followed by a year")]
    [InlineData("Y+17000", "Y is not followed by a year")]
    [InlineData("Y17000-01", "Y is not followed by a year")]
    [InlineData("Y1700X", "Y is not followed by a year")]
    [InlineData("Y17000~", "Y is not followed by a year")]
    [InlineData("y17000", "its letters are capitals")]
    [InlineData("Y17e7", "its letters are capitals")]
    [InlineData("Y17E", "the exponent is not a positive whole number")]
    [InlineData("Y17E0", "the exponent is not a positive whole number")]
    [InlineData("Y17E-7", "the exponent is not a positive whole number")]
    [InlineData("Y0E5", "without leading zeros")]
    [InlineData("1950S", "S is not followed by a positive whole number")]
    [InlineData("1950S0", "S is not followed by a positive whole number")]
    [InlineData("1950S02", "S is not followed by a positive whole number")]
    [InlineData("1950S2~", "S is not followed by a positive whole number")]
    [InlineData("1950S2-01", "S is not followed by a positive whole number")]
    [InlineData("195XS2", "neither qualifiers nor unspecified digits")]
    [InlineData("1950?S2", "neither qualifiers nor unspecified digits")]
    [InlineData("T23:00", "a time of day follows a day, as in 2025-07-28T10:00:00")]
    [InlineData("1985-04T10:00:00", "a time of day follows a day")]
    [InlineData("1985-04-XXT10:00:00", "a time of day follows a day")]
    [InlineData("1985-04-12?T10:00:00", "a time of day follows a day")]
    [InlineData("1985-04-12T10:00", "the time has no seconds; it is written hh:mm:ss")]
    [InlineData("1985-04-12T", "the time is not hh:mm:ss")]
    [InlineData("1985-04-12 10:00:00", "follows the date")]
    [InlineData("1985-04-12T100000", "the time is not hh:mm:ss")]
    [InlineData("1985-04-12T10:00:60", "the time 10:00:60 is not")]
    [InlineData("1985-04-12T23:59:60Z", "the time 23:59:60 is not")]
    [InlineData("1985-04-12T24:00:01", "the time 24:00:01 is not")]
    [InlineData("1985-04-12T25:00:00", "the time 25:00:00 is not")]
    [InlineData("1985-04-12T10:60:00", "the time 10:60:00 is not")]
    [InlineData("1985-04-12T10:00:00.5", "\".5\" follows the seconds, of which EDTF has no parts")]
    [InlineData("1985-04-12T10:00:00z", "its letters are capitals")]
    [InlineData("1985-04-12T10:00:00+5", "\"+5\" after the time")]
    [InlineData("1985-04-12T10:00:00+0500", "\"+0500\" after the time")]
    [InlineData("1985-04-12T10:00:00+05:60", "the offset +05:60 is beyond")]
    [InlineData("1985-04-12T10:00:00+14:01", "the offset +14:01 is beyond")]
    [InlineData("1985-04-12T10:00:00-15", "the offset -15 is beyond")]
    [InlineData("1985-04-12T10:00:00-00:00", "an offset of zero is Z or +00:00")]
    [InlineData("1985-04-12T10:00:00Z~", "\"Z~\" after the time")]
    [InlineData("/", "a known or an open end")]
    [InlineData("1985/../", "an interval has one slash")]
    [InlineData("2004/2005/2006", "an interval has one slash")]
    [InlineData("1985/...", "the end of the interval is wrong")]
    [InlineData("2004-06-01T10:00:00/2005", "the start of the interval has a time of day")]
    [InlineData("2005/2004-06-01T10:00:00", "the end of the interval has a time of day")]
    [InlineData("2005/2004", "the end of the interval is before its start")]
    [InlineData("2004-06/2004-05-31", "the end of the interval is before its start")]
    [InlineData("1800/-1900", "the end of the interval is before its start")]
    [InlineData("Y17E8/Y17E7", "the end of the interval is before its start")]
    [InlineData("2025-13/2026", "the start of the interval is wrong: month 13")]
    [InlineData("1985..", "\"..\" is where only a hyphen and the month can be")]
    [InlineData("[]", "it is empty")]
    [InlineData("[", "does not end with ]")]
    [InlineData("[1760}", "does not end with ]")]
    [InlineData("{1760", "does not end with }")]
    [InlineData("[1760,]", "it is empty")]
    [InlineData("[,1760]", "it is empty")]
    [InlineData("[1760, 1770]", "it has a blank in it")]
    [InlineData("[..]", "two dots alone")]
    [InlineData("[1760,..1780]", "only the first member")]
    [InlineData("[1760..,1780]", "only the first member")]
    [InlineData("[1672..1670]", "the end of the range is before its start")]
    [InlineData("[1760..1780-05]", "the same precision")]
    [InlineData("[1760..1770..1780]", "the member \"1760..1770..1780\" of the set is wrong: \"..1780\" is where only a hyphen and the month can be")]
    [InlineData("[198X..199X]", "no qualifiers and no unspecified or insignificant digits")]
    [InlineData("[1950S2..1960]", "no qualifiers and no unspecified or insignificant digits")]
    [InlineData("[1985?..1990]", "no qualifiers and no unspecified")]
    [InlineData("[2001-21..2001-23]", "a range has no seasons")]
    [InlineData("[1760,[1770]]", "the member \"[1770]\" of the set is wrong")]
    [InlineData("[1985/1990,1995]", "the member \"1985/1990\" of the set is wrong")]
    [InlineData("[2004-01-01T10:10:10Z]", "it contains a time of day, and a set has none")]
    [InlineData("[1760]~", "does not end with ]")]
    public void Parse_BadText_SaysWhatIsWrong(string text, string reason)
    {
        EdtfDate.TryParse(text, out EdtfDate? date).Should().BeFalse();
        date.Should().BeNull();
        Action parse = () => EdtfDate.Parse(text);
        parse.Should().Throw<FormatException>().Which.Message.Should().Contain(" is not an EDTF date: ").And.Contain(reason);
    }

    [Fact]
    public void TryParse_Null_IsFalse() => EdtfDate.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void Parse_NamedExample_GivesWholeMessage()
    {
        Action parse = () => EdtfDate.Parse("2025-13-01");
        parse.Should().Throw<FormatException>().WithMessage("\"2025-13-01\" is not an EDTF date: month 13 is not 01 to 12");
    }

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
    public void Marks_Text_AreTold(string text, bool uncertain, bool approximate, bool unspecified)
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
