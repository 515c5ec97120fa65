namespace JojDomain;

/// <summary>The rules over several members of one entity. They need no other entity, and so are checked even where others fail to read.</summary>
internal static class EntityRules
{
    /// <summary>The rules that an entity breaks; null when it breaks none.</summary>
    public static List<(ProblemCode Code, string Message)>? Broken(Entity entity) => entity switch
    {
        Claim claim => Broken(claim),
        { Lacks: { } lacking } => [(ProblemCode.Nameless, $"{Shown.Of(entity.Reference.Text)} has {lacking}, so that nobody can know what it is")],
        _ => null,
    };

    // Called for every claim that is read: a valid one costs the checks and no allocation.
    private static List<(ProblemCode Code, string Message)>? Broken(Claim claim)
    {
        string? lacking = claim.Lacks;
        bool isSourceless = claim.Evidence.IsEmpty && !HasSource(claim.Attribution.Via) && claim.Statements.All(static statement => statement.Evidence.IsEmpty);
        bool hasOthers = !claim.Attribution.OtherChains.IsEmpty;
        bool isChainless = hasOthers && claim.Attribution.Via.IsEmpty;
        Id<Source>? returning = hasOthers || claim.Attribution.Via.Count >= ChainRules.FewestHops ? ChainRules.ReturnsTo(claim.Attribution) : null;
        if (lacking is null && !isSourceless && !isChainless && returning is null)
        {
            return null;
        }

        return Broken(claim, lacking, isSourceless, isChainless, returning);
    }

    private static List<(ProblemCode Code, string Message)> Broken(Claim claim, string? lacking, bool isSourceless, bool isChainless, Id<Source>? returning)
    {
        List<(ProblemCode Code, string Message)> broken = [];
        if (lacking is not null)
        {
            broken.Add((ProblemCode.EmptyClaim, $"the claim {Shown.Of(claim.Id.Text)} says nothing: it has {lacking}"));
        }

        if (isSourceless)
        {
            broken.Add((ProblemCode.SourcelessClaim, $"the claim {Shown.Of(claim.Id.Text)} names no source: it needs a hop through a source in \"via\", or evidence"));
        }

        if (isChainless)
        {
            broken.Add((ProblemCode.OtherChainsAlone, $"the claim {Shown.Of(claim.Id.Text)} has other chains of reports and none in \"via\", where the first one belongs"));
        }

        if (returning is not null)
        {
            broken.Add((ProblemCode.Cycle, $"a chain of reports of the claim {Shown.Of(claim.Id.Text)} comes back to the source {Shown.Of(returning.Text)}, which cannot report what reports it"));
        }

        return broken;
    }

    private static bool HasSource(EquatableArray<Hop> via)
    {
        foreach (Hop hop in via)
        {
            if (hop.Source.State == ReportState.Stated)
            {
                return true;
            }
        }

        return false;
    }
}
