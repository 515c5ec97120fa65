using System.Text;

namespace JojDomain;

/// <summary>Finds the questions who spoke each utterance. Statements about its speaker answer them, and so do claims with a named voice that share it.</summary>
internal sealed class SpeakerQuestions(Story story)
{
    // Takes the place of a number of words for explicit statements about the speaker, which are compared with each other regardless of the words.
    private const int Explicit = -1;

    /// <param name="speakers">The assertions about the speakers of utterances.</param>
    public IEnumerable<FoundQuestion> Of(IEnumerable<Assertion> speakers)
    {
        ILookup<EntityRef, Assertion> explicitly = speakers.ToLookup(static each => each.Statement.Subject);
        ILookup<EntityRef, Claim> claims = story.Content.Claims.Where(static claim => claim.Utterance is not null && Assertions.IsPerformed(claim)).ToLookup(static claim => (EntityRef)claim.Utterance!);
        return story.Content.Utterances.Select(utterance => Of(utterance, [.. explicitly[utterance.Id]], [.. claims[utterance.Id]])).OfType<FoundQuestion>();
    }

    private FoundQuestion? Of(Utterance utterance, Assertion[] explicitly, Claim[] claims)
    {
        SpeakerAssertion[] assertions =
        [
            .. explicitly.Select(AssertionOf).OfType<SpeakerAssertion>(),
            .. claims.Where(static claim => claim.Attribution.Voice is NamedVoice).Select(static claim => new SpeakerAssertion(claim, ((NamedVoice)claim.Attribution.Voice).Entity, IsDenied: false, null)),
        ];
        if (assertions.Length == 0)
        {
            return null;
        }

        Source? document = utterance.Occasion is { } occasion && story.TryGet(occasion, out Entity? entity) ? entity as Source : null;
        int[] words = SameWords(assertions);
        bool[] isContradicted = Contradicted(assertions);
        bool[] isOpposed = [.. Divergent(assertions, words, document).Zip(isContradicted, static (one, other) => one || other)];
        var positions = new OrderedDictionary<(EntityRef? Speaker, bool IsDenied), SpeakerPosition>();
        for (int at = 0; at < assertions.Length; at++)
        {
            SpeakerAssertion assertion = assertions[at];
            if (!positions.TryGetValue((assertion.Speaker, assertion.IsDenied), out SpeakerPosition? position))
            {
                position = new(new(assertion.Statement ?? Utterance.Properties.Speaker.Of(utterance.Id, assertion.Speaker!)), assertion);
                positions.Add((assertion.Speaker, assertion.IsDenied), position);
            }

            position.Found.Add(assertion.Claim, isOpposed[at]);
            position.Words.Add(words[at]);
            if (assertion.Statement is not null)
            {
                position.Words.Add(Explicit);
            }
        }

        SpeakerPosition[] all = [.. positions.Values];
        return new FoundQuestion(utterance.Reference, Utterance.Properties.Speaker, null, [.. all.Select(static position => position.Found)])
        {
            Ground = isContradicted.Contains(true) ? DisputeGround.Contradictory : isOpposed.Contains(true) ? DisputeGround.Divergent : null,
            AreInConflict = InConflict,
            Compatible = QuestionFinder.CompatiblePairs(all.Length, (one, other) => InConflict(one, other) ? null
                : all[one].First.IsDenied || all[other].First.IsDenied ? CompatibleReason.OnlyExcluded
                : CompatibleReason.Several),
        };

        bool InConflict(int one, int other) => Contradict(all[one].First, all[other].First)
            || Contradict(all[other].First, all[one].First)
            || (all[one].Words.Overlaps(all[other].Words) && CannotBoth(all[one].First, all[other].First, document));
    }

    // "It is not known who spoke" is no position on any speaker.
    private static SpeakerAssertion? AssertionOf(Assertion assertion) => assertion.Meaning is not ReportMeaning meaning ? null : meaning.Value switch
    {
        EntityRef speaker => new SpeakerAssertion(assertion.Claim, speaker, !meaning.IsHeld, assertion.Statement),
        Absence { State: ReportState.None or ReportState.NotApplicable } => new SpeakerAssertion(assertion.Claim, null, IsDenied: true, assertion.Statement),
        _ => null,
    };

