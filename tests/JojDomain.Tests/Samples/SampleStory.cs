using System.Text;
using JojDomain.Serialization;

namespace JojDomain.Tests.Samples;

/// <summary>One consistent story that sets every member of every type: the samples of the parts, each where it naturally is.</summary>
internal static class SampleStory
{
    private const string FromArticle = """{"voice":"restic","via":["article"]}""";

    /// <summary>As it is written: without white space, members in order.</summary>
    public static string Text { get; } = JsonText.Compact($$$"""
        {"format":"joj-story/1.2","id":"restic-2025-07","title":{"text":"Le cloud des JOJ","language":"fr"},"author":"restic","version":"2","updated":"2025-08-01T09:30:00Z",
        "corrections":[{{{S("Correction")}}}],"licence":{{{S("Licence")}}},"languages":["fr","wo"],
        "organisations":[{{{S("Organisation")}}},{"id":"cojoj","names":[{{{S("Name, in a script")}}}],"kind":"organisingCommittee","links":[{{{S("OrganisationLink")}}}]},{"id":"alibaba-cloud","names":["Alibaba Cloud"]},{"id":"start-ups","kind":"collective"}],
        "people":[{{{S("Person")}}},{"id":"minister","posts":["ministre"]}],
        "places":[{{{S("Place")}}},{"id":"senegal","kind":"country"}],
        "events":[{{{S("Event")}}},{"id":"games","kind":"sportsEvent","when":{{{S("TimeExpression")}}},"status":{"items":[{"state":"scheduled","when":"2026"}],"completeness":"atLeast","words":"etc."}}],
        "projects":[{{{S("Project")}}},{"id":"other","kind":"policy","cost":{{{S("Money")}}}}],
        "phases":[{{{S("Phase")}}}],
        "agreements":[{{{S("Agreement")}}},{"id":"annex","kind":"amendment","status":[{{{S("DatedState<AgreementStatus>")}}}],"parties":[{{{S("Party")}}}],"period":{{{S("TimePeriod")}}},"callForTenders":{{{S("CallNotice")}}},"tenderers":[{{{S("Tenderer")}}}]}],
        "clauses":[{{{S("Clause")}}},{"id":"order","kind":"duty","topic":"publication"}],
        "cloudServices":[{{{S("CloudService")}}},{"id":"other-cloud","categories":["compute"],"certifications":{"items":[{{{S("Certification")}}}],"completeness":"exhaustive","words":"seule"}}],
        "deployments":[{{{S("CloudDeployment")}}}],
        "assets":[{{{S("Asset")}}}],
        "decisions":[{{{S("Decision")}}},{"id":"first-ruling","kind":"award"}],
        "sources":[{{{S("Source")}}},{"id":"release","kind":"pressRelease","access":"citedOnly"}],
        "utterances":[{{{S("Utterance")}}}],
        "claims":[{{{S("Claim")}}},
        {"id":"attributed","attribution":{{{S("Attribution")}}},"act":"states"},
        {"id":"cued","attribution":{"voice":"article","cue":{{{S("Cue")}}},"via":[{{{S("Hop")}}}]},"quotation":{{{S("Quotation")}}},"evidence":[{{{S("Passage")}}}]},
        {"id":"distanced","attribution":{"voice":{{{S("UnknownVoice")}}},"distance":{{{S("Distance")}}},"via":["article"]},"act":"states","quotation":{{{Segments()}}}},
        {"id":"checked","attribution":{"voice":{"type":"named","entity":"cojoj","capacity":{{{S("VoiceCapacity")}}}},"via":["article"]},"act":"denies",
         "quotation":{"fidelity":{{{S("QuotationFidelity")}}}},"relations":[{{{S("ClaimRelation")}}}],"reviews":[{{{S("Review")}}},{"reviewer":"cojoj","rating":{{{S("Rating")}}}}]},
        {"id":"translated","attribution":{{{FromArticle}}},"quotation":{"fidelity":{"translated":{{{S("Translation")}}} } }},
        {{{Said("named", S("NamedVoice"))}}},{{{Said("described", S("DescribedVoice"))}}},{{{Said("joint", S("JointVoice"))}}},{{{Said("each", S("EachVoice"))}}},{{{Said("one-of", S("AlternativeVoice"))}}},
        {"id":"stated","attribution":{{{FromArticle}}},"statements":[{{{string.Join(",", All<Statement>().Concat(Terms()))}}}]}],
        "holdings":[{{{S("Holding")}}}],"observations":[{{{S("Observation")}}}]}
        """);

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public static Story Story { get; } = StoryJson.Parse(Text);

    private static string S(string part) => StorySamples.Json(part);

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
