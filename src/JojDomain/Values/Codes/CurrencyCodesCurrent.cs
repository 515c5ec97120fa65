namespace JojDomain;

/// <summary>
/// The 178 current currency, fund and precious metal codes of ISO 4217:2015, and the minor units that are not 2. Source: list one of the
/// maintenance agency (SIX, six-group.com, list-one.xml) as published on 2026-01-01, amendment 180.
/// </summary>
internal static class CurrencyCodesCurrent
{
    public const string Sorted =
        "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBOVBRLBSD" +
        "BTNBWPBYNBZDCADCDFCHECHFCHWCLFCLPCNYCOPCOUCRCCUPCVECZKDJFDKK" +
        "DOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUF" +
        "IDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBP" +
        "LKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNAD" +
        "NGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBD" +
        "SCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTD" +
        "TWDTZSUAHUGXUSDUSNUYIUYUUYWUZSVEDVESVNDVUVWSTXADXAFXAGXAUXBA" +
        "XBBXBCXBDXCDXCGXDRXOFXPDXPFXPTXSUXTSXUAXXXYERZARZMWZWG";

    /// <summary>Codes for which the list says "N.A.": metals, units of account, the test code and "no currency".</summary>
    public const string WithoutMinorUnit = "XAGXAUXBAXBBXBCXBDXDRXPDXPTXSUXTSXUAXXX";

    public const string WithNoDecimal = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";

    public const string WithThreeDecimals = "BHDIQDJODKWDLYDOMRTND";

    public const string WithFourDecimals = "CLFUYW";
}
