namespace JojDomain;

/// <summary>What a voice said and then corrected or took back itself, as the relations between its claims state.</summary>
/// <remarks>
/// A correction takes the place of what the earlier claim said on the questions that it answers anew, of a listing item by item, and leaves the rest of it. Where none is the same, all
/// that the claim said of the properties goes, and where it speaks of none of these either, the whole claim, as by a retraction.
/// </remarks>
internal static class TakenBack
{
    /// <summary>The statements that still hold.</summary>
    public static IEnumerable<Assertion> LeftOf(IReadOnlyCollection<Assertion> said, IReadOnlyCollection<Claim> claims, ValueComparison values)
    {
        (Claim Later, Claim Earlier, bool IsAll)[] takenBack = [.. PairsIn(claims)];
        if (takenBack.Length == 0)
        {
            return said;
        }

        ILookup<EntityRef, Assertion> saidIn = said.ToLookup(static each => each.Claim.Reference);
        HashSet<EntityRef> notTheLast = [.. takenBack.Select(static pair => pair.Earlier.Reference)];
        Dictionary<EntityRef, CorrectedClaim> corrected = [];
        foreach ((Claim later, Claim earlier, bool isAll) in takenBack)
        {
            if (!corrected.TryGetValue(earlier.Reference, out CorrectedClaim? claim))
            {
                corrected.Add(earlier.Reference, claim = new CorrectedClaim([.. saidIn[earlier.Reference]], values));
            }

            if (isAll)
            {
                claim.TakeBack();
            }
            else
            {
                claim.Correct(later.Statements, notTheLast.Contains(later.Reference) ? [] : saidIn[later.Reference]);
            }
        }

        return saidIn.SelectMany(inClaim => corrected.TryGetValue(inClaim.Key, out CorrectedClaim? claim) ? claim.Left : inClaim);
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

    private static bool IsOfOwnWords(ClaimRelation relation) =>
        relation.Kind == ClaimRelationKind.Corrects || relation.Kind == ClaimRelationKind.Retracts;
}