    // "A spoke" contradicts "A did not speak" and "nobody spoke", regardless of the words.
    private static bool[] Contradicted(SpeakerAssertion[] assertions)
    {
        bool isNobody = assertions.Any(static assertion => assertion.Speaker is null);
        bool isAnybody = assertions.Any(static assertion => !assertion.IsDenied);
        HashSet<EntityRef> denied = [.. assertions.Where(static assertion => assertion.IsDenied).Select(static assertion => assertion.Speaker).OfType<EntityRef>()];
        HashSet<EntityRef> affirmed = [.. assertions.Where(static assertion => !assertion.IsDenied).Select(static assertion => assertion.Speaker).OfType<EntityRef>()];
        return [.. assertions.Select(assertion => assertion.Speaker is null ? isAnybody : assertion.IsDenied ? affirmed.Contains(assertion.Speaker) : isNobody || denied.Contains(assertion.Speaker))];
    }

    private static bool Contradict(SpeakerAssertion affirmed, SpeakerAssertion denied) =>
        !affirmed.IsDenied && denied.IsDenied && (denied.Speaker is null || denied.Speaker == affirmed.Speaker);

    // Several people may speak on one occasion. So two speakers exclude each other only where both are given for the same words, or both explicitly.
    private bool[] Divergent(SpeakerAssertion[] assertions, int[] words, Source? document)
    {
        bool[] found = new bool[assertions.Length];
        if (assertions.Select(static assertion => assertion.Speaker).Distinct().Take(2).Count() < 2)
        {
            return found;
        }

        Compare([.. Enumerable.Range(0, assertions.Length).Where(at => assertions[at].Statement is not null)]);
        foreach (IEnumerable<int> same in Enumerable.Range(0, assertions.Length).GroupBy(at => words[at]))
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
                    if (!(found[one] && found[other]) && CannotBoth(assertions[one], assertions[other], document))
                    {
                        found[one] = found[other] = true;
                    }
                }
            }
        }
    }

    // A number for each assertion, the same for those with the same words.
    private static int[] SameWords(SpeakerAssertion[] assertions)
    {
        var sets = new UnionFind(assertions.Length);
        Dictionary<EntityRef, int> places = [];
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        for (int at = 0; at < assertions.Length; at++)
        {
            places.TryAdd(assertions[at].Claim.Reference, at);
            if (WordsOf(assertions[at].Claim) is { Length: > 0 } text && !words.TryAdd(text, at))
            {
                sets.Join(words[text], at);
            }
        }

        for (int at = 0; at < assertions.Length; at++)
        {
            foreach (ClaimRelation relation in assertions[at].Claim.Relations.Where(static relation => relation.Kind.GivesTheSameWords))
            {
                if (places.TryGetValue(relation.Target, out int target))
                {
                    sets.Join(target, at);
                }
            }
        }

        return [.. Enumerable.Range(0, assertions.Length).Select(sets.Find)];
    }

    private bool CannotBoth(SpeakerAssertion first, SpeakerAssertion second, Source? document) => first is { IsDenied: false, Speaker: { } mine }
        && second is { IsDenied: false, Speaker: { } theirs }
        && mine != theirs
        && story.TryGet(mine, out Entity? one)
        && story.TryGet(theirs, out Entity? other)
        && ((one is Person && other is Person) || (one is Organisation && other is Organisation))
        && !SpeaksFor(first, one, other)
        && !SpeaksFor(second, other, one)
        && !(document is not null && document.IsMadeBy(one.Reference) && document.IsMadeBy(other.Reference));

    private static bool SpeaksFor(SpeakerAssertion assertion, Entity speaker, Entity other) => assertion.Claim.Attribution.OnBehalfOf == other.Reference
        || assertion.Claim.Attribution.Voice is NamedVoice { Capacity.At: { } at } && at == other.Reference
        || speaker switch
        {
            Person person => person.Posts.Any(post => post.At == other.Reference)
                || person.Links.Any(link => link.Target == other.Reference && link.Kind == PersonLinkKind.MemberOf)
                || other is Person { Links: var links } && links.Any(link => link.Target == speaker.Reference && link.Kind == PersonLinkKind.Agent),
            Organisation organisation => organisation.Links.Any(link => link.Target == other.Reference && link.Kind.IsAffiliation),
            _ => false,
        };

    // Only letters and digits, in lower case: outlets differ in punctuation, blanks and capitals.
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

    /// <summary>What one claim says about the speaker: that it is this one, or not; null and denied where nobody spoke.</summary>
    private sealed record SpeakerAssertion(Claim Claim, EntityRef? Speaker, bool IsDenied, Statement? Statement);

    /// <summary>All claims that say that this one spoke, or did not, with the numbers of their words.</summary>
    private sealed record SpeakerPosition(FoundPosition Found, SpeakerAssertion First)
    {
        public HashSet<int> Words { get; } = [];
    }
}
