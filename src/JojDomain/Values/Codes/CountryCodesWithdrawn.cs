namespace JojDomain;

/// <summary>
/// The alpha-2 codes of country names removed from ISO 3166-1 since 1974 that represent no other country today. Source: ISO 3166-3:2020,
/// iso.org/obp/ui/#search/code (AI, BQ, BY, GE and SK, also removed once, are assigned again and therefore not here).
/// </summary>
internal static class CountryCodesWithdrawn
{
    public const string Sorted =
        "ANBUCSCTDDDYFQFXHVJTMINHNQNTPCPUPZRHSUTPVDWKYDYUZR";
}
