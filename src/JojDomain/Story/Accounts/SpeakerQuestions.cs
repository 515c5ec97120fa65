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
            .. stated.Where(static said => said.Meaning is ReportMeaning { IsHeld: true, Value: EntityRef }).Select(static said => new Telling(said.Claim, (EntityRef)((ReportMeaning)said.Meaning).Value, said.Statement)),
            .. claims.Where(static claim => claim.Attribution.Voice is NamedVoice)
                .Select(claim => (Claim: claim, ((NamedVoice)claim.Attribution.Voice).Entity))
                .Select(told => new Telling(told.Claim, told.Entity, null)),
        ];
        if (tellings.Length == 0)
        {
            return null;
        }

        bool[] isOpposed = Opposed(tellings, utterance);
        Dictionary<EntityRef, FoundPosition> positions = [];
        for (int at = 0; at < tellings.Length; at++)
        {
            Telling telling = tellings[at];
            if (!positions.TryGetValue(telling.Speaker, out FoundPosition? position))
            {
                positions.Add(telling.Speaker, position = new FoundPosition(telling.Stated ?? Utterance.Properties.Speaker.Of(utterance.Id, telling.Speaker)));
            }

            position.Add(telling.Claim, isOpposed[at]);
        }

        return new FoundQuestion(utterance.Reference, Utterance.Properties.Speaker, null, null, [.. positions.Values])
        {
            Ground = isOpposed.Contains(true) ? DisputeGround.Divergent : null,
            Compatible = isOpposed.Contains(true)
                ? []
                : Enumerable.Range(1, positions.Count - 1).Select(static second => new CompatiblePositions(0, second, CompatibleReason.Several)).ToEquatableArray(),
        };
    }

    // An utterance is an occasion too: only those who give the same words, or say outright who spoke, say of one thing who said it.
    private bool[] Opposed(Telling[] tellings, Utterance utterance)
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

    private bool CannotBoth(Telling first, Telling second, Source? document) => first.Speaker != second.Speaker
        && story.TryGet(first.Speaker, out Entity? one)
        && story.TryGet(second.Speaker, out Entity? other)
        && ((one is Person && other is Person) || (one is Organisation && other is Organisation))
        && !SpeaksFor(first, one, other)
        && !SpeaksFor(second, other, one)
        && !(document is not null && IsMaker(document, one.Reference) && IsMaker(document, other.Reference));

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

    private static bool IsMaker(Source document, EntityRef entity) =>
        (document.Publisher.TryGet(out EntityRef? publisher) && publisher == entity) || document.Authors.Any(author => Speakers.Of(author).Contains(entity));

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

    /// <summary>One claim's word on who spoke.</summary>
    private sealed record Telling(Claim Claim, EntityRef Speaker, Statement? Stated);
}
