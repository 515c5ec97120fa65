using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.Html;

/// <summary>The stories that pages are looked at with.</summary>
internal static class PageStories
{
    /// <summary>Text that would be markup, a script, an attribute or an address if it were not encoded.</summary>
    public const string Hostile = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3) <!-- & &amp; ]]>";

    /// <summary>Every page is looked at in these.</summary>
    public static IEnumerable<string> Names => ["dakar-2026", "restic-2025-07", "port", "hostile", "empty"];

    public static Story Get(string name) => name switch
    {
        "port" => StoryJson.Parse(ArabicAndChinese),
        "hostile" => StoryJson.Parse(OfHostileTexts),
        "empty" => StoryJson.Parse("""{"format":"joj-story/1"}"""),
        _ => ReferenceStories.Get(name),
    };

    /// <summary>The text of a source, where there is one to show.</summary>
    public static HtmlExportOptions? Options(string name) => name != "port" ? null : new HtmlExportOptions
    {
        Texts = new Dictionary<Id<Source>, SourceText>
        {
            [new("sabah")] = new("الميناء: العقد الذي لم يُنشر\n\nأعلنت هيئة الموانئ أن قيمة العقد مليار ومئتا مليون درهم. وردّت النقابة: «الكلفة الحقيقية تتجاوز مليارين (2 مليار)».\n"),
        },
    };

    // In Arabic and Chinese: a price of three sides, names in two scripts, Latin letters and figures amid what is written from right to left.
    private const string ArabicAndChinese = """
        {"format":"joj-story/1","id":"port-2026","title":{"text":"عقد ميناء الشمال: من وقّع، وكم الثمن؟","language":"ar"},"languages":["ar","zh-Hans"],
         "organisations":[
          {"id":"authority","kind":"governmentBody","names":[{"text":"هيئة الموانئ","language":"ar"},{"text":"Ports Authority","language":"en","kind":"translated"}],"country":"MA"},
          {"id":"builder","kind":"company","names":[{"text":"北方港口建设有限公司","language":"zh-Hans"},{"text":"Beifang Gangkou","language":"zh-Latn","kind":"transliterated"},{"text":"شركة الشمال للموانئ","language":"ar","kind":"translated"}],"country":"CN"},
          {"id":"union","kind":"tradeUnion","names":[{"text":"نقابة عمال الميناء (UMT 2019)","language":"ar"}]},
          {"id":"paper","kind":"newsOutlet","names":[{"text":"صحيفة الصباح","language":"ar"}]},
          {"id":"daily","kind":"newsOutlet","names":[{"text":"海港日报","language":"zh-Hans"}]}],
         "events":[{"id":"ceremony","kind":"signingCeremony","names":[{"text":"حفل التوقيع","language":"ar"}],"when":"2026-03"}],
         "agreements":[{"id":"deal","kind":"contract","names":[{"text":"عقد توسعة الميناء","language":"ar"},{"text":"港口扩建合同","language":"zh-Hans","kind":"translated"}],
          "status":[{"state":"signed","when":"2026-03"}],"signing":"ceremony"}],
         "sources":[
          {"id":"sabah","kind":"article","title":{"text":"الميناء: العقد الذي لم يُنشر","language":"ar"},"publisher":"paper","language":"ar","published":"2026-03-04","address":"https://sabah.example/2026/03/port"},
          {"id":"haigang","kind":"article","title":{"text":"北方港口签下扩建合同","language":"zh-Hans"},"publisher":"daily","language":"zh-Hans","published":"2026-03-06","address":"https://haigang.example/news?id=88&lang=zh"}],
         "claims":[
          {"id":"c1","attribution":{"voice":"authority","mode":"indirect","cue":{"words":{"text":"أعلنت","language":"ar"}},"via":["sabah"]},"act":"announces",
           "statements":[{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"1200","scale":"million","currency":"MAD","words":{"text":"مليار ومئتا مليون درهم","language":"ar"}}}]}],
           "evidence":[{"source":"sabah","quote":{"exact":"أعلنت هيئة الموانئ أن قيمة العقد مليار ومئتا مليون درهم"}}]},
          {"id":"c2","attribution":{"voice":"union","mode":"direct","via":["sabah"]},"act":"alleges",
           "quotation":{"segments":[{"type":"words","words":{"text":"الكلفة الحقيقية تتجاوز مليارين (2 مليار)","language":"ar"}}],"marks":"«»","language":"ar"},
           "statements":[{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"2","scale":"milliard","currency":"MAD"}}]}],
           "evidence":[{"source":"sabah","quote":{"exact":"الكلفة الحقيقية تتجاوز مليارين (2 مليار)"}}]},
          {"id":"c3","attribution":{"voice":"builder","mode":"indirect","via":["haigang"]},"act":"states",
           "statements":[{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"900","scale":"million","currency":"MAD","words":{"text":"九亿迪拉姆","language":"zh-Hans"}}}]}],
           "evidence":[{"source":"haigang","quote":{"exact":"合同总价为九亿迪拉姆"}}]},
          {"id":"c4","attribution":{"voice":"union","mode":"indirect","via":["sabah"]},"act":"deplores","words":{"text":"لم تُجرَ أي مناقصة.","language":"ar"},
           "statements":[{"subject":"deal","property":"agreement.callForTenders","equals":{"absent":"none"}}]}]}
        """;

    private static string OfHostileTexts => """
        {"format":"joj-story/1","title":"HOSTILE","licence":{"name":"HOSTILE"},
         "organisations":[{"id":"a.b_c-d","names":["HOSTILE"],"description":"HOSTILE"},{"id":"b","names":["b HOSTILE"]}],
         "agreements":[{"id":"deal","kind":"contract","names":["HOSTILE"],"status":[{"state":"signed","words":"HOSTILE"}]}],
         "sources":[{"id":"s","kind":"article","title":"HOSTILE","address":"https://example.org/?a=1&b='c'"}],
         "claims":[
          {"id":"c1","attribution":{"voice":"a.b_c-d","cue":{"words":"HOSTILE"},"via":["s"]},"words":"HOSTILE","statements":[{"subject":"deal","property":"agreement.exclusive","equals":true}],"evidence":[{"source":"s","quote":{"exact":"HOSTILE"}}]},
          {"id":"c2","attribution":{"voice":{"type":"described","words":"HOSTILE"},"via":["s"]},"statements":[{"subject":"deal","property":"agreement.exclusive","equals":true,"polarity":"negated"},{"subject":"deal","term":"HOSTILE-term","equals":{"type":"text","text":"HOSTILE"}}],
           "quotation":{"segments":["HOSTILE"],"marks":"«»"}}]}
        """.Replace("HOSTILE-term", "remark", StringComparison.Ordinal).Replace("HOSTILE", Hostile.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
}
