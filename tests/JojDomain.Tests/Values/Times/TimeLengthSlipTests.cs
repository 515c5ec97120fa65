using Xunit;

namespace JojDomain.Tests.Values.Times;

/// <summary>Likely mistakes, each with the whole message that a user gets.</summary>
public sealed class TimeLengthSlipTests
{
    [Fact]
    public void Parse_TimeLengthSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => TimeLength.Parse(text),
        "a duration",
    [
        ("", "it is empty"),
        (" 3 year", "a blank or a line break is at its beginning"),
        ("3 year ", "a blank or a line break is at its end"),
        ("three years", "\"three\" is not a figure: \"three\" is not a plain decimal number such as 1000 or -2.5"),
        ("3,5 year", "\"3,5\" is not a figure: \"3,5\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("3-5 year", "\"3-5\" is not a figure: \"3-5\" is not a plain decimal number such as 1000 or -2.5: a range has two points between its numbers, as in 2..3"),
        ("≥3 year", "\"≥3\" is not a figure: \"≥3\" is not a plain decimal number such as 1000 or -2.5: \"at least\" is written >= before the number, as in >=5"),
        ("about 3 years", "\"about\" is not a figure: \"about\" is not a plain decimal number such as 1000 or -2.5: \"about\" is written ~ before the number, as in ~3"),
        ("P1Y6M", "it is of more than one unit, and a duration has one: P1Y6M is written 18 month"),
        ("P1DT12H", "it is of more than one unit, and a duration has one: P1Y6M is written 18 month"),
        ("P1Y0M", "it is of more than one unit, and a duration has one: P1Y6M is written 18 month"),
        ("P0D", "the amount \"0\" is not above 0"),
        ("P", "ISO 8601 writes a duration as P, T before hours, minutes and seconds, a number and a capital letter, such as P3Y or PT36H"),
        ("P3", "ISO 8601 writes a duration as P, T before hours, minutes and seconds, a number and a capital letter, such as P3Y or PT36H"),
        ("P3X", "\"X\" is none of the units Y, M, W and D or, after T, H, M and S"),
        ("p3y", "ISO 8601 writes a duration as P, T before hours, minutes and seconds, a number and a capital letter, such as P3Y or PT36H"),
        ("P-3Y", "ISO 8601 writes a duration as P, T before hours, minutes and seconds, a number and a capital letter, such as P3Y or PT36H"),
        ("-P3Y", "a duration has no sign"),
        ("PT3D", "D is of a date and has no T before it, such as P3Y or PT36H"),
        ("P3H", "H is of a time and has a T before it, such as P3Y or PT36H"),
        ("P3YT", "\"T\" follows its unit"),
        ("P3Y ", "a blank or a line break is at its end"),
        ("P1.50Y", "\"1.50\" is not a figure: \"1.50\" ends in a zero after the point; it is written 1.5"),
        ("P１Y", "\"１\" is not one of the digits 0 to 9"),
        ("3\u00a0year", "it has the character U+00A0, which looks like a blank or like nothing"),
    ]);
}
