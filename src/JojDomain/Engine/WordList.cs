using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JojDomain.Engine;

/// <summary>The words of a closed vocabulary, in the order of its members. Apart from the codec, whose code every vocabulary has anew.</summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly byte[][] _quoted;

    public WordList(string[] words)
    {
        _words = words;
        _quoted = [.. words.Select(static word => Encoding.UTF8.GetBytes($"\"{word}\""))];
    }

    public string[] All => _words;

    public int Count => _words.Length;

    /// <summary>The words as a message names them.</summary>
    public string Choices => string.Join(", ", _words.Select(static word => $"\"{word}\""));

    public byte[] Quoted(int index) => _quoted[index];

    /// <summary>The place of a word, or -1.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        for (int index = 0; index < _quoted.Length; index++)
        {
            byte[] quoted = _quoted[index];
            if (quoted.Length == word.Length + 2 && word.SequenceEqual(quoted.AsSpan(1, word.Length)))
            {
                return index;
            }
        }

        return -1;
    }

    public bool TryFind(ReadOnlySpan<char> text, out int index, [NotNullWhen(false)] out string? reason)
    {
        string word = text.ToString();
        index = Array.IndexOf(_words, word);
        if (index >= 0)
        {
            reason = null;
            return true;
        }

        string? nearest = Spelling.Nearest(word, _words);
        string hint = nearest is null ? "" : $"; did you mean \"{nearest}\"?";
        reason = $"{Shown.Of(word)} is not one of the words {Choices}{hint}";
        return false;
    }
}
