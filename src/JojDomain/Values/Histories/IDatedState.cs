namespace JojDomain;

/// <summary>A <see cref="DatedState{TStatus}"/> of any vocabulary.</summary>
internal interface IDatedState
{
    object State { get; }

    Reported<When> When { get; }

    bool Planned { get; }

    EntityRef? By { get; }
}
