namespace JojDomain;

/// <summary>An error of an earlier version of the story that its author has corrected, published for readers of that version.</summary>
/// <remarks>Source: schema.org correction (CorrectionComment), as news publishers use it.</remarks>
public sealed partial record Correction : Part
{
    /// <summary>When it was corrected; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>What was wrong, and what is right.</summary>
    public required LangText Words { get; init; }

    /// <summary>The entities that it concerns; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> About { get; init; }
}
