namespace JojDomain;

/// <summary>
/// Well-formedness of a language tag after RFC 5646, section 2.1, with the two rules against repetition of section 2.2.9. Whether a subtag
/// is registered is not asked.
/// </summary>
internal static class LanguageTagGrammar
{
    public const int Longest = 255;

    /// <summary>The grammar as a regular expression, with the two grandfathered forms that it does not cover; it allows what is there twice.</summary>
    public const string Pattern =
        "^(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
        + "(-[A-Za-z]{4})?"
        + "(-([A-Za-z]{2}|[0-9]{3}))?"
        + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*"
        + "(-[Xx](-[A-Za-z0-9]{1,8})+)?"
        + "|[Xx](-[A-Za-z0-9]{1,8})+"
        + "|[Ii]-[A-Za-z]{3,9}"
        + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]"
        + "|[Ss][Gg][Nn]-([Bb][Ee]-([Ff][Rr]|[Nn][Ll])|[Cc][Hh]-[Dd][Ee]))$";

    private const int LongestSubtag = 8;
    private const int MostExtendedLanguages = 3;

    /// <summary>What is wrong with the tag, as a clause; null when it is well-formed. The parts are empty where the tag has none.</summary>
    public static string? Fault(ReadOnlySpan<char> tag, out ReadOnlySpan<char> script, out ReadOnlySpan<char> region)
    {
        script = default;
        region = default;
        if (FaultOfSyntax(tag) is { } fault)
        {
            return fault;
        }

        if (GrandfatheredTags.Contains(tag))
        {
            return null;
        }

        var subtags = new Subtags(tag);
        if (!subtags.IsPrivateUse)
        {
            if (!SkipLanguage(ref subtags))
            {
                return "it does not begin with a language of 2 to 8 letters";
            }

            script = Take(ref subtags, subtags.IsScript);
            region = Take(ref subtags, subtags.IsRegion);
            fault = SkipVariants(ref subtags) ?? SkipExtensions(ref subtags);
            if (fault is not null)
            {
                return fault;
            }
        }

        if (subtags.AtEnd)
        {
            return null;
        }

        if (!subtags.IsPrivateUse)
        {
            return $"subtag {Shown.Of(subtags.Current)} is out of place (the order is language, script, region, variants, extensions, private use)";
        }

        subtags.MoveNext();
        return subtags.AtEnd ? "nothing follows the private use singleton x" : null;
    }

    private static string? FaultOfSyntax(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty)
        {
            return "it is empty";
        }

        if (tag.Length > Longest)
        {
            return $"it is longer than {Longest} characters";
        }

        int length = 0;
        for (int index = 0; index <= tag.Length; index++)
        {
            if (index < tag.Length && char.IsAsciiLetterOrDigit(tag[index]))
            {
                length++;
                continue;
            }

            if (index < tag.Length && tag[index] != '-')
            {
                return tag[index] switch
                {
                    '_' => "a hyphen is between its parts, not an underscore",
                    ',' or ';' or '/' => $"{Shown.Of(tag.Slice(index, 1))} is not a letter A to Z, a digit or a hyphen; a tag is of one language",
                    _ => $"{Shown.Of(tag.Slice(index, char.IsHighSurrogate(tag[index]) && index + 1 < tag.Length ? 2 : 1))} is not a letter A to Z, a digit or a hyphen",
                };
            }

            if (length is 0 or > LongestSubtag)
            {
                return length > 0 ? $"{Shown.Of(tag[(index - length)..index])} has more than {LongestSubtag} letters or digits"
                    : index == 0 ? "it begins with a hyphen"
                    : index == tag.Length ? "it ends with a hyphen"
                    : "two hyphens are together";
            }

            length = 0;
        }

        return null;
    }

    private static bool SkipLanguage(ref Subtags subtags)
    {
        int length = subtags.Current.Length;
        if (length < 2 || !subtags.IsLetters)
        {
            return false;
        }

        subtags.MoveNext();
        for (int count = 0; length <= 3 && count < MostExtendedLanguages && subtags.Current.Length == 3 && subtags.IsLetters; count++)
        {
            subtags.MoveNext();
        }

        return true;
    }

    private static ReadOnlySpan<char> Take(scoped ref Subtags subtags, bool present)
    {
        if (!present)
        {
            return default;
        }

        ReadOnlySpan<char> taken = subtags.Current;
        subtags.MoveNext();
        return taken;
    }

    private static string? SkipVariants(ref Subtags subtags)
    {
        Subtags first = subtags;
        for (; subtags.IsVariant; subtags.MoveNext())
        {
            for (Subtags earlier = first; !earlier.Current.Overlaps(subtags.Current); earlier.MoveNext())
            {
                if (earlier.Current.Equals(subtags.Current, StringComparison.OrdinalIgnoreCase))
                {
                    return $"variant {Shown.Of(subtags.Current)} occurs twice";
                }
            }
        }

        return null;
    }

    private static string? SkipExtensions(ref Subtags subtags)
    {
        ulong seen = 0;
        while (subtags.IsSingleton && !subtags.IsPrivateUse)
        {
            ReadOnlySpan<char> singleton = subtags.Current;

            // A shift counts modulo 64, where capitals and digits keep apart.
            ulong bit = 1UL << char.ToUpperInvariant(singleton[0]);
            if ((seen & bit) != 0)
            {
                return $"extension {Shown.Of(singleton)} occurs twice";
            }

            seen |= bit;
            subtags.MoveNext();
            if (subtags.Current.Length < 2)
            {
                return $"extension {Shown.Of(singleton)} has no subtag of 2 to 8 letters or digits";
            }

            while (subtags.Current.Length >= 2)
            {
                subtags.MoveNext();
            }
        }

        return null;
    }
}
