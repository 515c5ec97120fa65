namespace JojDomain.Tests.Stories;

/// <summary>Short ways to what a claim says of a property.</summary>
internal static class StatementLookUps
{
    /// <summary>The statements of a claim that are about a property, with the value they give it.</summary>
    public static IEnumerable<(Statement Statement, Reported<TValue> Value)> Of<TEntity, TValue>(this Claim claim, ReportedProperty<TEntity, TValue> property)
        where TEntity : Entity
        where TValue : notnull
    {
        foreach (Statement statement in claim.Statements)
        {
            if (property.TryGet(statement, out Reported<TValue> value))
            {
                yield return (statement, value);
            }
        }
    }

    /// <summary>The statements of a claim that are about a property, with the listing they give it.</summary>
    public static IEnumerable<(Statement Statement, Listing<TItem> Value)> Of<TEntity, TItem>(this Claim claim, ListingProperty<TEntity, TItem> property)
        where TEntity : Entity
        where TItem : notnull
    {
        foreach (Statement statement in claim.Statements)
        {
            if (property.TryGet(statement, out Listing<TItem> value))
            {
                yield return (statement, value);
            }
        }
    }

    /// <summary>The one value that a claim gives to a property.</summary>
    public static Reported<TValue> The<TEntity, TValue>(this Claim claim, ReportedProperty<TEntity, TValue> property)
        where TEntity : Entity
        where TValue : notnull => claim.Of(property).Single().Value;

    /// <summary>The one listing that a claim gives to a property.</summary>
    public static Listing<TItem> The<TEntity, TItem>(this Claim claim, ListingProperty<TEntity, TItem> property)
        where TEntity : Entity
        where TItem : notnull => claim.Of(property).Single().Value;
}
