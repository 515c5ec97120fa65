namespace JojDomain;

/// <summary>What an account gives in a member, as one object that is null where the member says nothing.</summary>
internal static class Given
{
    /// <summary>A flag that is not set says nothing.</summary>
    public static object? Flag(bool isSet) => isSet ? true : null;

    /// <summary>The first word of an enumeration says nothing.</summary>
    public static object? Mark<T>(T word)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(word, default) ? null : word;

    /// <summary>The value, or that there is none or that it is not known.</summary>
    public static object? Report<T>(Reported<T> report)
        where T : notnull => report.State switch
        {
            ReportState.NotStated => null,
            ReportState.Stated => report.Value,
            var state => new Absence(state, report.Reason ?? default),
        };

    /// <summary>A list without items says nothing.</summary>
    public static object? List<T>(EquatableArray<T> items)
        where T : notnull => items.IsEmpty ? null : items;

    /// <summary>A listing that is not stated says nothing.</summary>
    public static object? Listing<T>(Listing<T> listing)
        where T : notnull => listing.IsNotStated ? null : (object)listing;

    /// <summary>A history that is not stated says nothing.</summary>
    public static object? History<T>(History<T> history)
        where T : notnull => history.IsNotStated ? null : (object)history;
}
