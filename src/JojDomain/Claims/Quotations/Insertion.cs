namespace JojDomain;

/// <summary>Words within a quotation that are not the voice's own ("[the tender]").</summary>
/// <remarks>Square brackets, by the Chicago Manual of Style (17th edition, 6.99).</remarks>
[Variant("insertion")]
public sealed partial record Insertion : QuotationSegment
{
    /// <summary>The inserted words, with their brackets if they have any.</summary>
    public required LangText Words { get; init; }

    /// <summary>The role in which the words were inserted; null when not stated.</summary>
    public InsertedAs? As { get; init; }

    /// <summary>Who inserted the words (an organisation, a person or a source); null when not stated, or not in the story.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Source)]
    public EntityRef? By { get; init; }
}
