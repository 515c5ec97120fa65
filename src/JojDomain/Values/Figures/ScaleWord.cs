using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// The word that scales a reported number: the "milliard" of "50 milliards". It is kept beside the number, because "50 milliards" and "50,000,000,000" are not
/// the same words, and because one word has two values: a "billion" is 10^9 in English and 10^12 in French or German.
/// </summary>
/// <remarks>
/// A closed table: an unknown word has no multiplier and is refused. The text form is one of the words below, in lower camel case; the words in the source's
/// own language and script stay in the <c>Words</c> of what holds the amount. Every multiplier is a power of ten. Equality is by word: <see cref="Milliard"/> and
/// <see cref="Billion"/> have one multiplier and are unequal. Published sources: Unicode CLDR, compact decimal formats (UTS #35, part 3), for the words of each language;
/// French decree no. 61-501 of 3 May 1961 for the long scale.
/// </remarks>
public sealed partial record ScaleWord : ITextForm<ScaleWord>
{
    private readonly string _word;

    private ScaleWord(string word, decimal multiplier)
    {
        _word = word;
        Multiplier = multiplier;
    }

    /// <summary>The number that the word means: 1,000,000,000 for a milliard.</summary>
    public decimal Multiplier { get; }

    static bool ITextForm<ScaleWord>.IsWord => true;

    static TextShape ITextForm<ScaleWord>.Shape => TextShape.OneOf(Table.Select(static known => known._word));

    static bool ITextForm<ScaleWord>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out ScaleWord? value,
        [NotNullWhen(false)] out string? reason)
    {
        foreach (ScaleWord known in Table)
        {
            if (text.SequenceEqual(known._word))
            {
                value = known;
                reason = null;
                return true;
            }
        }

        value = null;
        string[] words = [.. Table.Select(static known => known._word)];
        reason = $"{Shown.Of(text)} is not a scale word: it is none of {string.Join(", ", words)}{(Otherwise(text) is { } meant ? $"; did you mean \"{meant}\"?" : DidYouMean.Hint(text.ToString(), words))}";
        return false;
    }

    /// <summary>The word, such as <c>milliard</c>.</summary>
    /// <returns>Text that <c>Parse</c> reads back to an equal word.</returns>
    public override string ToString() => _word;

    // The short forms and signs that newspapers print.
    private static ScaleWord? Otherwise(ReadOnlySpan<char> text) => text switch
    {
        "k" or "K" or "mille" => Thousand,
        "m" or "M" or "mn" or "mio" or "Mio" => Million,
        "bn" => Billion,
        "tn" => Trillion,
        "md" or "Md" or "Mds" or "mrd" or "Mrd" => Milliard,
        "\u4E07" or "\u842C" => Wan,
        "\u4EBF" or "\u5104" => Yi,
        "\u5146" => Cho,
        _ => null,
    };
}
