namespace JojDomain;

/// <summary>
/// The 129 codes of historic denominations that are no longer current. Source: ISO 4217:2015, list three of the maintenance agency (SIX,
/// six-group.com, list-three.xml) as published on 2026-01-01; the eight codes of that list which are also current (a country or a name changed,
/// not the currency) are not here.
/// </summary>
internal static class CurrencyCodesWithdrawn
{
    public const string Sorted =
        "ADPAFAALKANGAOKAONAORARAARPARYATSAYMAZMBADBECBEFBELBGJBGKBGL" +
        "BGNBOPBRBBRCBREBRNBRRBUKBYBBYRCHCCSDCSJCSKCUCCYPDDMDEMECSECV" +
        "EEKESAESBESPFIMFRFGEKGHCGHPGNEGNSGQEGRDGWEGWPHRDHRKIEPILPILR" +
        "ISJITLLAJLSMLTLLTTLUCLUFLULLVLLVRMGFMLFMROMTLMTPMVQMXPMZEMZM" +
        "NICNLGPEHPEIPESPLZPTERHDROKROLRURSDDSDPSITSKKSLLSRGSTDSURTJR" +
        "TMMTPETRLUAKUGSUGWUSSUYNUYPVEBVEFVNCXEUXFOXFUXREYDDYUDYUMYUN" +
        "ZALZMKZRNZRZZWCZWDZWLZWNZWR";
}
