namespace JojDomain.Interchange;

/// <summary>The members that an OCDS release package must have and that a story does not contain.</summary>
public sealed record OcdsExportOptions
{
    /// <summary>The prefix of the publisher that is registered with the Open Contracting Partnership, such as <c>ocds-213czf</c>.</summary>
    /// <remarks>The prefix with the id of an agreement has to be unique in the world: give different agreements different ids in all stories that you publish under one prefix.</remarks>
    public required string OcidPrefix { get; init; }

    /// <summary>When the package, and each release in it, is published: a day with a time of day and an offset from UTC.</summary>
    public required EdtfDate Published { get; init; }

    /// <summary>The name of the publisher of the package.</summary>
    public required string Publisher { get; init; }

    /// <summary>The address of the package.</summary>
    public required WebAddress Uri { get; init; }
}
