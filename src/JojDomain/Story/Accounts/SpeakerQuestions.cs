using System.Text;

namespace JojDomain;

/// <summary>Finds who is said to have said each utterance: by statements, and by claims that share it and have a named voice.</summary>
internal sealed class SpeakerQuestions(Story story)
{
    /// <param name="stated">The statements about the speakers of utterances that count.</param>
    public IEnumerable<FoundQuestion> Of(IEnumerable<Assertion> stated)
    {
        ILookup<EntityRef, Assertion> explicitly = stated.ToLookup(static said => said.Statement.Subject);
        ILookup<EntityRef, Claim> claims = story.Content.Claims.Where(static claim => claim.Utterance is not null && Assertions.IsSaid(claim)).ToLookup(static claim => (EntityRef)claim.Utterance!);
        return story.Content.Utterances.Select(utterance => Of(utterance, [.. explicitly[utterance.Id]], [.. claims[utterance.Id]])).OfType<FoundQuestion>();
    }

    private FoundQuestion? Of(Utterance utterance, Assertion[] stated, Claim[] claims)
    {
        Telling[] tellings =
        [
            .. stated.Select(TellingOf).OfType<Telling>(),
            .. claims.Where(static claim => claim.Attribution.Voice is NamedVoice).Select(static claim => new Telling(claim, ((NamedVoice)claim.Attribution.Voice).Entity, IsDenied: false, null)),
        ];
        if (tellings.Length == 0)
        {
            return null;
        }

        bool[] isContradicted = Contradicted(tellings);
        bool[] isOpposed = [.. Divergent(tellings, utterance).Zip(isContradicted, static (one, other) => one || other)];
        var positions = new Dictionary<(EntityRef? Speaker, bool IsDenied), FoundPosition>();
        for (int at = 0; at < tellings.Length; at++)
        {
            Telling telling = tellings[at];
            if (!positions.TryGetValue((telling.Speaker, telling.IsDenied), out FoundPosition? position))
            {
                positions.Add((telling.Speaker, telling.IsDenied), position = new FoundPosition(telling.Stated ?? Utterance.Properties.Speaker.Of(utterance.Id, telling.Speaker!)));
            }

            position.Add(telling.Claim, isOpposed[at]);
        }

        return new FoundQuestion(utterance.Reference, Utterance.Properties.Speaker, null, null, [.. positions.Values])
        {
            Ground = isContradicted.Contains(true) ? DisputeGround.Contradictory : isOpposed.Contains(true) ? DisputeGround.Divergent : null,
            AreInConflict = static (_, _) => true,
            Compatible = isOpposed.Contains(true)
                ? []
                : Enumerable.Range(1, positions.Count - 1).Select(second => new CompatiblePositions(0, second, ReasonOf([.. positions.Keys], second))).ToEquatableArray(),
        };
    }

    private static CompatibleReason ReasonOf((EntityRef? Speaker, bool IsDenied)[] positions, int second) =>
        positions[0].IsDenied || positions[second].IsDenied ? CompatibleReason.OnlyExcluded : CompatibleReason.Several;

    // That it is not known who spoke says nothing of anybody.
    private static Telling? TellingOf(Assertion said) => said.Meaning is not ReportMeaning meaning ? null : meaning.Value switch
    {
        EntityRef speaker => new Telling(said.Claim, speaker, !meaning.IsHeld, said.Statement),
        Absence { State: ReportState.None or ReportState.NotApplicable } => new Telling(said.Claim, null, IsDenied: true, said.Statement),
        _ => null,
    };

    // That somebody spoke, and that this one or anybody at all did not, cannot both be true, anything else was said on the occasion.
    private static bool[] Contradicted(Telling[] tellings)
    {
        bool isNobody = tellings.Any(static telling => telling.Speaker is null);
        bool isAnybody = tellings.Any(static telling => !telling.IsDenied);
        HashSet<EntityRef> denied = [.. tellings.Where(static telling => telling.IsDenied).Select(static telling => telling.Speaker).OfType<EntityRef>()];
        HashSet<EntityRef> affirmed = [.. tellings.Where(static telling => !telling.IsDenied).Select(static telling => telling.Speaker).OfType<EntityRef>()];
        return [.. tellings.Select(telling => telling.Speaker is null ? isAnybody : telling.IsDenied ? affirmed.Contains(telling.Speaker) : isNobody || denied.Contains(telling.Speaker))];
    }

