namespace JojDomain;

/// <summary>What kind of undertaking a project is.</summary>
/// <remarks>
/// Our own words; infrastructure is a project in the sense of the Open Contracting for Infrastructure Data Standard (OC4IDS) 0.9. Open: a
/// word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ProjectKind : ITextForm<ProjectKind>
{
    /// <summary>Something is built: a park, a data centre, a road.</summary>
    public static ProjectKind Infrastructure { get; } = new("infrastructure");

    /// <summary>Several undertakings under one aim and one lead.</summary>
    public static ProjectKind Programme { get; } = new("programme");

    /// <summary>A government's line of action, with what is done under it.</summary>
    public static ProjectKind Policy { get; } = new("policy");

    /// <summary>A system is put in place.</summary>
    public static ProjectKind Deployment { get; } = new("deployment");

    /// <summary>Something is studied or developed.</summary>
    public static ProjectKind Research { get; } = new("research");

    /// <summary>People are trained.</summary>
    public static ProjectKind Training { get; } = new("training");

    /// <summary>A law is prepared.</summary>
    public static ProjectKind Legislation { get; } = new("legislation");

    /// <summary>A cause, or a candidacy, is promoted.</summary>
    public static ProjectKind Campaign { get; } = new("campaign");
}
