namespace JojDomain;

/// <summary>Handles a property whose type is not known at compile time, such as each of <see cref="Property.Of"/>.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
public interface IPropertyVisitor<out TResult>
{
    /// <summary>Called for a property with one reported value.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="value">The report that the entity holds, or that the statement gives.</param>
    /// <returns>The result.</returns>
    TResult VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull;

    /// <summary>Called for a property that is a listing.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="listing">The listing that the entity holds, or that the statement gives.</param>
    /// <returns>The result.</returns>
    TResult VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull;
}
