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

    /// <summary>Hundred, 10^2.</summary>
    public static ScaleWord Hundred { get; } = new("hundred", 1e2m);

    /// <summary>Thousand, 10^3: French "mille" and "millier", German "Tausend".</summary>
    public static ScaleWord Thousand { get; } = new("thousand", 1e3m);

    /// <summary>Wan, 10^4: Chinese and Japanese 万 (萬), Korean "man".</summary>
    public static ScaleWord Wan { get; } = new("wan", 1e4m);

    /// <summary>Lakh, 10^5, of South Asia.</summary>
    public static ScaleWord Lakh { get; } = new("lakh", 1e5m);

    /// <summary>Million, 10^6, alike in both scales.</summary>
    public static ScaleWord Million { get; } = new("million", 1e6m);

    /// <summary>Crore, 10^7, of South Asia: a hundred lakh.</summary>
    public static ScaleWord Crore { get; } = new("crore", 1e7m);

    /// <summary>Yi, 10^8: Chinese 亿 (億), Japanese "oku", Korean "eok".</summary>
    public static ScaleWord Yi { get; } = new("yi", 1e8m);

    /// <summary>Milliard, 10^9, of the long scale: French "milliard", German "Milliarde", Spanish "millardo".</summary>
    public static ScaleWord Milliard { get; } = new("milliard", 1e9m);

    /// <summary>Billion of the short scale, 10^9: the English word. For the French or German one see <see cref="LongBillion"/>.</summary>
    public static ScaleWord Billion { get; } = new("billion", 1e9m);

    /// <summary>Trillion of the short scale, 10^12: the English word. For the French or German one see <see cref="LongTrillion"/>.</summary>
    public static ScaleWord Trillion { get; } = new("trillion", 1e12m);

    /// <summary>Billion of the long scale, 10^12: French "billion", German "Billion", Spanish "billón".</summary>
    public static ScaleWord LongBillion { get; } = new("longBillion", 1e12m);

    /// <summary>Lakh crore, 10^12, of South Asia.</summary>
    public static ScaleWord LakhCrore { get; } = new("lakhCrore", 1e12m);

    /// <summary>Wan yi, 10^12: Chinese 万亿.</summary>
    public static ScaleWord WanYi { get; } = new("wanYi", 1e12m);

    /// <summary>Cho, 10^12: Japanese 兆, Korean "jo".</summary>
    public static ScaleWord Cho { get; } = new("cho", 1e12m);

    /// <summary>Trillion of the long scale, 10^18: French "trillion", German "Trillion".</summary>
    public static ScaleWord LongTrillion { get; } = new("longTrillion", 1e18m);

    /// <summary>What one of the word is worth: 1,000,000,000 for a milliard.</summary>
    public decimal Multiplier { get; }

    // Static properties are set in the order they are written, so the table stands last.
    private static readonly ScaleWord[] Table =
    [
        Hundred, Thousand, Wan, Lakh, Million, Crore, Yi, Milliard, Billion, Trillion, LongBillion, LakhCrore, WanYi, Cho, LongTrillion,
    ];

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
        reason = $"{Shown.Of(text)} is not a scale word: it is none of {string.Join(", ", Table.Select(known => known._word))}";
        return false;
    }

    /// <summary>The word, such as <c>milliard</c>.</summary>
    /// <returns>Text that <c>Parse</c> reads back to an equal word.</returns>
    public override string ToString() => _word;
}
