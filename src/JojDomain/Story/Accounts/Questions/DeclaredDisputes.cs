namespace JojDomain;

/// <summary>Finds claims that another claim or a review disputes, where the values of the two are not in conflict already.</summary>
internal static class DeclaredDisputes
{
    /// <param name="story">The story.</param>
    /// <param name="found">The questions about values and items.</param>
    public static IEnumerable<FoundQuestion> Of(Story story, IReadOnlyList<FoundQuestion> found)
    {
        EquatableArray<Claim> claims = story.Content.Claims;
        var representation = new Representation(story);
        HashSet<EntityRef> takenBack = new TakenBack(story).WholeClaims(claims);
        Dictionary<EntityRef, Claim> performed = claims.Where(claim => Assertions.IsPerformed(claim) && !takenBack.Contains(claim.Reference)).ToDictionary(static claim => claim.Reference);
        ILookup<EntityRef, Claim> opponents = performed.Values
            .SelectMany(claim => claim.Relations.Where(static relation => relation.Kind.Opposes)
                .Where(relation => performed.TryGetValue(relation.Target, out Claim? target) && (relation.Kind != ClaimRelationKind.Corrects || !representation.HaveOneVoice(claim, target)))
                .Select(relation => (relation.Target, Claim: claim))
                .Distinct())
            .ToLookup(static pair => pair.Target, static pair => pair.Claim);
        if (opponents.Count == 0 && claims.All(static claim => claim.Reviews.IsEmpty))
        {
            return [];
        }

        Dictionary<EntityRef, List<(int Question, int Position)>> opposed = OpposedIn(found);
        return performed.Values.Select(claim => Of(
                claim,
                [.. opponents[claim.Reference].Where(opponent => !AreOpposed(found, opposed, claim, opponent))],
                [.. claim.Reviews.Where(static review => review.Verdict.TryGet(out ReviewVerdict? verdict) && verdict.Opposes)]))
            .OfType<FoundQuestion>();
    }

    private static FoundQuestion? Of(Claim disputed, Claim[] opponents, EquatableArray<Review> reviews)
    {
        if (opponents.Length == 0 && reviews.IsEmpty)
        {
            return null;
        }

        var position = new FoundPosition(null);
        position.Add(disputed, isOpposed: true);
        var opposition = new FoundPosition(null) { Reviews = reviews };
        foreach (Claim opponent in opponents)
        {
            opposition.Add(opponent, isOpposed: true);
        }

        return new FoundQuestion(disputed.Reference, null, null, [position, opposition]) { Ground = DisputeGround.Declared };
    }

    private static Dictionary<EntityRef, List<(int Question, int Position)>> OpposedIn(IReadOnlyList<FoundQuestion> found)
    {
        Dictionary<EntityRef, List<(int Question, int Position)>> opposed = [];
        for (int question = 0; question < found.Count; question++)
        {
            for (int position = 0; found[question].Ground is not null && position < found[question].Positions.Count; position++)
            {
                foreach (Claim claim in found[question].Positions[position].Opposed)
                {
                    if (!opposed.TryGetValue(claim.Reference, out List<(int Question, int Position)>? places))
                    {
                        opposed.Add(claim.Reference, places = []);
                    }

                    places.Add((question, position));
                }
            }
        }

        return opposed;
    }

    private static bool AreOpposed(
        IReadOnlyList<FoundQuestion> found, Dictionary<EntityRef, List<(int Question, int Position)>> opposed, Claim claim, Claim opponent) =>
        opposed.TryGetValue(claim.Reference, out List<(int Question, int Position)>? mine)
        && opposed.TryGetValue(opponent.Reference, out List<(int Question, int Position)>? theirs)
        && mine.Join(theirs, static place => place.Question, static place => place.Question, static (one, other) => (one.Question, One: one.Position, Other: other.Position))
            .Any(pair => pair.One != pair.Other && found[pair.Question].AreInConflict(pair.One, pair.Other));
}
