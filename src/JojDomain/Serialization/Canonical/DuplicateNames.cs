namespace JojDomain.Serialization;

/// <summary>What the canonical form does with an object that has the same member name twice.</summary>
internal enum DuplicateNames
{
    /// <summary>Refuses the text, as RFC 8785 (through I-JSON, RFC 7493) asks.</summary>
    Refuse,

    /// <summary>
    /// Keeps both members, in the order in which they came. The result is not RFC 8785 output; it serves to compare and hash kept
    /// members of foreign documents, where a duplicate must neither be lost nor refused.
    /// </summary>
    KeepInOrder,
}
