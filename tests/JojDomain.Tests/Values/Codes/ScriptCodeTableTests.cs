using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Codes of ISO 15924, and what looks like one.</summary>
public sealed class ScriptCodeTableTests
{
    [Fact]
    public void Parse_ListedCodes_AreKept() => Verdicts.Keeps<ScriptCode>(
    [
        "Latn", "Arab", "Cyrl", "Hans", "Hant", "Hani", "Jpan", "Kore", "Grek", "Hebr", "Deva", "Ethi", "Tfng", "Nkoo", "Adlm", "Vaii", "Bamu",
        "Zyyy", "Zzzz", "Zxxx", "Zinh", "Zmth", "Zsym", "Zsye", "Latf", "Latg", "Cyrs", "Syre", "Geok", "Geor", "Armn", "Copt", "Aran", "Beng",
        "Thai", "Tibt", "Mong", "Hira", "Kana", "Hrkt", "Bopo", "Hang", "Jamo", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Khmr", "Laoo", "Mymr",
        "Brai", "Medf", "Mend", "Osge", "Rohg", "Toto", "Vith", "Kawi", "Nagm", "Sunu", "Gara", "Krai", "Onao", "Tutg", "Todr", "Gukh",
    ]);

    [Fact]
    public void Parse_UnlistedCodesAndOtherForms_AreRefused() => Verdicts.Refuses<ScriptCode>(
        " is not a script code: ",
    [
        "", "L", "Lat", "Latnn", "latn", "LATN", "LaTn", "lAtn", "Latn ", " Latn", "Latin", "Qaaa", "Qabx", "Qaac", "Qaai", "Qabz", "Xxxx", "Abcd",
        "Zzzy", "Zaaa", "215", "\uff2catn", "L\u0430tn", "Latn\n", "Latn\u0000", "\ufeffLatn", "Lat\u0578", "La-n", "La1n", "L tn", "Hant-TW",
        "zh-Hant", "arab", "HANS", "hANS", "Roma", "Cyrillic", "Zyzy", "Zxxy", "Zmtn", "Zsyn", "Blat", "Aaaa", "Bbbb", "Cccc", "Dddd", "Eeee", "Ffff",
        "Gggg", "Hhhh", "Iiii", "Kkkk", "Llll", "Mmmm", "Nnnn", "Oooo", "Pppp", "Rrrr", "Ssss", "Tttt", "Uuuu", "Vvvv", "Wwww", "Yyyy", "null",
        "LATn", "\ud800atn",
    ]);
}
