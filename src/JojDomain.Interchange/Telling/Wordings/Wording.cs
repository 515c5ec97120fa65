using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>All texts for people, in one language. The code has them in English, and the English text is the key to its translation.</summary>
internal sealed class Wording
{
    private readonly WordingTable? _table;

    private Wording(string language, WordingTable? table)
    {
        Language = language;
        _table = table;
        Absences = new Absences(this);
    }

    public static Wording English { get; } = new("en", null);

    public static Wording French { get; } = new("fr", new WordingTable("fr.txt"));

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<Wording> All { get; } = [English, French];

    /// <summary>The language as a tag.</summary>
    public string Language { get; }

    /// <summary>Whether it is not the language of the code.</summary>
    internal WordingTable? Table => _table;

    public Absences Absences { get; }

    /// <summary>The wording of a language; null where there is none. Only the first part of a longer tag counts.</summary>
    public static Wording? Of(LanguageTag language) => All.FirstOrDefault(wording => wording.Language == language.Language);

    /// <summary>A text of ours.</summary>
    public string Say(string english) => _table is null ? english : _table.Text(english);

    /// <summary>A text of ours with values in it.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The language reaches the form as the handler's argument.")]
    public string Say([InterpolatedStringHandlerArgument("")] ref WordingForm english) => english.ToText();

    /// <summary>The languages in which something is written, as codes: <c>in fr</c>.</summary>
    public string InLanguage(string codes) => _table is null ? $"in {codes}" : _table.Text("in language {0}", [codes]);

    /// <summary>A state with its time: <c>signed 2025-07</c>.</summary>
    public string Dated(string state, string time) => _table is null ? $"{state} {time}" : $"{state} ({time})";

    /// <summary>A property, as in <c>call for tenders</c>.</summary>
    public string Label(Property property) => Of("properties", property.Name);

    /// <summary>The name of a member that is no property.</summary>
    public string Label(string member) => Of("properties", member);

    /// <summary>A word of a vocabulary or an enumeration; an unknown word is not changed.</summary>
    public string Word<T>(T word)
        where T : notnull => Of(word.GetType().Name, word.ToString()!);

    /// <summary>A word of a vocabulary that is known by its name.</summary>
    public string Of(string vocabulary, string word) => _table?.Word(vocabulary, word) ?? Spaced(word);

    /// <summary>A date in words of the language; English keeps the form of the document.</summary>
    public string Date(EdtfDate date) => _table is null ? date.ToString() : FrenchForms.Date(date, this);

    /// <summary>A figure as the language writes it.</summary>
    public string Figure(string figure) => _table is null ? figure : FrenchForms.Figure(figure);

    /// <summary>A number of things, as in <c>1 claim</c> or <c>2,000 claims</c>.</summary>
    public string Count(long count, string one, string several) => $"{Figure(count.ToString("N0", CultureInfo.InvariantCulture))} {(count == 1 ? Say(one) : Say(several))}";

    /// <summary>Several texts joined, as in <c>A, B and C</c>.</summary>
    public string Joined(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {Say(last)} {items[^1]}",
    };

    /// <summary>A text with its details in brackets; the text only where there are none.</summary>
    public string WithDetails(string text, params ReadOnlySpan<string?> details) => Details(details) is { Length: > 0 } told ? $"{text} ({told})" : text;

    /// <summary>The details joined by commas; empty where there are none.</summary>
    public string Details(params ReadOnlySpan<string?> details) => string.Join(Say("; "), details.ToArray().Where(static detail => !string.IsNullOrEmpty(detail)));

    /// <summary>Words of somebody else, in quotation marks.</summary>
    public string Quoted(LangText? words) => words is null ? "" : Say($"“{Foreign(words)}”");

    /// <summary>A text of the story, without quotation marks.</summary>
    public static string Foreign(LangText? words) => words is null ? "" : SafeText.Foreign(words.Text, words.Language);

    /// <summary><c>NotFound</c> as <c>notFound</c>, which is how documents write it.</summary>
    public static string CamelCase(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));

    /// <summary><c>callForTenders</c> as <c>call for tenders</c>, and <c>awardID</c> as <c>award ID</c>.</summary>
    public static string Spaced(string word)
    {
        var spaced = new StringBuilder(word.Length + 4);
        for (int at = 0; at < word.Length; at++)
        {
            if (!IsUpper(word, at))
            {
                spaced.Append(word[at]);
                continue;
            }

            bool isOfInitials = IsUpper(word, at + 1) || (IsUpper(word, at - 1) && at + 1 == word.Length);
            spaced.Append(spaced.Length == 0 || (isOfInitials && IsUpper(word, at - 1)) ? "" : " ").Append(isOfInitials ? word[at] : char.ToLowerInvariant(word[at]));
        }

        return spaced.ToString();

        static bool IsUpper(string word, int at) => at >= 0 && at < word.Length && char.IsAsciiLetterUpper(word[at]);
    }
}
