using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Codes of ISO 3166-1 and ISO 4217, current and withdrawn, and what looks like one.</summary>
public sealed class CodeTableTests
{
    [Fact]
    public void CountryCode_AssignedOrWithdrawn_IsKept() => Verdicts.Keeps<CountryCode>(
    [
        "SN", "FR", "CN", "US", "GB", "AE", "CI", "TG", "BJ", "BF", "ML", "NE", "GW", "MR", "GM", "GN", "CV", "KE", "ZA", "NG", "GH", "CD", "CG",
        "SS", "SX", "CW", "BQ", "BL", "MF", "RS", "ME", "TL", "XK", "SU", "YU", "DD", "CS", "ZR", "BU", "AN", "TP", "FX", "YD", "VD", "NT", "RH",
        "DY", "HV", "FQ", "CT", "JT", "MI", "NH", "NQ", "PC", "PU", "PZ", "WK", "SK", "BY", "GE", "AI", "AX", "GG", "IM", "JE", "AQ", "UM", "TF",
        "HM", "BV", "PS", "EH", "TW", "HK", "MO", "VA",
    ]);

    [Fact]
    public void CountryCode_ReservedUnassignedOrOfAnotherForm_IsRefused() => Verdicts.Refuses<CountryCode>(
        " is not a country code: ",
    [
        "", "S", "SNN", "sn", "Sn", "sN", "SN ", " SN", "UK", "EU", "EZ", "UN", "AC", "TA", "CP", "CQ", "DG", "EA", "IC", "AA", "ZZ", "XA", "XZ",
        "XX", "QM", "QZ", "OO", "QO", "SEN", "686", "FRA", "S1", "1S", "12", "\uff33\uff2e", "\u0405N", "S\u0000", "SN\n", "SN\u0000", "ſn", "İN",
        "\ud800N", "SN-DK", "fr-FR", "Senegal", "Sénégal", "\ufeffSN", "ÅX", "WO", "EP", "BX", "IB", "OA", "AP", "GC", "EM", "JA", "WL", "WV", "YV",
        "RL", "SF", "ZW ", "EW", "FL", "LF", "PI", "RA", "RB", "RC", "RI", "RM", "RN", "RP", "WG", "DY ", "NA\t", "N/A", "--", "**", "?", "A", "AB",
        "AH", "ZB", "YZ",
    ]);

    [Fact]
    public void CurrencyCode_ListedOrWithdrawn_IsKept() => Verdicts.Keeps<CurrencyCode>(
    [
        "XOF", "XAF", "EUR", "USD", "GBP", "CNY", "JPY", "CHF", "GNF", "GMD", "MRU", "NGN", "GHS", "CVE", "SLE", "XDR", "XAU", "XAG", "XPT", "XPD",
        "XTS", "XXX", "XBA", "XBB", "XBC", "XBD", "XSU", "XUA", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "BOV", "ZWG", "VED", "VES",
        "XCG", "XAD", "DEM", "FRF", "ITL", "ESP", "BEF", "NLG", "ATS", "PTE", "IEP", "FIM", "GRD", "HRK", "BGN", "CUC", "ANG", "SLL", "MRO", "STD",
        "BYR", "LTL", "LVL", "EEK", "SKK", "SIT", "CYP", "MTL", "XEU", "XFO", "XFU", "XRE", "YUM", "CSD", "ZWL", "ZWD", "ZWR", "ZWN", "VEF", "VEB",
        "TRL", "ROL", "RUR", "SUR", "GHC", "MZM", "SDD", "AZM", "AFA", "TMM", "ZMK", "USS", "GWP", "MGF",
    ]);

    [Fact]
    public void CurrencyCode_UnlistedOrOfAnotherForm_IsRefused() => Verdicts.Refuses<CurrencyCode>(
        " is not a currency code: ",
    [
        "", "X", "XO", "XOFF", "xof", "Xof", "XOF ", " XOF", "CFA", "FCFA", "F CFA", "\u20ac", "$", "US$", "\u00a3", "EURO", "CNH", "RMB", "GGP",
        "JEP", "IMP", "BTC", "ETH", "XBT", "XRP", "USDT", "KID", "TVD", "ABC", "ZZZ", "AAA", "952", "978", "X0F", "XO1", "\uff38\uff2f\uff26",
        "\u0425\u041eF", "XOF\n", "XOF\u0000", "\ufeffXOF", "eur", "Eur", "EU R", "E\u20acR", "XK ", "XPX", "XYZ", "NIS", "NTD", "UKP", "STG", "DM",
        "FF", "LIT", "ECU", "SDR", "VAL", "YTL", "TRY ", "MAF", "ZWB", "YUR", "BAM\t", "N/A", "---", "...", "null", "BYN\r\n", "GBX", "GBp", "ZAc",
        "ILA",
    ]);
}
