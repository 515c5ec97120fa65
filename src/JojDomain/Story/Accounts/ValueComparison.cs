namespace JojDomain;

/// <summary>Compares what two accounts give one property, by the type of the value.</summary>
/// <param name="story">Tells which place or event is part of which: the city of one account may be the country of another.</param>
internal sealed class ValueComparison(Story story)
{
    public ValueRelation Of(object first, object second) => (first, second) switch
    {
        (IEntityLink one, IEntityLink other) => Of(one.Entity, other.Entity),
        (When one, When other) => TimeComparison.Of(one, other),
        (TimePeriod one, TimePeriod other) => TimeComparison.Of(one, other),
        (Money one, Money other) => FigureRelation.Of(one, other),
        (Quantity one, Quantity other) => FigureRelation.Of(one, other),
        (VoteCount one, VoteCount other) => FigureRelation.Of(one, other),
        _ when first.Equals(second) => ValueRelation.Same,
        (LangText, LangText) => ValueRelation.Undetermined, // One thing can be told in many words.
        _ => ItemFacets.Of(first) is { } mine && ItemFacets.Of(second) is { } theirs ? Of(mine, theirs) : ValueRelation.Incompatible,
    };

    private ValueRelation Of(EntityRef first, EntityRef second) => first == second ? ValueRelation.Same
        : IsPartOf(first, second) ? ValueRelation.Narrower
        : IsPartOf(second, first) ? ValueRelation.Wider
        : ValueRelation.Incompatible;

    private bool IsPartOf(EntityRef inner, EntityRef outer)
    {
        for (EntityRef? at = OwnerOf(inner); at is not null; at = OwnerOf(at))
        {
            if (at == outer)
            {
                return true;
            }
        }

        return false;
    }

    private EntityRef? OwnerOf(EntityRef id) => story.TryGet(id, out Entity? entity)
        ? entity switch
        {
            Place { Within: { } place } => place,
            Event { PartOf: { } whole } => whole,
            _ => null,
        }
        : null;

    // Items that differ in a facet are two. Otherwise the one that tells all that the other tells, facets and details, says as much.
    private ValueRelation Of(ItemFacets first, ItemFacets second) => ValueRelations.Of(
        first.Facets.Zip(second.Facets, (mine, theirs) => ValueRelations.OfOptional(mine, theirs, Of)).Concat(first.Details.Zip(second.Details, OfDetails)));

    private static ValueRelation OfDetails(object? first, object? second) => (first, second) switch
    {
        // Who was part of it for a time is perhaps no more: to tell the time takes something away.
        (TimePeriod, null) or (null, TimePeriod) => ValueRelation.Undetermined,
        _ => ValueRelations.OfOptional(first, second, static (mine, theirs) => ValueKey.Of(mine).Equals(ValueKey.Of(theirs)) ? ValueRelation.Same : ValueRelation.Undetermined),
    };
}
