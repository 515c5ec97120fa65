using JojDomain.Engine;

namespace JojDomain;

/// <summary>Puts together what two stories call one thing by, where that takes no decision from anybody.</summary>
/// <remarks>A name that a claim gives is on record with who gives it, so that to hold it beside another says no more. Names that no claim gives are the author's decision.</remarks>
internal sealed class NameMerge(StoryContent first, StoryContent second)
{
    private readonly Lazy<HashSet<(EntityRef Subject, string Name)>> _saidInFirst = new(() => SaidIn(first));
    private readonly Lazy<HashSet<(EntityRef Subject, string Name)>> _saidInSecond = new(() => SaidIn(second));

    /// <summary>Both entities, with the names and the identifiers of both where they are put together.</summary>
    public (Entity First, Entity Second) Joined(Entity first, Entity second)
    {
        if (first is INamed { Names: { IsBare: true } named } && second is INamed { Names: { IsBare: true } called } && AreSaid(first.Reference, named, called))
        {
            (first, second) = (With(first, named, called), With(second, named, called));
        }

        if (first is IIdentified mine && second is IIdentified theirs && FitTogether(mine.Identifiers, theirs.Identifiers))
        {
            EquatableArray<Identifier> identifiers = [.. mine.Identifiers.Union(theirs.Identifiers)];
            (first, second) = (mine.With(identifiers), theirs.With(identifiers));
        }

        return (first, second);
    }

    private bool AreSaid(EntityRef subject, Listing<Name> named, Listing<Name> called) =>
        named.Except(called).All(name => _saidInFirst.Value.Contains((subject, name.Text)))
        && called.Except(named).All(name => _saidInSecond.Value.Contains((subject, name.Text)));

    // One in common shows that both mean one thing, and one register that gives it two numbers that it may be another.
    private static bool FitTogether(EquatableArray<Identifier> mine, EquatableArray<Identifier> theirs) =>
        mine.Intersect(theirs).Any() && !mine.Except(theirs).Any(one => theirs.Except(mine).Any(other => one.Scheme == other.Scheme));

    private static Entity With(Entity entity, Listing<Name> named, Listing<Name> called)
    {
        Property names = PropertyTable.Of(entity.EntityKind).First(property => property.IsDefining && property.ValueIn(entity) is Listing<Name>);
        return names.With(entity, Listing.Create<Name>([.. named.Union(called)]));
    }

    private static HashSet<(EntityRef Subject, string Name)> SaidIn(StoryContent content) =>
    [
        .. from claim in content.Claims
           from statement in claim.Statements
           where statement is { Polarity: Polarity.Affirmed, Predicate.Operator: not StatementOperator.Exclude }
           let names = statement.Predicate as PropertyPredicate<Listing<Name>>
           where names is { Property.IsDefining: true }
           from name in names.Value
           select (statement.Subject, name.Text),
    ];
}
