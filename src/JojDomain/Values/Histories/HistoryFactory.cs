namespace JojDomain;

/// <summary>Makes <see cref="History{TStatus}"/> values.</summary>
public static class History
{
    /// <summary>A history of these states, in the order of the account.</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> Create<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.Create(states));
}
