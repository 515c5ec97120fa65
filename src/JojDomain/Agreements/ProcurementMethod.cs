namespace JojDomain;

/// <summary>How the supplier was chosen.</summary>
/// <remarks>The method codelist of OCDS 1.1.5. Open: a word that this version does not know is kept.</remarks>
[Vocabulary]
public sealed partial record ProcurementMethod : ITextForm<ProcurementMethod>
{
    /// <summary>Every interested supplier may submit a tender.</summary>
    public static ProcurementMethod Open { get; } = new("open");

    /// <summary>Only suppliers that qualify are invited to submit a tender.</summary>
    public static ProcurementMethod Selective { get; } = new("selective");

    /// <summary>The procuring entity approaches suppliers of its choice.</summary>
    public static ProcurementMethod Limited { get; } = new("limited");

    /// <summary>The contract is given to one supplier without competition.</summary>
    public static ProcurementMethod Direct { get; } = new("direct");

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            new("OCDS 1.1.5 defines the methods by who may submit a tender: everybody, those who qualify, those who are approached, one alone.", [Open], [Selective], [Limited], [Direct]),
        ];
    }
}
