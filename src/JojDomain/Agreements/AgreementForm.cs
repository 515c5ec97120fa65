namespace JojDomain;

/// <summary>The form in which an agreement is made.</summary>
/// <remarks>
/// Our own words, after the forms that contract and treaty law distinguish. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AgreementForm : ITextForm<AgreementForm>
{
    /// <summary>In writing.</summary>
    public static AgreementForm Written { get; } = new("written");

    /// <summary>Orally.</summary>
    public static AgreementForm Oral { get; } = new("oral");

    /// <summary>Electronically.</summary>
    public static AgreementForm Electronic { get; } = new("electronic");

    /// <summary>By deed, or before a notary.</summary>
    public static AgreementForm Deed { get; } = new("deed");

    /// <summary>By letters or notes that the parties exchange.</summary>
    public static AgreementForm ExchangeOfLetters { get; } = new("exchangeOfLetters");
}
