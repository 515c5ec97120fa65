namespace JojDomain.Interchange;

/// <summary>What an OCDS release package must have and a story cannot know.</summary>
public sealed record OcdsExportOptions
{
    /// <summary>The prefix of the publisher that is registered with the Open Contracting Partnership, such as <c>ocds-213czf</c>.</summary>
    /// <remarks>With it the id of an agreement is unique in the world, and so agreements that are not the same need ids that differ in all stories that are published under it.</remarks>
    public required string OcidPrefix { get; init; }

    /// <summary>When the package, and each release in it, is published: a day with a time of day and an offset from UTC.</summary>
    public required EdtfDate Published { get; init; }

    /// <summary>The name of who publishes the package.</summary>
    public required string Publisher { get; init; }

    /// <summary>The address of the package.</summary>
    public required WebAddress Uri { get; init; }
}
