namespace JojDomain;

/// <summary>What a voice said and then corrected or took back itself, as the relations between its claims state.</summary>
/// <remarks>
/// A correction takes the place of what the earlier claim gave the properties that it speaks of, however firmly, and leaves the rest of it; one that speaks of none of them takes back
/// all, as a retraction does.
/// </remarks>
internal static class TakenBack
{
    /// <summary>The statements that still hold.</summary>
    public static IEnumerable<Assertion> LeftOf(IReadOnlyCollection<Assertion> said, IReadOnlyCollection<Claim> claims)
    {
        (Claim Later, Claim Earlier, bool IsAll)[] takenBack = [.. PairsIn(claims)];
        if (takenBack.Length == 0)
        {
            return said;
        }

        ILookup<EntityRef, Assertion> saidIn = said.ToLookup(static each => each.Claim.Reference);
        HashSet<(EntityRef, EntityRef, Property)> gone = [];
        foreach ((Claim later, Claim earlier, bool isAll) in takenBack)
        {
            HashSet<(EntityRef Subject, object Of)> topics = TopicsOf(isAll ? earlier : later);
            gone.UnionWith(saidIn[earlier.Reference].Where(each => topics.Contains(TopicOf(each.Statement))).Select(each => PlaceOf(earlier, each)));
        }

        return said.Where(each => !gone.Contains(PlaceOf(each.Claim, each)));
    }

    /// <summary>The claims of which nothing holds any more: retracted by their own voice, or corrected by it and without statements of what the correction speaks of.</summary>
    public static HashSet<EntityRef> Whole(IReadOnlyCollection<Claim> claims) =>
        [.. PairsIn(claims).Where(static pair => pair.IsAll).Select(static pair => pair.Earlier.Reference)];

    /// <summary>Whether both claims have the same voice. Of voices that are only described nobody knows whether they are one.</summary>
    public static bool HaveOneVoice(Claim claim, Claim earlier)
    {
        HashSet<EntityRef> speakers = [.. Speakers.Of(claim.Attribution.Voice)];
        return speakers.Count > 0 && speakers.SetEquals(Speakers.Of(earlier.Attribution.Voice));
    }

    // Each claim that takes back an earlier one of its own voice, and whether it takes back all of it.
    private static IEnumerable<(Claim Later, Claim Earlier, bool IsAll)> PairsIn(IReadOnlyCollection<Claim> claims)
    {
        (Claim Later, ClaimRelation Relation)[] taken = [.. claims.Where(Assertions.IsSaid).SelectMany(static claim => claim.Relations.Where(IsOfOwnWords).Select(relation => (claim, relation)))];
        if (taken.Length == 0)
        {
            yield break;
        }

        Dictionary<EntityRef, Claim> all = claims.ToDictionary(static claim => claim.Reference);
        foreach ((Claim later, ClaimRelation relation) in taken)
        {
            if (all.TryGetValue(relation.Target, out Claim? earlier) && HaveOneVoice(later, earlier))
            {
                yield return (later, earlier, relation.Kind == ClaimRelationKind.Retracts || !TopicsOf(later).Overlaps(TopicsOf(earlier)));
            }
        }
    }

    // What a claim speaks of, with no regard to what it says of it.
    private static HashSet<(EntityRef Subject, object Of)> TopicsOf(Claim claim) => [.. claim.Statements.Select(TopicOf)];

    private static (EntityRef Subject, object Of) TopicOf(Statement statement) =>
        (statement.Subject, statement.Predicate is TermPredicate term ? term.Term : ((PropertyPredicate)statement.Predicate).Property);

    private static (EntityRef Claim, EntityRef Subject, Property Property) PlaceOf(Claim claim, Assertion said) =>
        (claim.Reference, said.Statement.Subject, said.Property);

    private static bool IsOfOwnWords(ClaimRelation relation) =>
        relation.Kind == ClaimRelationKind.Corrects || relation.Kind == ClaimRelationKind.Retracts;
}
