namespace JojDomain;

/// <summary>A <see cref="DatedState{TStatus}"/> of whichever vocabulary.</summary>
internal interface IDatedState
{
    object State { get; }

    Reported<When> When { get; }

    bool Planned { get; }

    EntityRef? By { get; }
}
