using Xunit;

namespace JojDomain.Tests.Values.Figures;

/// <summary>Likely mistakes, each with the whole message that a user gets.</summary>
public sealed class MoneySlipTests
{
    [Fact]
    public void Parse_Slip_SaysWhatToWrite() => Verdicts.Explains(
        Money.Parse,
        "a sum of money",
    [
        ("", "it is empty"),
        ("12 million EUR", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 12 million\"?"),
        ("5 EUR", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 5\"?"),
        ("5 eur", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 5\"?"),
        ("5EUR", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 5\"?"),
        ("-5 EUR", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR -5\"?"),
        ("2..3 million EUR", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 2..3 million\"?"),
        ("12 million USD|CAD", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"USD|CAD 12 million\"?"),
        ("12 EUR million", "the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 12 million\"?"),
        ("EUR 4.600", "\"4.600\" is not a figure: \"4.600\" ends in a zero after the point; it is written 4.6, or 4600 where the point is between thousands"),
        ("4.60", "\"4.60\" is not a figure: \"4.60\" ends in a zero after the point; it is written 4.6"),
        ("EUR 4,600", "\"4,600\" is not a figure: \"4,600\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("$5", "a currency is written as its code of ISO 4217, before the number, as in \"EUR 5\"; where its sign has several meanings, all of them are, as in \"USD|CAD 5\""),
        ("€5", "a currency is written as its code of ISO 4217, before the number, as in \"EUR 5\"; where its sign has several meanings, all of them are, as in \"USD|CAD 5\""),
        ("5 €", "a currency is written as its code of ISO 4217, before the number, as in \"EUR 5\"; where its sign has several meanings, all of them are, as in \"USD|CAD 5\""),
        ("US$5", "a currency is written as its code of ISO 4217, before the number, as in \"EUR 5\"; where its sign has several meanings, all of them are, as in \"USD|CAD 5\""),
        ("USD5", "a blank is between currency, number and scale word; did you mean \"USD 5\"?"),
        ("USD  5", "two blanks are together in it"),
        ("USD 5 ", "a blank or a line break is at its end"),
        (" USD 5", "a blank or a line break is at its beginning"),
        ("eur 5", "\"eur\" is not a currency code: it is not in capital letters; did you mean \"EUR\"?"),
        ("EURO 5", "\"EURO\" is not a currency code: the code of the euro is EUR"),
        ("FCFA 5", "\"FCFA\" is not a currency code: ISO 4217 does not list it; the CFA francs are XOF (West Africa) and XAF (Central Africa)"),
        ("F CFA 5", "the CFA francs are XOF (West Africa) and XAF (Central Africa)"),
        ("50 milliards FCFA", "\"milliards\" is not a scale word: it is none of hundred, thousand, wan, lakh, million, crore, yi, milliard, billion, trillion, longBillion, lakhCrore, wanYi, cho, longTrillion; did you mean \"milliard\"?"),
        ("50 milliard FCFA", "\"FCFA\" follows the scale word; the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\""),
        ("12 million euros", "\"euros\" follows the scale word; the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\""),
        ("1,5 million EUR", "\"1,5\" is not a figure: \"1,5\" is not a plain decimal number such as 1000 or -2.5: a point is before the digits of a fraction, and nothing is between the digits of thousands, as in 1234.5"),
        ("about 12 million EUR", "\"about\" is written ~ before the number, as in ~3; the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\""),
        ("EUR 2 to 3 million", "a range has two points between its numbers, as in 2..3"),
        ("EUR", "a number is missing after the currency"),
        ("EUR 1 000 000", "a number has no blanks between its digits"),
        ("1 000 EUR", "a number has no blanks between its digits"),
        ("EUR 5 billion million", "\"million\" follows the scale word, which is the last part"),
        ("EUR 5 million per year", "\"per year\" follows the scale word, which is the last part"),
        ("EUR\u00a05", "it has the character U+00A0, which looks like a blank or like nothing"),
        ("EUR| 5", "\"\" is not a currency code: it is empty"),
    ]);
}
