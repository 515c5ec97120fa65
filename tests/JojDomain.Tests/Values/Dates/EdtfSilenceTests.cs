using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

/// <summary>Texts that the specification is silent on and <see cref="EdtfDate"/> refuses, as its remarks say, and how the message says what is wrong and where.</summary>
public sealed class EdtfSilenceTests
{
    [Theory]
    [InlineData("2016-12-31T23:59:60Z", "the time 23:59:60 is not 00:00:00 to 23:59:59, nor 24:00:00")]
    [InlineData("2025-07-28T12:30Z", "the time has no seconds; it is written hh:mm:ss")]
    [InlineData("2025-07-28T12", "the time is not hh:mm:ss")]
    [InlineData("2025-07-28T12:00:00.123Z", "\".123Z\" follows the seconds, of which EDTF has no parts")]
    [InlineData("2025-07-28T12:00:00,5", "\",5\" follows the seconds, of which EDTF has no parts")]
    [InlineData("2025-07-28T12:00:00-00", "an offset of zero is Z or +00:00")]
    [InlineData("2025-07-28T12:00:00+15:00", "the offset +15:00 is beyond 14:00")]
    [InlineData("2025-07-28T12:00:00+23:59", "the offset +23:59 is beyond 14:00")]
    [InlineData("2025-07-28T12:00:00Z?", "\"Z?\" after the time")]
    [InlineData("~2025-07-28T12:00:00Z", "a time of day follows a day without qualifiers")]
    [InlineData("2025-07-28T10:00:00/..", "the start of the interval has a time of day")]
    [InlineData("{2025-07-28T10:00:00Z}", "it contains a time of day, and a set has none")]
    [InlineData("/", "an interval has a known or an open end on one side at least")]
    [InlineData("Y10000?", "Y is not followed by a year in digits")]
    [InlineData("?Y10000", "it does not begin with the year in four digits, each 0 to 9 or X")]
    [InlineData("Y17E7~", "the exponent is not a positive whole number")]
    [InlineData("?1950S2", "neither qualifiers nor unspecified digits")]
    [InlineData("%2004?", "a year alone takes one qualifier")]
    [InlineData("-0000?", "there is no year -0000; the year 0 is 0000")]
    [InlineData("[2001-21..2001-23]", "a range has no seasons")]
    [InlineData("{20XX..2030}", "no qualifiers and no unspecified or insignificant digits")]
    [InlineData("{2004..2004-06}", "the ends of a range have the same precision")]
    [InlineData("[2004-06-15..2004]", "the ends of a range have the same precision")]
    [InlineData("1985S00002", "S is not followed by a positive whole number")]
    [InlineData("Y1E0", "the exponent is not a positive whole number")]
    [InlineData("Y1E0004", "the exponent is not a positive whole number")]
    [InlineData("Y1E1000", "the year has more than 1000 digits")]
    [InlineData("2001-3X", "a season, quarter or half-year (21 to 41) takes no X, nor does its year")]
    [InlineData("198X/197X", "the end of the interval is before its start")]
    [InlineData("2004-06-XX/2004-05-XX", "the end of the interval is before its start")]
    [InlineData("2023-02-29/..", "the start of the interval is wrong: day 29 is not 01 to 28, the days of 2023-02")]
    [InlineData("../2025-13", "the end of the interval is wrong: month 13 is not 01 to 12, nor a season, 21 to 41")]
    [InlineData("[2004,2025-13]", "the member \"2025-13\" of the set is wrong: month 13 is not 01 to 12")]
    [InlineData("20250728", "hyphens are between year, month and day, as in 2025-07-28; a year of more than four digits begins with Y, as in Y12025")]
    [InlineData("2025-07\u00a0", "a blank or a line break is at its end")]
    [InlineData("2025\u201307", "its hyphen is U+2013; it is the ASCII character -")]
    public void Parse_TextItIsSilentOn_IsRefusedWithItsReason(string text, string reason) => Verdicts.Refuses<EdtfDate>(reason, text);

    // A grammar that goes back, or a year that is counted out, would never end.
    [Fact]
    public void TryParse_Bombs_AreRefused()
    {
        string nines = new('9', 1_000_000);
        string[] bombs =
        [
            "Y" + nines, "Y-" + nines, "Y1E" + nines, "Y1E2147483647", "Y1E4294967297", "Y1E18446744073709551617", "[" + nines, "[" + nines + "]",
            "[" + string.Concat(Enumerable.Repeat("XXXX-02-30,", 90_000)) + "2004]", "{" + string.Concat(Enumerable.Repeat("Y9E999S9,", 90_000)) + "2004}",
            string.Concat(Enumerable.Repeat("2004/", 200_000)), new('?', 1_000_000), new('X', 1_000_000), new('-', 1_000_000), new('\0', 1_000_000), new('\ud800', 1_000_000),
        ];

        Verdicts.Refuses<EdtfDate>(" is not an EDTF date: ", bombs);
    }

    [Fact]
    public void Parse_LongestSetOfFarYears_IsRead()
    {
        string text = "[" + string.Join(',', Enumerable.Repeat("Y9E999S9", 1_110)) + "]";
        text.Length.Should().BeLessThanOrEqualTo(EdtfDate.MaximumLength);

        EdtfDate.Parse(text).Earliest.ToString().Should().HaveLength("Y-01-01".Length + 1_000);
    }
}
