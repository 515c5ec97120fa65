using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>A state that begins at a time, actual or planned.</summary>
/// <typeparam name="TStatus">The vocabulary of states.</typeparam>
public sealed partial record DatedState<TStatus> : Part, IDatedState
    where TStatus : notnull
{
    /// <summary>A state whose required members an object initialiser sets.</summary>
    public DatedState()
    {
    }

    /// <summary>A state, with the time at which it begins.</summary>
    /// <param name="state">The state.</param>
    /// <param name="when">When it began or will begin; not stated by default.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    [SetsRequiredMembers]
    public DatedState(TStatus state, Reported<When> when = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        State = state;
        When = when;
    }

    /// <summary>The state.</summary>
    [Bare]
    [Facet(FacetKind.IdentityByWord)]
    public required TStatus State { get; init; }

    /// <summary>When it began or will begin; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>Whether the state is only planned; false, so actual, by default.</summary>
    [Facet(FacetKind.Identity)]
    public bool Planned { get; init; }

    /// <summary>Who brought it about (an agreement, a decision, an organisation or a person); null when not known.</summary>
    [Facet(FacetKind.IdentityWhereGiven)]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Agreement, EntityKind.Decision)]
    public EntityRef? By { get; init; }

    /// <summary>The words that report the state; null when not recorded.</summary>
    public LangText? Words { get; init; }

    /// <summary>A state without a date.</summary>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public static implicit operator DatedState<TStatus>(TStatus state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new() { State = state };
    }

    object IDatedState.State => State;
}
