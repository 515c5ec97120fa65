namespace JojDomain;

/// <summary>Counts how many independent origins claims have.</summary>
internal sealed class OriginFinder
{
    private readonly Story _story;
    private readonly Dictionary<EntityRef, EntityRef[]> _sourceRoots = [];
    private readonly Dictionary<EntityRef, EntityRef[]> _claimRoots = [];
    private readonly Dictionary<EntityRef, (object[] Keys, bool IsGiven)> _ofClaims = [];

    public OriginFinder(Story story)
    {
        _story = story;
        Dictionary<EntityRef, EntityRef[]> derived = story.Content.Sources.Where(static source => !source.Derivations.IsEmpty)
            .ToDictionary(static source => source.Reference, static source => source.Derivations.Select(static each => (EntityRef)each.From).ToArray());
        Dictionary<EntityRef, EntityRef[]> passedOn = story.Content.Claims.Where(static claim => claim.Relations.Any(static relation => relation.Kind.PassesOn))
            .ToDictionary(static claim => claim.Reference, static claim => claim.Relations.Where(static relation => relation.Kind.PassesOn).Select(static relation => relation.Target).ToArray());
        FindRoots(derived, _sourceRoots);
        FindRoots(passedOn, _claimRoots);
    }

    public OriginRange Of(IReadOnlyList<Claim> claims, EquatableArray<Review> reviews)
    {
        (object[] Keys, bool IsGiven)[] origins = [.. claims.Select(Of), .. reviews.Select(Of)];
        var sets = new UnionFind(origins.Length);
        Dictionary<object, int> first = [];
        for (int at = 0; at < origins.Length; at++)
        {
            foreach (object key in origins[at].Keys)
            {
                if (!first.TryAdd(key, at))
                {
                    sets.Join(first[key], at);
                }
            }
        }

        var all = Enumerable.Range(0, origins.Length).GroupBy(sets.Find).Select(set => set.Any(at => origins[at].IsGiven)).ToArray();
        return new OriginRange(Math.Max(Math.Min(1, all.Length), all.Count(static isGiven => isGiven)), all.Length);
    }

    private static (object[] Keys, bool IsGiven) Of(Review review) => (
        [.. Speakers.Of(review.Reviewer).Select(static voice => (object)voice), .. review.Source is { } source ? [(EntityRef)source] : Array.Empty<EntityRef>()],
        Speakers.Of(review.Reviewer).Any());

    private (object[] Keys, bool IsGiven) Of(Claim claim)
    {
        if (!_ofClaims.TryGetValue(claim.Reference, out (object[] Keys, bool IsGiven) found))
        {
            EntityRef[] roots = [.. RootsOf(_claimRoots, claim.Reference).SelectMany(root => RootsOf(_sourceRoots, root))];
            Claim[] all = [claim, .. roots.Where(root => root != claim.Reference).Select(root => _story.TryGet(root, out Entity? entity) ? entity as Claim : null).OfType<Claim>()];
            found = ([.. all.SelectMany(KeysOf).Concat(roots).Distinct()], all.Any(IsGiven) || roots.Any(HasSender));
            _ofClaims.Add(claim.Reference, found);
        }

        return found;
    }

    // All ids of a story are one namespace, so that an utterance, a source, a voice and a claim are never taken for each other.
    private IEnumerable<EntityRef> KeysOf(Claim claim) =>
    [
        .. claim.Utterance is { } utterance ? [(EntityRef)utterance] : Array.Empty<EntityRef>(),
        .. VoicesOf(claim.Attribution.Voice),
        .. ClaimSources.Hops(claim).SelectMany(hop => hop.Voice is null ? [] : VoicesOf(hop.Voice)),
        .. SourcesOf(claim).SelectMany(source => RootsOf(_sourceRoots, source)),
    ];

    // The source in hand is one of the hops', or else that of the evidence.
    private static IEnumerable<EntityRef> SourcesOf(Claim claim)
    {
        foreach (Hop hop in ClaimSources.Hops(claim))
        {
            if (hop.Source.TryGet(out Id<Source>? source))
            {
                yield return source;
            }
        }

        if (ClaimSources.InHand(claim) is { } inHand)
        {
            yield return inHand;
        }
    }

    private static IEnumerable<EntityRef> VoicesOf(Voice voice) => Speakers.VoicesIn(voice).Select(static each => each switch
    {
        NamedVoice named => named.Entity,
        DescribedVoice described => described.Affiliation,
        _ => null,
    }).OfType<EntityRef>();

    // An outlet that only narrates gives no beginning itself, but the sources that it draws on may come from a document that has a sender.
    private bool IsGiven(Claim claim) => claim.Attribution.Mode == AttributionMode.Narration
        ? SourcesOf(claim).Any(source => RootsOf(_sourceRoots, source).Any(root => root != source && HasSender(root)))
            || ClaimSources.Hops(claim).Any(static hop => hop.Voice is { } voice && VoicesOf(voice).Any())
        : VoicesOf(claim.Attribution.Voice).Any(IsSender);

    // A document speaks for those who wrote or published it. Where neither is given, it has no sender.
    private bool IsSender(EntityRef voice) => !(_story.TryGet(voice, out Entity? entity) && entity is Source) || HasSender(voice);

    private bool HasSender(EntityRef id) => _story.TryGet(id, out Entity? entity) && entity is Source source
        && (source.Publisher.State == ReportState.Stated || source.Authors.Any(static author => VoicesOf(author).Any()));

    private static EntityRef[] RootsOf(Dictionary<EntityRef, EntityRef[]> roots, EntityRef id) => roots.TryGetValue(id, out EntityRef[]? found) ? found : [id];

    // The beginnings of all chains. A stack of its own takes the place of recursion, which a long chain would nest too deep.
    private static void FindRoots(Dictionary<EntityRef, EntityRef[]> links, Dictionary<EntityRef, EntityRef[]> roots)
    {
        foreach (EntityRef start in links.Keys)
        {
            var open = new Stack<EntityRef>([start]);
            while (open.TryPeek(out EntityRef? at))
            {
                EntityRef[] unfinished = roots.ContainsKey(at) ? [] : [.. links[at].Where(target => links.ContainsKey(target) && !roots.ContainsKey(target))];
                if (unfinished.Length > 0)
                {
                    Array.ForEach(unfinished, open.Push);
                    continue;
                }

                open.Pop();
                roots.TryAdd(at, links[at] is [var only] ? RootsOf(roots, only) : [.. links[at].SelectMany(target => RootsOf(roots, target)).Distinct()]);
            }
        }
    }
}
