namespace JojDomain;

/// <summary>Removes what a voice said and later corrected or retracted itself, as the relations between its claims state.</summary>
/// <remarks>
/// A correction replaces the answers of the earlier claim to the same questions, and in a listing only the same items; the rest of the claim stays. Where it answers none of the same
/// questions, it replaces everything that the claim says about the same properties; and where it is about none of these either, the whole claim, as a retraction does.
/// </remarks>
internal sealed class TakenBack(Story story)
{
    private readonly Representation _representation = new(story);

    /// <summary>The assertions that are not taken back, without their corrected items.</summary>
    public IEnumerable<Assertion> Remaining(IReadOnlyCollection<Assertion> assertions, IReadOnlyCollection<Claim> claims, ValueComparison values)
    {
        (Claim Later, Claim Earlier, bool IsAll)[] takenBack = [.. PairsIn(claims)];
        if (takenBack.Length == 0)
        {
            return assertions;
        }

        ILookup<EntityRef, Assertion> byClaim = assertions.ToLookup(static each => each.Claim.Reference);
        HashSet<EntityRef> takenBackThemselves = [.. takenBack.Select(static pair => pair.Earlier.Reference)];
        Dictionary<EntityRef, CorrectedClaim> corrected = [];
        foreach ((Claim later, Claim earlier, bool isAll) in takenBack)
        {
            if (!corrected.TryGetValue(earlier.Reference, out CorrectedClaim? claim))
            {
                corrected.Add(earlier.Reference, claim = new CorrectedClaim([.. byClaim[earlier.Reference]], values));
            }

            if (isAll)
            {
                claim.TakeBack();
            }
            else
            {
                claim.Correct(later.Statements, takenBackThemselves.Contains(later.Reference) ? [] : byClaim[later.Reference]);
            }
        }

        return byClaim.SelectMany(inClaim => corrected.TryGetValue(inClaim.Key, out CorrectedClaim? claim) ? claim.Remaining : inClaim);
    }

    /// <summary>The claims that are taken back as a whole.</summary>
    public HashSet<EntityRef> WholeClaims(IReadOnlyCollection<Claim> claims) =>
        [.. PairsIn(claims).Where(static pair => pair.IsAll).Select(static pair => pair.Earlier.Reference)];

    // Each claim that takes back an earlier one by the same voice, and whether it takes back all of it.
    private IEnumerable<(Claim Later, Claim Earlier, bool IsAll)> PairsIn(IReadOnlyCollection<Claim> claims)
    {
        (Claim Later, ClaimRelation Relation)[] taken = [.. claims.Where(Assertions.IsPerformed).SelectMany(static claim => claim.Relations.Where(IsOfOwnWords).Select(relation => (claim, relation)))];
        if (taken.Length == 0)
        {
            yield break;
        }

        Dictionary<EntityRef, Claim> all = claims.ToDictionary(static claim => claim.Reference);
        foreach ((Claim later, ClaimRelation relation) in taken)
        {
            if (all.TryGetValue(relation.Target, out Claim? earlier) && _representation.HaveOneVoice(later, earlier))
            {
                yield return (later, earlier, relation.Kind == ClaimRelationKind.Retracts || !TopicsOf(later).Overlaps(TopicsOf(earlier)));
            }
        }
    }

    // What a claim's statements are about, and not what they say of it.
    private static HashSet<(EntityRef Subject, object Of)> TopicsOf(Claim claim) => [.. claim.Statements.Select(TopicOf)];

    private static (EntityRef Subject, object Of) TopicOf(Statement statement) =>
        (statement.Subject, statement.Predicate is TermPredicate term ? term.Term : ((PropertyPredicate)statement.Predicate).Property);

    private static bool IsOfOwnWords(ClaimRelation relation) =>
        relation.Kind == ClaimRelationKind.Corrects || relation.Kind == ClaimRelationKind.Retracts;
}
