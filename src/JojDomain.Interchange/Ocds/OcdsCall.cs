using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Says how the supplier was chosen, and which call for tenders there was.</summary>
internal static class OcdsCall
{
    public static void Say(OcdsVoice voice, OcdsClaim claim, ForeignObject tender, IReadOnlyList<Id<Agreement>> of)
    {
        ProcurementMethod? method = null;
        if (tender.Peek("procurementMethod") is { } value && value.TryText(out string? word) && ProcurementMethod.TryParse(word, out method))
        {
            _ = tender.Take("procurementMethod");
            SayEach(voice, claim, of, "method", id => Agreement.Properties.ProcurementMethod.Of(id, method), value);
        }

        if (tender.Peek("procurementMethodRationale") is { } reason && reason.TryText(out string? rationale))
        {
            _ = tender.Take("procurementMethodRationale");
            SayEach(voice, claim, of, "rationale", id => Agreement.Properties.ProcurementRationale.Of(id, new LangText(rationale, voice.Language)), reason);
        }

        // A tender section is there for a direct award too: that there was a call is given by a method that has one.
        if (method == ProcurementMethod.Open || method == ProcurementMethod.Selective)
        {
            SayCall(voice, claim, tender, of);
        }
    }

    private static void SayCall(OcdsVoice voice, OcdsClaim claim, ForeignObject tender, IReadOnlyList<Id<Agreement>> of)
    {
        string? title = tender.TakeText("title");
        EdtfDate? deadline = null;
        if (tender.Peek("tenderPeriod") is { Kind: JsonValueKind.Object } period && period.Child("endDate") is { } end)
        {
            deadline = ForeignDates.Read(end);
        }

        var call = new CallNotice
        {
            Title = title is null ? null : new LangText(title, voice.Language),
            Deadline = deadline is null ? default(Reported<When>) : deadline,
        };
        SayEach(voice, claim, of, "call", id => Agreement.Properties.CallForTenders.Of(id, call), tender.Value);
    }

    private static void SayEach(OcdsVoice voice, OcdsClaim claim, IReadOnlyList<Id<Agreement>> of, string question, Func<Id<Agreement>, Statement> statement, ForeignValue at)
    {
        foreach (Id<Agreement> agreement in of)
        {
            voice.Say(claim, question, statement(agreement), at);
        }
    }
}
