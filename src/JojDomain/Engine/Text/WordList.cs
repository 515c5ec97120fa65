using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>The words of a closed vocabulary, in the order of its members.</summary>
/// <remarks>Not in the codec, which is generic: its code would be compiled for each vocabulary.</remarks>
/// <param name="words">The words, with a blank between them.</param>
internal sealed class WordList(ReadOnlySpan<byte> words)
{
    private readonly byte[][] _utf8 = Split(words);
    private string[]? _words;
    private byte[][]? _quoted;

    public string[] All => _words ??= [.. _utf8.Select(static word => Encoding.UTF8.GetString(word))];

    public int Count => _utf8.Length;

    /// <summary>The words in quotation marks, for a message.</summary>
    public string Choices => string.Join(", ", All.Select(static word => $"\"{word}\""));

    public byte[] Quoted(int index) => (_quoted ??= [.. All.Select(static word => Encoding.UTF8.GetBytes($"\"{word}\""))])[index];

    /// <summary>The number of words in a text with a blank between them.</summary>
    public static int CountOf(ReadOnlySpan<byte> words) => words.Count((byte)' ') + 1;

    /// <summary>Takes the first word from a text with a blank between its words, and leaves the rest in <paramref name="words"/>.</summary>
    public static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> words)
    {
        int end = words.IndexOf((byte)' ');
        ReadOnlySpan<byte> word = end < 0 ? words : words[..end];
        words = words[(end + 1)..];
        return word;
    }

    /// <summary>Whether a word is among those of a text with a blank between them.</summary>
    public static bool Has(ReadOnlySpan<byte> words, ReadOnlySpan<char> word)
    {
        for (int left = CountOf(words); left > 0; left--)
        {
            if (Ascii.Equals(Take(ref words), word))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[][] Split(ReadOnlySpan<byte> words)
    {
        var split = new byte[CountOf(words)][];
        for (int index = 0; index < split.Length; index++)
        {
            split[index] = Take(ref words).ToArray();
        }

        return split;
    }

    /// <summary>Reads a word and gives its index.</summary>
    public bool Read(ref DocumentReader reader, out int index)
    {
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType($"one of the words {Choices}", out index);
        }

        index = reader.Json.ValueIsEscaped ? -1 : Find(reader.Json.ValueSpan);
        if (index >= 0)
        {
            return true;
        }

        if (!reader.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            return false;
        }

        if (!TryFind(characters, out index, out string? reason))
        {
            reader.Fail(ProblemCode.UnknownWord, reason + reader.Context.Newer);
            return false;
        }

        return true;
    }

    public bool TryFind(ReadOnlySpan<char> text, out int index, [NotNullWhen(false)] out string? reason)
    {
        string word = text.ToString();
        index = Array.IndexOf(All, word);
        if (index >= 0)
        {
            reason = null;
            return true;
        }

        reason = $"{Shown.Of(word)} is not one of the words {Choices}{DidYouMean.Hint(word, All)}";
        return false;
    }

    private int Find(ReadOnlySpan<byte> word)
    {
        byte[][] words = _utf8;
        for (int index = 0; index < words.Length; index++)
        {
            if (word.SequenceEqual(words[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
