namespace JojDomain;

/// <summary>What is done with a property whose type is not known beforehand, by one who goes over all of them.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IPropertyVisitor<out TResult>
{
    /// <summary>Called for a property with one reported value.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="value">The value that the entity holds, or that the statement gives.</param>
    /// <returns>What comes of it.</returns>
    TResult VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull;

    /// <summary>Called for a property that is a listing.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="listing">The listing that the entity holds, or that the statement gives.</param>
    /// <returns>What comes of it.</returns>
    TResult VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull;
}
