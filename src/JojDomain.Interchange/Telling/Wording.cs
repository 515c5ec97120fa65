using System.Text;

namespace JojDomain.Interchange;

/// <summary>Turns the words of documents and of enumerations into words for people.</summary>
internal static class Wording
{
    /// <summary><c>NotFound</c> as <c>notFound</c>, which is how documents write it.</summary>
    public static string CamelCase(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));

    /// <summary><c>callForTenders</c> as <c>call for tenders</c>.</summary>
    public static string Spaced(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('A', 'Z'))
        {
            return word;
        }

        var spaced = new StringBuilder(word.Length + 4);
        foreach (char character in word)
        {
            if (char.IsAsciiLetterUpper(character))
            {
                spaced.Append(spaced.Length == 0 ? "" : " ").Append(char.ToLowerInvariant(character));
            }
            else
            {
                spaced.Append(character);
            }
        }

        return spaced.ToString();
    }

    /// <summary>A word of a vocabulary or an enumeration.</summary>
    public static string Word<T>(T word)
        where T : notnull => Spaced(word.ToString()!);

    /// <summary>So many, as <c>1 claim</c> or <c>2,000 claims</c>.</summary>
    public static string Count(long count, string one, string several) => FormattableString.Invariant($"{count:N0} {(count == 1 ? one : several)}");

    /// <summary>Several, as <c>A, B and C</c>.</summary>
    public static string Joined(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };

    /// <summary>A text with what is stated beside it in brackets; nothing is added where nothing is stated.</summary>
    public static string WithDetails(string text, params ReadOnlySpan<string?> details) => Details(details) is { Length: > 0 } told ? $"{text} ({told})" : text;

    /// <summary>What is stated beside something; empty where that is nothing.</summary>
    public static string Details(params ReadOnlySpan<string?> details) => string.Join("; ", details.ToArray().Where(static detail => !string.IsNullOrEmpty(detail)));

    /// <summary>Words of somebody else's.</summary>
    public static string Quoted(LangText? words) => words is null ? "" : $"“{Foreign(words)}”";

    /// <summary>A text of the story, without marks of ours.</summary>
    public static string Foreign(LangText? words) => words is null ? "" : SafeText.Foreign(words.Text, words.Language);
}
