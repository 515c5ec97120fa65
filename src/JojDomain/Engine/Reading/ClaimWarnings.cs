using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Warns of claims that are valid and probably not meant: a denial of a value without a negation, and a dispute of a source.</summary>
internal static class ClaimWarnings
{
    private const string DeniesWithoutNegation =
        "a value without negation does not count where the act is \"denies\": negate the statement with \"polarity\":\"negated\", exclude the value, or write the act \"states\" for what the voice asserts";

    /// <summary>Warns of a claim that is read completely. A claim that may dispute a source is kept for <see cref="NoteDisputedSources"/>.</summary>
    public static void Note(Claim claim, long start, ReadOnlySpan<byte> text, ReadContext context)
    {
        if (!Assertions.IsPerformed(claim))
        {
            return;
        }

        NoteDenied(claim, start, text, context);
        if (HasOpposing(claim))
        {
            context.Opposing.Add((claim, start));
        }
    }

    /// <summary>Notes each relation by which a claim disputes a source: only another claim can be disputed. It is called when all sources are read.</summary>
    public static void NoteDisputedSources(ReadOnlySpan<byte> text, ReadContext context, StoryContent? content)
    {
        if (context.Opposing.Count == 0 || content is null)
        {
            return;
        }

        Dictionary<EntityRef, Source> sources = content.Sources.DistinctBy(static source => source.Reference).ToDictionary(static source => source.Reference);
        foreach ((Claim claim, long start) in context.Opposing)
        {
            if (!claim.Relations.Any(relation => DisputesSource(claim, relation, sources)))
            {
                continue;
            }

            foreach ((ClaimRelation relation, long place) in claim.Relations.Zip(PlacesOfItems(text, start, "relations"u8)))
            {
                if (context.TakesWarnings && DisputesSource(claim, relation, sources))
                {
                    string message = $"{Shown.Of(relation.Target.Text)} is a source, and makes no dispute: name the claim that {Shown.Of(claim.Id.Text)} {relation.Kind}";
                    context.Note(ProblemCode.DisputeOfSource, message, place, Severity.Warning);
                }
            }
        }
    }

    private static void NoteDenied(Claim claim, long start, ReadOnlySpan<byte> text, ReadContext context)
    {
        // This runs for every claim, and nearly none denies: one comparison, where SpeechAct.Commitment would search for the word of the act.
        if (claim.Act != SpeechAct.Denies || !HasStatementInVain(claim))
        {
            return;
        }

        foreach ((Statement statement, long place) in claim.Statements.Zip(PlacesOfItems(text, start, "statements"u8)))
        {
            if (statement.IsInVainUnderDenial && context.TakesWarnings)
            {
                context.Note(ProblemCode.DeniedWithoutNegation, DeniesWithoutNegation, place, Severity.Warning);
            }
        }
    }

    // This runs for every claim. A loop over a list allocates nothing, unlike a query.
    private static bool HasStatementInVain(Claim claim)
    {
        foreach (Statement statement in claim.Statements)
        {
            if (statement.IsInVainUnderDenial)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpposing(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (relation.Kind.Opposes)
            {
                return true;
            }
        }

        return false;
    }

    // A voice that corrects its own article says nothing against anybody.
    private static bool DisputesSource(Claim claim, ClaimRelation relation, Dictionary<EntityRef, Source> sources) => relation.Kind.Opposes
        && sources.TryGetValue(relation.Target, out Source? source)
        && (relation.Kind != ClaimRelationKind.Corrects || !Speakers.Of(claim.Attribution.Voice).Any(voice => voice == source.Reference || source.IsMadeBy(voice)));

    // The offsets of the items of an array, which is a member of the object at an offset. Reading does not keep them, since they are needed only for a warning.
    private static List<long> PlacesOfItems(ReadOnlySpan<byte> text, long start, ReadOnlySpan<byte> member)
    {
        var places = new List<long>();
        var again = new JsonInput(text[(int)start..], DocumentReader.MaxDepth);
        again.Read();
        while (again.Read() && again.TokenType == JsonTokenType.PropertyName)
        {
            bool isMember = DocumentReader.NameIs(in again, member);
            again.Read();
            if (!isMember)
            {
                again.Skip();
                continue;
            }

            while (again.Read() && again.TokenType != JsonTokenType.EndArray)
            {
                places.Add(start + again.TokenStartIndex);
                again.Skip();
            }

            return places;
        }

        return places;
    }
}
