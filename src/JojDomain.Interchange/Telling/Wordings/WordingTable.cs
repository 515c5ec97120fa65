using System.Collections.Concurrent;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>
/// What a language says, from a file of this project: under <c>[texts]</c> each text of the code with its translation, in which <c>{0}</c> and so on are values, under
/// <c>[properties]</c> each property and member, and under the name of a vocabulary or an enumeration each of its words.
/// </summary>
internal sealed class WordingTable
{
    private readonly Lazy<Dictionary<(string Part, string Key), string>> _entries;
    private readonly ConcurrentDictionary<string, string[]> _pieces = new(StringComparer.Ordinal);

    public WordingTable(string file) => _entries = new(() => Read(file));

    /// <summary>All entries, by their part of the file.</summary>
    public IReadOnlyDictionary<(string Part, string Key), string> Entries => _entries.Value;

    /// <summary>A text; unchanged where the language has no translation.</summary>
    public string Text(string english) => _entries.Value.GetValueOrDefault(("texts", english.Trim(' ')), english) is var text && english.Length > 0 && text != english ? Around(english, text) : english;

    /// <summary>A text with values in it.</summary>
    public string Text(string english, List<string> values)
    {
        // Pieces with an even index are text, those with an odd one the number of a value.
        string[] pieces = _pieces.GetOrAdd(english, Pieces);
        var text = new StringBuilder();
        for (int at = 0; at < pieces.Length; at++)
        {
            if (at % 2 == 0)
            {
                string piece = pieces[at];
                text.Append(at + 1 < pieces.Length ? FrenchForms.Before(piece, values[pieces[at + 1][0] - '0']) : piece);
            }
            else
            {
                text.Append(values[pieces[at][0] - '0']);
            }
        }

        return text.ToString();
    }

    /// <summary>A word of a vocabulary; null where the language has none for it.</summary>
    public string? Word(string vocabulary, string word) => _entries.Value.GetValueOrDefault((vocabulary, Wording.CamelCase(word)));

    private string[] Pieces(string english) => Text(english).Split('{', '}');

    // The blanks around a text come from the code, and not from the file.
    private static string Around(string english, string text) =>
        string.Concat(english.AsSpan(0, english.Length - english.AsSpan().TrimStart(' ').Length), text, english.AsSpan(english.AsSpan().TrimEnd(' ').Length));

    private static Dictionary<(string Part, string Key), string> Read(string file)
    {
        using Stream stream = typeof(WordingTable).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(file, reader);
    }

    /// <summary>Reads the entries of a file.</summary>
    /// <exception cref="InvalidDataException">A key is in its part twice.</exception>
    internal static Dictionary<(string Part, string Key), string> Read(string file, TextReader reader)
    {
        Dictionary<(string Part, string Key), string> entries = [];
        string part = "";
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('[') && line.EndsWith(']') && !line.Contains(" = ", StringComparison.Ordinal))
            {
                part = line[1..^1];
            }
            else if (line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and int at && !entries.TryAdd((part, line[..at]), line[(at + 3)..]))
            {
                throw new InvalidDataException(FormattableString.Invariant($"{file}, line {number}: [{part}] has the key \"{line[..at]}\" already"));
            }
        }

        return entries;
    }
}
