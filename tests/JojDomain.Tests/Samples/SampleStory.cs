using System.Text;
using JojDomain.Serialization;

namespace JojDomain.Tests.Samples;

/// <summary>One consistent story that sets every member of every type: the samples of the parts, each where it naturally is.</summary>
internal static class SampleStory
{
    private const string FromArticle = """{"voice":"restic","via":["article"]}""";

    /// <summary>As it is written: without white space, members in order.</summary>
    public static string Text { get; } = JsonText.Compact($"{{{StorySamples.HeaderJson},{StorySamples.ListsJson(static list => More(list.Name))}}}");

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public static Story Story { get; } = StoryJson.Parse(Text);

    private static string S(string part) => StorySamples.Json(part);

    // What is beside the sample of the list's kind: where the samples of parts are, and what others refer to.
    private static string More(string list) => list switch
    {
        nameof(StoryContent.Organisations) => $$$"""
            ,{"id":"cojoj","names":[{{{S("Name, in a script")}}}],"kind":"organisingCommittee","links":[{{{S("OrganisationLink")}}}]},{"id":"alibaba-cloud","names":["Alibaba Cloud"]},{"id":"start-ups","kind":"collective"}
            """,
        nameof(StoryContent.People) => """,{"id":"minister","posts":["ministre"]}""",
        nameof(StoryContent.Places) => """,{"id":"senegal","kind":"country"}""",
        nameof(StoryContent.Events) => $$$"""
            ,{"id":"games","kind":"sportsEvent","when":{{{S("TimeExpression")}}},"status":{"items":[{"state":"scheduled","when":"2026"}],"completeness":"atLeast","words":"etc."}}
            """,
        nameof(StoryContent.Projects) => $$$""",{"id":"other","kind":"policy","cost":{{{S("Money")}}}}""",
        nameof(StoryContent.Agreements) => $$$"""
            ,{"id":"annex","kind":"amendment","status":[{{{S("DatedState<AgreementStatus>")}}}],"parties":[{{{S("Party")}}}],"period":{{{S("TimePeriod")}}},"callForTenders":{{{S("CallNotice")}}},"tenderers":[{{{S("Tenderer")}}}]}
            """,
        nameof(StoryContent.Clauses) => """,{"id":"order","kind":"duty","topic":"publication"}""",
        nameof(StoryContent.CloudServices) => $$$"""
            ,{"id":"other-cloud","categories":["compute"],"certifications":{"items":[{{{S("Certification")}}}],"completeness":"exhaustive","words":"seule"}}
            """,
        nameof(StoryContent.Decisions) => """,{"id":"first-ruling","kind":"award"}""",
        nameof(StoryContent.Sources) => """,{"id":"release","kind":"pressRelease","access":"citedOnly"}""",
        nameof(StoryContent.Claims) => $$$"""
            ,{"id":"attributed","attribution":{{{S("Attribution")}}},"act":"states"},
            {"id":"cued","attribution":{"voice":"article","cue":{{{S("Cue")}}},"via":[{{{S("Hop")}}}]},"quotation":{{{S("Quotation")}}},"evidence":[{{{S("Passage")}}}]},
            {"id":"distanced","attribution":{"voice":{{{S("UnknownVoice")}}},"distance":{{{S("Distance")}}},"via":["article"]},"act":"states","quotation":{{{Segments()}}}},
            {"id":"checked","attribution":{"voice":{"type":"named","entity":"cojoj","capacity":{{{S("VoiceCapacity")}}}},"via":["article"]},"act":"denies",
             "quotation":{"fidelity":{{{S("QuotationFidelity")}}}},"relations":[{{{S("ClaimRelation")}}}],"reviews":[{{{S("Review")}}},{"reviewer":"cojoj","rating":{{{S("Rating")}}}}]},
            {"id":"translated","attribution":{{{FromArticle}}},"quotation":{"fidelity":{"translated":{{{S("Translation")}}}} } },
            {{{Said("named", S("NamedVoice"))}}},{{{Said("described", S("DescribedVoice"))}}},{{{Said("joint", S("JointVoice"))}}},{{{Said("each", S("EachVoice"))}}},{{{Said("one-of", S("AlternativeVoice"))}}},
            {"id":"stated","attribution":{{{FromArticle}}},"statements":[{{{string.Join(",", All<Statement>().Concat(Terms()))}}}]}
            """,
        _ => "",
    };

    private static string Said(string id, string voice) => $$$"""{"id":"{{{id}}}","attribution":{"voice":{{{voice}}},"via":["article"]},"act":"states"}""";

    private static string Segments()
    {
        string[] segments = [S("QuotedWords"), S("Insertion"), S("Sic"), S("Redaction"), S("InterruptingCue"), S("NestedQuotation")];
        return $$$"""{"segments":[{{{string.Join(",", segments)}}}]}""";
    }

    private static IEnumerable<string> All<T>() => Book.Parts().Where(static sample => sample.Type == typeof(T)).Select(static sample => sample.Json);

    private static IEnumerable<string> Terms() => Book.Parts()
        .Where(static sample => sample.Value is TermValue)
        .Select(static sample => sample.Json)
        .Append($$$"""{"type":"quantity","quantity":{{{S("Quantity")}}}}""")
        .Append($$$"""{"type":"quantity","quantity":{{{S("Quantity, a ratio")}}}}""")
        .Select(static value => $$$"""{"subject":"joj-cloud","term":"joj:term","equals":{{{value}}}}""");
}
