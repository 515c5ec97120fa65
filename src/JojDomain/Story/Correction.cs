namespace JojDomain;

/// <summary>A fault of the story that its author has put right, stated so that readers of the earlier version know.</summary>
/// <remarks>Source: schema.org correction (CorrectionComment), which news publishers use.</remarks>
public sealed partial record Correction : Part
{
    /// <summary>When it was put right; not stated by default.</summary>
    public Reported<When> When { get; init; }

    /// <summary>What was wrong and what is right.</summary>
    public required LangText Words { get; init; }

    /// <summary>The entities that it concerns; empty by default.</summary>
    [RefersToAny]
    public EquatableArray<EntityRef> About { get; init; }
}
