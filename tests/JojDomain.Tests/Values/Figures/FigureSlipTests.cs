using Xunit;

namespace JojDomain.Tests.Values.Figures;

/// <summary>Likely mistakes, each with the whole message that a user gets.</summary>
public sealed class FigureSlipTests
{
    [Fact]
    public void Parse_FigureSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => Figure.Parse(text),
        "a figure",
    [
        (" ", "\" \" is not a plain decimal number such as 1000 or -2.5: it has blanks alone"),
        ("1,000", "\"1,000\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("1.000,5", "\"1.000,5\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("1 000", "\"1 000\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("1'000", "\"1'000\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("1\u00a0000", "\"1\\u00a0000\" is not a plain decimal number such as 1000 or -2.5: it has the character U+00A0, which looks like a blank or like nothing"),
        ("1,5", "\"1,5\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("4.600", "\"4.600\" ends in a zero after the point; it is written 4.6, or 4600 where the point is between thousands"),
        ("-12.340", "\"-12.340\" ends in a zero after the point; it is written -12.34, or -12340 where the point is between thousands"),
        ("0.500", "\"0.500\" ends in a zero after the point; it is written 0.5"),
        ("4600.500", "\"4600.500\" ends in a zero after the point; it is written 4600.5"),
        ("+5", "\"+5\" is not a plain decimal number such as 1000 or -2.5: a number has no plus sign"),
        (".5", "\".5\" is not a plain decimal number such as 1000 or -2.5: a digit is before the point, as in 0.5"),
        ("5.", "\"5.\" is not a plain decimal number such as 1000 or -2.5: a digit follows the point, where there is one"),
        ("1e3", "\"1e3\" is not a plain decimal number such as 1000 or -2.5: a number has no exponent"),
        ("5%", "\"5%\" is not a plain decimal number such as 1000 or -2.5: the sign % is no part of a number"),
        ("50 %", "\"50 %\" is not a plain decimal number such as 1000 or -2.5: the sign % is no part of a number"),
        ("−5", "\"−5\" is not a plain decimal number such as 1000 or -2.5: the minus sign is the ASCII character -"),
        ("about 3", "\"about 3\" is not a plain decimal number such as 1000 or -2.5: \"about\" is written ~ before the number, as in ~3"),
        ("approx. 3", "\"approx. 3\" is not a plain decimal number such as 1000 or -2.5: \"about\" is written ~ before the number, as in ~3"),
        ("≈3", "\"≈3\" is not a plain decimal number such as 1000 or -2.5: \"about\" is written ~ before the number, as in ~3"),
        ("3~", "\"3~\" is not a plain decimal number such as 1000 or -2.5: the sign ~ is before the number, as in ~3"),
        ("≥5", "\"≥5\" is not a plain decimal number such as 1000 or -2.5: \"at least\" is written >= before the number, as in >=5"),
        ("≤5", "\"≤5\" is not a plain decimal number such as 1000 or -2.5: \"at most\" is written <= before the number, as in <=5"),
        ("=>5", "\"=>5\" is not a plain decimal number such as 1000 or -2.5: \"at least\" is written >= before the number, as in >=5"),
        ("5+", "\"5+\" is not a plain decimal number such as 1000 or -2.5: \"at least\" is written >= before the number, as in >=5"),
        ("2-3", "\"2-3\" is not a plain decimal number such as 1000 or -2.5: a range has two points between its numbers, as in 2..3"),
        ("2–3", "\"2–3\" is not a plain decimal number such as 1000 or -2.5: a range has two points between its numbers, as in 2..3"),
        ("2 to 3", "\"2 to 3\" is not a plain decimal number such as 1000 or -2.5: a range has two points between its numbers, as in 2..3"),
        ("2...3", "a range has two points between its numbers, as in 2..3"),
        ("..3", "a range has a number before its two points and one after them; \"at least 5\" is written >=5, \"at most 5\" <=5"),
        ("3..", "a range has a number before its two points and one after them; \"at least 5\" is written >=5, \"at most 5\" <=5"),
        ("5 million", "\"5 million\" is not a plain decimal number such as 1000 or -2.5: a number has no letters and no sign of a currency or unit"),
        ("$5", "\"$5\" is not a plain decimal number such as 1000 or -2.5: a number has no letters and no sign of a currency or unit"),
        ("5€", "\"5€\" is not a plain decimal number such as 1000 or -2.5: a number has no letters and no sign of a currency or unit"),
        ("５", "\"５\" is not a plain decimal number such as 1000 or -2.5: \"５\" is not one of the digits 0 to 9"),
        ("“5”", "\"“5”\" is not a plain decimal number such as 1000 or -2.5: quotation marks are around it"),
        ("5 ", "\"5 \" is not a plain decimal number such as 1000 or -2.5: a blank or a line break is at its end"),
    ]);
}
