namespace JojDomain;

/// <summary>What was done with an earlier source to make a later one.</summary>
/// <remarks>
/// After the derivations of W3C PROV-O (wasDerivedFrom, wasRevisionOf, wasQuotedFrom, hadPrimarySource); the words are our own. Open: a
/// word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record DerivationKind : ITextForm<DerivationKind>
{
    /// <summary>States what the earlier source says (prov:hadPrimarySource).</summary>
    public static DerivationKind Reports { get; } = new("reports");

    /// <summary>Translates it.</summary>
    public static DerivationKind Translates { get; } = new("translates");

    /// <summary>Translates it by machine, without a person who is responsible for the result.</summary>
    public static DerivationKind MachineTranslates { get; } = new("machineTranslates");

    /// <summary>States it again in other words (prov:wasRevisionOf).</summary>
    public static DerivationKind Rewrites { get; } = new("rewrites");

    /// <summary>Repeats a part of it (prov:wasQuotedFrom).</summary>
    public static DerivationKind Excerpts { get; } = new("excerpts");

    /// <summary>Repeats the whole of it.</summary>
    public static DerivationKind Republishes { get; } = new("republishes");

    /// <summary>States it more briefly.</summary>
    public static DerivationKind Summarises { get; } = new("summarises");

    /// <summary>Writes down what was said.</summary>
    public static DerivationKind Transcribes { get; } = new("transcribes");

    /// <summary>Replaces it with errors corrected (prov:wasRevisionOf).</summary>
    public static DerivationKind Corrects { get; } = new("corrects");
}
