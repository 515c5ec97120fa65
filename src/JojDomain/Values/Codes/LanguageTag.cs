using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A language tag, such as <c>fr</c>, <c>zh-Hant</c> or <c>en-GB</c>. There is no default value.
/// </summary>
/// <remarks>
/// <para>Accepted is every tag that is well-formed after RFC 5646 (BCP 47) and at most 255 characters long: language with up to three extended
/// languages, script, region, variants, extensions, private use (<c>x-wolof</c>) and the grandfathered tags. Letters are read in either case;
/// an underscore is refused. A variant or an extension singleton that is there twice is refused (section 2.2.9). Whether the subtags are registered
/// is not checked, so that a language registered tomorrow can be read today, and no tag is replaced by a preferred one.</para>
/// <para>The text form has the case conventions of section 2.1.1. Tags are equal when their text forms are: <c>EN-gb</c> equals <c>en-GB</c>.
/// Tags have no natural order.</para>
/// </remarks>
[TextPattern(LanguageTagGrammar.Pattern, LanguageTagGrammar.Longest)]
public sealed partial record LanguageTag : ITextForm<LanguageTag>
{
    private readonly string _tag;

    /// <summary>Creates a language tag from its text form.</summary>
    /// <param name="text">A well-formed tag in any case, for example <c>fr</c>.</param>
    /// <exception cref="ArgumentException">The text is null or not a well-formed tag; the message says why.</exception>
    public LanguageTag(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Fault(text) is { } reason)
        {
            throw new ArgumentException(reason, nameof(text));
        }

        _tag = InConventionalCase(text);
    }

    private LanguageTag(ReadOnlySpan<char> soundText) => _tag = IsBare(soundText) ? soundText.ToString() : InConventionalCase(soundText);

    /// <summary>
    /// The primary language subtag, such as <c>zh</c> in <c>zh-Hant</c>. A tag that has none (private use alone, grandfathered <c>i-</c> tags) is
    /// itself the language's only name and is given whole.
    /// </summary>
    public string Language
    {
        get
        {
            ReadOnlySpan<char> first = new Subtags(_tag).Current;
            return first.Length > 1 ? first.ToString() : _tag;
        }
    }

    /// <summary>The script subtag after ISO 15924, such as <c>Hant</c>; null when the tag has none.</summary>
    public string? Script
    {
        get
        {
            _ = LanguageTagGrammar.Fault(_tag, out ReadOnlySpan<char> script, out _);
            return script.IsEmpty ? null : script.ToString();
        }
    }

    /// <summary>
    /// The region subtag: two letters after ISO 3166-1 or three digits after UN M.49, such as <c>GB</c> or <c>419</c>; null when the tag has none.
    /// Grandfathered tags (<c>en-GB-oed</c>) are read as a whole and have none.
    /// </summary>
    public string? Region
    {
        get
        {
            _ = LanguageTagGrammar.Fault(_tag, out _, out ReadOnlySpan<char> region);
            return region.IsEmpty ? null : region.ToString();
        }
    }

    static bool ITextForm<LanguageTag>.IsWord => true;

    static bool ITextForm<LanguageTag>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out LanguageTag? value,
        [NotNullWhen(false)] out string? reason)
    {
        reason = IsBare(text) ? null : Fault(text);
        value = reason is null ? new LanguageTag(text) : null;
        return value is not null;
    }

    /// <summary>The tag in the conventional case of RFC 5646, section 2.1.1.</summary>
    public override string ToString() => _tag;

    // "fr" and its like, which most tags are, need no grammar.
    private static bool IsBare(ReadOnlySpan<char> text)
    {
        if (text.Length is not (2 or 3))
        {
            return false;
        }

        foreach (char letter in text)
        {
            if (!char.IsAsciiLetterLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Fault(ReadOnlySpan<char> text) =>
        LanguageTagGrammar.Fault(text, out _, out _) is { } fault ? $"{Shown.Of(text)} is not a language tag: {Slips.In(text) ?? fault}" : null;

    // Lower case, but a two-letter subtag in capitals and a four-letter one capitalised, except first and after any singleton.
    private static string InConventionalCase(ReadOnlySpan<char> text)
    {
        // All of it is ASCII. A table of the culture's letters, and room on the stack, would both make the first tag a slow one.
        char[] shaped = text.ToArray();
        for (int index = 0; index < shaped.Length; index++)
        {
            shaped[index] = Cased(shaped[index], isCapital: false);
        }

        var subtags = new Subtags(text);
        int start = 0;
        while (!subtags.IsSingleton)
        {
            start += subtags.Current.Length + 1;
            subtags.MoveNext();
            if (subtags.AtEnd)
            {
                break;
            }

            int capitals = subtags.Current.Length switch { 2 => 2, 4 => 1, _ => 0 };
            for (int index = start; index < start + capitals; index++)
            {
                shaped[index] = Cased(shaped[index], isCapital: true);
            }
        }

        return new string(shaped);
    }

    private static char Cased(char character, bool isCapital) => !char.IsAsciiLetter(character) ? character
        : (char)(isCapital ? character & ~0x20 : character | 0x20);
}