    // An utterance is an occasion too: only those who give the same words, or say outright who spoke, say of one thing who said it.
    private bool[] Divergent(Telling[] tellings, Utterance utterance)
    {
        bool[] found = new bool[tellings.Length];
        if (tellings.Select(static telling => telling.Speaker).Distinct().Take(2).Count() < 2)
        {
            return found;
        }

        Source? document = utterance.Occasion is { } occasion && story.TryGet(occasion, out Entity? entity) ? entity as Source : null;
        Compare([.. Enumerable.Range(0, tellings.Length).Where(at => tellings[at].Stated is not null)]);
        foreach (IEnumerable<int> same in WithSameWords(tellings))
        {
            Compare([.. same]);
        }

        return found;

        void Compare(int[] places)
        {
            foreach (int one in places)
            {
                foreach (int other in places)
                {
                    if (!(found[one] && found[other]) && CannotBoth(tellings[one], tellings[other], document))
                    {
                        found[one] = found[other] = true;
                    }
                }
            }
        }
    }

    private static IEnumerable<IEnumerable<int>> WithSameWords(Telling[] tellings)
    {
        var sets = new UnionFind(tellings.Length);
        Dictionary<EntityRef, int> places = [];
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        for (int at = 0; at < tellings.Length; at++)
        {
            places.TryAdd(tellings[at].Claim.Reference, at);
            if (WordsOf(tellings[at].Claim) is { Length: > 0 } said && !words.TryAdd(said, at))
            {
                sets.Join(words[said], at);
            }
        }

        for (int at = 0; at < tellings.Length; at++)
        {
            foreach (ClaimRelation relation in tellings[at].Claim.Relations.Where(static relation => relation.Kind.GivesTheSameWords))
            {
                if (places.TryGetValue(relation.Target, out int target))
                {
                    sets.Join(target, at);
                }
            }
        }

        return Enumerable.Range(0, tellings.Length).GroupBy(sets.Find);
    }

    private bool CannotBoth(Telling first, Telling second, Source? document) => first is { IsDenied: false, Speaker: { } mine }
        && second is { IsDenied: false, Speaker: { } theirs }
        && mine != theirs
        && story.TryGet(mine, out Entity? one)
        && story.TryGet(theirs, out Entity? other)
        && ((one is Person && other is Person) || (one is Organisation && other is Organisation))
        && !SpeaksFor(first, one, other)
        && !SpeaksFor(second, other, one)
        && !(document is not null && document.IsMadeBy(one.Reference) && document.IsMadeBy(other.Reference));

    private static bool SpeaksFor(Telling telling, Entity speaker, Entity other) => telling.Claim.Attribution.OnBehalfOf == other.Reference
        || telling.Claim.Attribution.Voice is NamedVoice { Capacity.At: { } at } && at == other.Reference
        || speaker switch
        {
            Person person => person.Posts.Any(post => post.At == other.Reference)
                || person.Links.Any(link => link.Target == other.Reference && link.Kind == PersonLinkKind.MemberOf)
                || other is Person { Links: var links } && links.Any(link => link.Target == speaker.Reference && link.Kind == PersonLinkKind.Agent),
            Organisation organisation => organisation.Links.Any(link => link.Target == other.Reference && link.Kind.IsAffiliation),
            _ => false,
        };

    // The letters and digits alone: outlets differ in marks, blanks and capitals.
    private static string WordsOf(Claim claim)
    {
        string text = claim.Quotation is { } quotation && !quotation.Segments.IsEmpty
            ? string.Join(' ', quotation.Segments.OfType<QuotedWords>().Select(static segment => segment.Words.Text))
            : claim.Words?.Text ?? "";
        var words = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                words.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return words.ToString();
    }

    /// <summary>One claim's word on who spoke, or did not; nobody did where there is no speaker.</summary>
    private sealed record Telling(Claim Claim, EntityRef? Speaker, bool IsDenied, Statement? Stated);
}
