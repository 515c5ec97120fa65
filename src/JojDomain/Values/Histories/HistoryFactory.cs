using System.Runtime.CompilerServices;

namespace JojDomain;

/// <summary>Makes <see cref="History{TStatus}"/> values.</summary>
/// <remarks>The overloads of one state are there for the reason that <see cref="EquatableArray"/> gives.</remarks>
public static class History
{
    /// <summary>A history of this one state.</summary>
    /// <exception cref="ArgumentException">The state is null.</exception>
    [OverloadResolutionPriority(1)]
    public static History<TStatus> Create<TStatus>(DatedState<TStatus> state)
        where TStatus : notnull => new(Listing.Create(state));

    /// <summary>A history of these states, in the order of the account.</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> Create<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.Create(states));

    /// <summary>A closed history: this state and no other.</summary>
    /// <exception cref="ArgumentException">The state is null.</exception>
    [OverloadResolutionPriority(1)]
    public static History<TStatus> Exhaustive<TStatus>(DatedState<TStatus> state)
        where TStatus : notnull => new(Listing.Exhaustive(state));

    /// <summary>A closed history: these states and no others; without states, "there was none".</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> Exhaustive<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.Exhaustive(states));

    /// <summary>An open history: this state and perhaps others.</summary>
    /// <exception cref="ArgumentException">The state is null.</exception>
    [OverloadResolutionPriority(1)]
    public static History<TStatus> AtLeast<TStatus>(DatedState<TStatus> state)
        where TStatus : notnull => new(Listing.AtLeast(state));

    /// <summary>An open history: these states and perhaps others.</summary>
    /// <exception cref="ArgumentException">A state is null.</exception>
    public static History<TStatus> AtLeast<TStatus>(params ReadOnlySpan<DatedState<TStatus>> states)
        where TStatus : notnull => new(Listing.AtLeast(states));
}
