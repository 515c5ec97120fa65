using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Likely mistakes, each with the whole message that a user gets.</summary>
public sealed class CodeSlipTests
{
    [Fact]
    public void Parse_CountryCodeSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => CountryCode.Parse(text),
        "a country code",
    [
        ("", "it is empty"),
        ("sn", "it is not in capital letters; did you mean \"SN\"?"),
        ("Sn", "it is not in capital letters; did you mean \"SN\"?"),
        ("uk", "it is reserved; the code of the United Kingdom is GB"),
        ("el", "it is what the European Union writes for Greece, whose code is GR"),
        ("EL", "it is what the European Union writes for Greece, whose code is GR"),
        ("UK", "it is reserved; the code of the United Kingdom is GB"),
        ("EU", "it is reserved for the European Union, which is not a country"),
        ("EN", "it is the code of a language; the code of the United Kingdom is GB"),
        ("JA", "it is the code of a language; the code of Japan is JP"),
        ("Senegal", "an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal"),
        ("SEN", "an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal"),
        ("686", "an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal"),
        (" SN", "a blank or a line break is at its beginning"),
        ("SN ", "a blank or a line break is at its end"),
        ("“SN”", "quotation marks are around it"),
    ]);

    [Fact]
    public void Parse_CurrencyCodeSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => CurrencyCode.Parse(text),
        "a currency code",
    [
        ("", "it is empty"),
        ("€", "the code of the euro is EUR"),
        ("$", "it has a sign, which several currencies can share; write the code of ISO 4217 that is meant, such as USD"),
        ("£", "it has a sign, which several currencies can share; write the code of ISO 4217 that is meant, such as USD"),
        ("FCFA", "ISO 4217 does not list it; the CFA francs are XOF (West Africa) and XAF (Central Africa)"),
        ("F CFA", "ISO 4217 does not list it; the CFA francs are XOF (West Africa) and XAF (Central Africa)"),
        ("cfa", "ISO 4217 does not list it; the CFA francs are XOF (West Africa) and XAF (Central Africa)"),
        ("xof", "it is not in capital letters; did you mean \"XOF\"?"),
        ("euro", "the code of the euro is EUR"),
        ("EURO", "the code of the euro is EUR"),
        ("US$", "the code of the United States dollar is USD"),
        ("GBp", "it is a penny, a hundredth of the pound sterling, whose code is GBP"),
        ("GBX", "it is a penny, a hundredth of the pound sterling, whose code is GBP"),
        ("RMB", "the code of the renminbi is CNY"),
        ("YEN", "the code of the yen is JPY"),
        ("UKP", "the code of the pound sterling is GBP"),
        ("NTD", "the code of the New Taiwan dollar is TWD"),
        ("SFR", "the code of the Swiss franc is CHF"),
        ("dollar", "an ISO 4217 alphabetic code is three capital letters A to Z, such as XOF"),
        ("EUR ", "a blank or a line break is at its end"),
        ("952", "an ISO 4217 alphabetic code is three capital letters A to Z, such as XOF"),
    ]);

    [Fact]
    public void Parse_LanguageTagSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => LanguageTag.Parse(text),
        "a language tag",
    [
        ("", "it is empty"),
        ("fr_SN", "a hyphen is between its parts, not an underscore"),
        ("fr-", "it ends with a hyphen"),
        ("-fr", "it begins with a hyphen"),
        ("fr--SN", "two hyphens are together"),
        ("fr, en", "\",\" is not a letter A to Z, a digit or a hyphen; a tag is of one language"),
        ("abcdefghi-x", "\"abcdefghi\" has more than 8 letters or digits"),
        (" fr", "a blank or a line break is at its beginning"),
        ("français", "\"ç\" is not a letter A to Z, a digit or a hyphen"),
    ]);

    [Fact]
    public void Parse_ScriptCodeSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => ScriptCode.Parse(text),
        "a script code",
    [
        ("", "it is empty"),
        ("latin", "an ISO 15924 code is four letters A to Z, such as Latn"),
        ("latn", "it is not a capital and three small letters; did you mean \"Latn\"?"),
        ("LATN", "it is not a capital and three small letters; did you mean \"Latn\"?"),
        ("Latn ", "a blank or a line break is at its end"),
        ("Qaai", "it is for private use; the code for inherited script is Zinh"),
    ]);
}
