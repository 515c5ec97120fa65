namespace JojDomain;

/// <summary>The schemes whose values <see cref="Identifier"/> checks.</summary>
internal static class IdentifierSchemes
{
    /// <summary>What is wrong with a value of the scheme, as a clause; null when nothing is, or when the scheme is not one that is checked.</summary>
    public static string? Fault(ReadOnlySpan<char> scheme, ReadOnlySpan<char> value) => scheme switch
    {
        "lei" => LeiScheme.Fault(value),
        "isin" => IsinScheme.Fault(value),
        "uscc" => UsccScheme.Fault(value),
        "ninea" => NineaScheme.Fault(value),
        "wikidata" => WikidataScheme.Fault(value),
        "siren" => SirenScheme.SirenFault(value),
        "siret" => SirenScheme.SiretFault(value),
        "ror" => RorScheme.Fault(value),
        "duns" => value.Length == 9 && AsciiSet.IsDigits(value) ? null : "a D-U-N-S number is 9 digits without hyphens",
        _ => null,
    };

    /// <summary>The one spelling of a sound value.</summary>
    public static string Canonical(string scheme, string value) => scheme == "ninea" ? NineaScheme.Canonical(value) : value;
}
