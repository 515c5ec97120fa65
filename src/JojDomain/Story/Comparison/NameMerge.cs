using JojDomain.Engine;

namespace JojDomain;

/// <summary>Puts together the names and identifiers that two stories give one entity, where no person has to decide.</summary>
/// <remarks>A name that a claim gives is recorded there with its voice, so that adding it to the entity decides nothing. A name that no claim gives is the author's decision.</remarks>
internal sealed class NameMerge(StoryContent first, StoryContent second)
{
    private readonly Lazy<HashSet<(EntityRef Subject, string Name)>> _claimedInFirst = new(() => ClaimedIn(first));
    private readonly Lazy<HashSet<(EntityRef Subject, string Name)>> _claimedInSecond = new(() => ClaimedIn(second));

    /// <summary>Both entities, each with the names and the identifiers of both where these are put together.</summary>
    public (Entity First, Entity Second) Joined(Entity first, Entity second)
    {
        if (first is INamed { Names: { IsBare: true } named } && second is INamed { Names: { IsBare: true } called } && AreClaimed(first.Reference, named, called))
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

    private bool AreClaimed(EntityRef subject, Listing<Name> named, Listing<Name> called) =>
        named.Except(called).All(name => _claimedInFirst.Value.Contains((subject, name.Text)))
        && called.Except(named).All(name => _claimedInSecond.Value.Contains((subject, name.Text)));

    // One identifier in common shows that both mean the same thing; two numbers of one register would show that they may not.
    private static bool FitTogether(EquatableArray<Identifier> mine, EquatableArray<Identifier> theirs) =>
        mine.Intersect(theirs).Any() && !mine.Except(theirs).Any(one => theirs.Except(mine).Any(other => one.Scheme == other.Scheme));

    private static Entity With(Entity entity, Listing<Name> named, Listing<Name> called)
    {
        Property names = PropertyTable.Of(entity.EntityKind).First(property => property.IsDefining && property.ValueIn(entity) is Listing<Name>);
        return names.With(entity, Listing.Create<Name>([.. named.Union(called)]));
    }

    private static HashSet<(EntityRef Subject, string Name)> ClaimedIn(StoryContent content) =>
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
