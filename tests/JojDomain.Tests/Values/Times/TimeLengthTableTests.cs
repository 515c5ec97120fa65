using Xunit;

namespace JojDomain.Tests.Values.Times;

/// <summary>Durations in words, and the many ways to write a duration that are not this one.</summary>
public sealed class TimeLengthTableTests
{
    [Fact]
    public void Parse_FigureAndUnit_IsKept() => Verdicts.Keeps<TimeLength>(
    [
        "1 day", "2 week", "~2 week", ">10 year", "2..3 month", ">=6 month", "<=1 hour", "0.5 hour", "1.5 year", "1 second", "90 minute", "1 quarter",
        "1 decade", "2 century", "~1..2 century", "<2 day", "100 day", "0.1 second", "36 month",
    ]);

    [Fact]
    public void Parse_DurationOfIso8601InOneUnit_IsWrittenInWords() => Verdicts.Reads<TimeLength>(
    [
        ("P3Y", "3 year"), ("P18M", "18 month"), ("P2W", "2 week"), ("P10D", "10 day"), ("PT36H", "36 hour"), ("PT90M", "90 minute"), ("PT1S", "1 second"),
        ("P0.5Y", "0.5 year"), ("P0,5Y", "0.5 year"), ("PT0.25S", "0.25 second"), ("P10000D", "10000 day"),
    ]);

    [Fact]
    public void Parse_AnythingElse_IsRefused() => Verdicts.Refuses<TimeLength>(
        " is not a duration: ",
    [
        "", "1", "day", "0 day", "-1 day", "1 days", "1 Day", "1day", "1  day", "1 day ", " 1 day", "1.0 day", "1.50 day", "01 day", "P1DT1H", "P1Y6M", "P0D", "P1H", "PT1D", "p1d", "-P1D", "P-1D", "P", "PT", "P1", "PD", "P01D", "P1.0D", "P1D ", "P1Q", "~P1D", "P1D/2025", "P0001-00-00", "P1Y0M",
        "1 fortnight", "1 d", "1 jour", "1 an", "1 ms", "1 weekend", "<0 day", "0..1 day", ">=0 day", "~0 day", "-1..1 day", "1 day 2 hour",
        "1,5 day", "1/2 day", "\u00bd day", "\u0661 day", "\uff11 day", "1\u00a0day", "1\tday", "1 day\n", "1 day\u0000", "2..1 day", "1..1 day",
        "~ 1 day", "one day", "1 day\u0301", "1e3 day", "+1 day", "NaN day", "79228162514264337593543950336 day", "1 DAY", "1 mon", "1 century ",
        "null", "1-2 day", "1 day/2", "> 1 day", "\u22651 day", ">0 day",
    ]);
}
