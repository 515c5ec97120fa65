namespace JojDomain;

/// <summary>
/// The language tags registered before RFC 4646 that the grammar of RFC 5646 admits as a whole, in their conventional case. The list is closed.
/// Source: RFC 5646, section 2.1, productions "irregular" and "regular".
/// </summary>
internal static class GrandfatheredTags
{
    private const string All =
        " en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-BE-FR sgn-BE-NL sgn-CH-DE " +
        "art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang ";

    public static bool Contains(ReadOnlySpan<char> tag)
    {
        foreach (Range range in All.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> known = All.AsSpan(range);
            if (!known.IsEmpty && known.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
