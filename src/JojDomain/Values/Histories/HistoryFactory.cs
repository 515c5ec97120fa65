namespace JojDomain;

/// <summary>Makes <see cref="History{TStatus}"/> values.</summary>
public static class History
{
    /// <summary>A history of these states, in the order of the account.</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> Create<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.Create(states));

    /// <summary>A closed history: these states and no others; without states, "there was none".</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> Exhaustive<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.Exhaustive(states));

    /// <summary>An open history: these states and perhaps others.</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> AtLeast<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.AtLeast(states));
}
