using System.Text.Json;
using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary>The results of verifying a story, as lines for people and as JSON for programs.</summary>
internal sealed class VerifyReport(Story story, IReadOnlyList<VerifiedPassage> passages, IReadOnlyList<Claim> unbacked)
{
    private const int QuoteLength = 60;
    private const string FoundInAnotherSource = "foundInAnotherSource";
    private const string NoEvidence = "noEvidence";

    private readonly Dictionary<EntityRef, int> _claims = story.Content.Claims.Select(static (claim, at) => (claim.Reference, at)).ToDictionary();

    /// <summary>One line for each passage, and for each claim that lacks one.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (VerifiedPassage passage in passages)
        {
            string place = passage.Place.Span is { } span ? FormattableString.Invariant($"{span.Start}-{span.End}") : "-";
            string?[] fields =
            [
                OutcomeOf(passage),
                passage.Citation.Pointer,
                place,
                SafeText.OneLine(SafeText.Excerpt(passage.Words, QuoteLength)),
                passage.OtherSource is null ? null : $"in {passage.OtherSource}",
                passage.Place.Difference,
            ];
            yield return string.Join('\t', fields.OfType<string>());
        }

        foreach (Claim claim in unbacked)
        {
            yield return $"{NoEvidence}\t{PointerOf(claim)}\t-\t{claim.Id}";
        }
    }

    /// <summary>The same as an array of objects; a member without a value is left out.</summary>
    public string Json() => JsonArrayText.Of(json =>
    {
        foreach (VerifiedPassage passage in passages)
        {
            Write(passage, json);
        }

        foreach (Claim claim in unbacked)
        {
            json.WriteStartObject();
            json.WriteString("outcome", NoEvidence);
            json.WriteString("pointer", PointerOf(claim));
            json.WriteString("entity", claim.Id.Text);
            json.WriteEndObject();
        }
    });

    /// <summary>The number of each outcome, source by source, and the number of claims without evidence.</summary>
    public IEnumerable<string> Summary(IEnumerable<string> sources)
    {
        ILookup<string, VerifiedPassage> bySource = passages.ToLookup(static passage => passage.Citation.Passage.Source.Text, StringComparer.Ordinal);
        foreach (string source in sources)
        {
            VerifiedPassage[] here = [.. bySource[source]];
            PassageOutcome[] order = [PassageOutcome.Found, PassageOutcome.Moved, PassageOutcome.Ambiguous, PassageOutcome.NotFound];
            IEnumerable<string> outcomes = order.Select(outcome => FormattableString.Invariant($"{here.Count(passage => passage.Location.Outcome == outcome && passage.Elsewhere is null)} {Wording.English.Word(outcome)}"));
            int elsewhere = here.Count(static passage => passage.Elsewhere is not null);
            yield return FormattableString.Invariant($"{source}: {Wording.English.Count(here.Length, "passage", "passages")}: {string.Join(", ", outcomes)}{(elsewhere == 0 ? "" : FormattableString.Invariant($", {elsewhere} found in another source"))}");
        }

        if (unbacked.Count > 0)
        {
            yield return FormattableString.Invariant($"{unbacked.Count} of {Wording.English.Count(story.Content.Claims.Count, "claim", "claims")} without evidence");
        }
    }

    private static void Write(VerifiedPassage passage, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("outcome", OutcomeOf(passage));
        json.WriteString("pointer", passage.Citation.Pointer);
        json.WriteString("entity", passage.Citation.Entity.Text);
        json.WriteString("source", passage.Citation.Passage.Source.Text);
        if (passage.Place.Span is { } span)
        {
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
        }

        if (passage.Words.Length > 0)
        {
            json.WriteString("words", passage.Words);
        }

        if (passage.Place.Difference is { } difference)
        {
            json.WriteString("difference", difference);
        }

        if (passage.OtherSource is { } other)
        {
            json.WriteString("foundIn", other);
        }

        json.WriteEndObject();
    }

    private static string OutcomeOf(VerifiedPassage passage) => passage.Elsewhere is null ? Wording.CamelCase(passage.Location.Outcome.ToString()) : FoundInAnotherSource;

    private string PointerOf(Claim claim) => FormattableString.Invariant($"/claims/{_claims[claim.Reference]}");
}
