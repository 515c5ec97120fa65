using System.Globalization;

namespace JojDomain;

/// <summary>
/// Scheme <c>wikidata</c>: an item, Q and a number from 1 to 2147483647 without leading zeros. Properties (P) and lexemes (L) are vocabulary and
/// words, not things that a story could identify, and are refused. Source: Wikibase data model, mediawiki.org/wiki/Wikibase/DataModel.
/// </summary>
internal static class WikidataScheme
{
    public static string? Fault(ReadOnlySpan<char> value) =>
        value is ['Q', >= '1' and <= '9', ..]
        && int.TryParse(value[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? null
            : "a Wikidata item is Q and a number from 1 to 2147483647 without leading zeros";
}
