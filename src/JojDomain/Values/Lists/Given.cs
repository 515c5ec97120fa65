namespace JojDomain;

/// <summary>The value that an account gives in a member, as an object; null where the member states nothing.</summary>
internal static class Given
{
    /// <summary>A flag that is not set states nothing.</summary>
    public static object? Flag(bool isSet) => isSet ? true : null;

    /// <summary>The first word of an enumeration states nothing.</summary>
    public static object? Mark<T>(T word)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(word, default) ? null : word;

    /// <summary>The value or the absence.</summary>
    public static object? Report<T>(Reported<T> report)
        where T : notnull => report.State switch
        {
            ReportState.NotStated => null,
            ReportState.Stated => report.Value,
            var state => new Absence(state, report.Reason ?? default),
        };

    /// <summary>A list without items states nothing.</summary>
    public static object? List<T>(EquatableArray<T> items)
        where T : notnull => items.IsEmpty ? null : items;

    /// <summary>A listing that is not stated gives nothing.</summary>
    public static object? Listing<T>(Listing<T> listing)
        where T : notnull => listing.IsNotStated ? null : (object)listing;

    /// <summary>A history that is not stated gives nothing.</summary>
    public static object? History<T>(History<T> history)
        where T : notnull => history.IsNotStated ? null : (object)history;
}
