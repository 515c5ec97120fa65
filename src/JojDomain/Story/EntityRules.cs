namespace JojDomain;

/// <summary>The rules that compare members of one entity. They hold for each entity by itself, and so are told even when others fail to read.</summary>
internal static class EntityRules
{
    private static readonly List<(ProblemCode Code, string Message)> None = [];

    public static IReadOnlyList<(ProblemCode Code, string Message)> Broken(Entity entity) => entity switch
    {
        Claim claim => Broken(claim),
        Organisation each => Nameless(each, each.Names.IsEmpty && each.Kind is null),
        Person each => Nameless(each, each.Names.IsEmpty && each.Posts.Count == 0 && each.Description is null),
        Place each => Nameless(each, each.Names.IsEmpty && each.Kind is null),
        Event each => Nameless(each, each.Names.IsEmpty && each.Kind is null),
        Project each => Nameless(each, each.Names.IsEmpty && each.Kind is null),
        Phase each => Nameless(each, each.Names.IsEmpty && each.Ordinal is null),
        Agreement each => Nameless(each, each.Names.IsEmpty && each.Kind is null),
        Clause each => Nameless(each, each.Number is null && each.Kind is null && each.Topic is null && each.Action.State == ReportState.NotStated),
        Decision each => Nameless(each, each.Names.IsEmpty && each.Kind is null && each.Ruling.State == ReportState.NotStated),
        CloudService each => Nameless(each, each.Names.IsEmpty && each.Categories.IsNotStated),
        _ => None,
    };

    private static List<(ProblemCode Code, string Message)> Nameless(Entity entity, bool isNameless) => isNameless
        ? [(ProblemCode.Nameless, $"{Shown.Of(entity.Reference.Text)} has neither a name nor a kind, so that nobody could tell what it is")]
        : None;

    // Every claim that is read comes by here: a good one must cost no more than the questions.
    private static List<(ProblemCode Code, string Message)> Broken(Claim claim)
    {
        bool isEmpty = claim.Words is null && claim.Quotation is null && claim.Statements.IsEmpty && claim.Act is null
            && claim.Outcome == ActOutcome.Performed;
        bool isSourceless = claim.Evidence.IsEmpty && !HasSource(claim.Attribution.Via);
        bool isChainless = claim.Attribution.Via.IsEmpty && !claim.Attribution.OtherChains.IsEmpty;
        if (!isEmpty && !isSourceless && !isChainless)
        {
            return None;
        }

        List<(ProblemCode Code, string Message)> broken = [];
        if (isEmpty)
        {
            broken.Add((ProblemCode.EmptyClaim, $"the claim {Shown.Of(claim.Id.Text)} says nothing: it needs words, a quotation, a statement, a speech act or what the act came to"));
        }

        if (isSourceless)
        {
            broken.Add((ProblemCode.SourcelessClaim, $"the claim {Shown.Of(claim.Id.Text)} names no source: it needs a hop through a source in \"via\", or evidence"));
        }

        if (isChainless)
        {
            broken.Add((ProblemCode.OtherChainsAlone, $"the claim {Shown.Of(claim.Id.Text)} has other chains of reports and none in \"via\", where the first one stands"));
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
