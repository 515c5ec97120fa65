using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A closed vocabulary: written as words, never as numbers.</summary>
internal sealed class EnumCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly string[] _words;
    private readonly byte[][] _utf8;
    private readonly byte[][] _encoded;

    /// <param name="words">The words in the order of the members, whose values are 0, 1, 2 and so on.</param>
    public EnumCodec(params string[] words)
    {
        _words = words;
        _utf8 = [.. words.Select(Encoding.UTF8.GetBytes)];
        _encoded = [.. words.Select(static word => Encoding.UTF8.GetBytes($"\"{word}\""))];
    }

    public override bool Read(ref DocumentReader reader, out T value)
    {
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType($"one of the words {Choices}", out value);
        }

        if (!reader.Json.ValueIsEscaped)
        {
            for (int index = 0; index < _utf8.Length; index++)
            {
                if (reader.Json.ValueSpan.SequenceEqual(_utf8[index]))
                {
                    value = FromIndex(index);
                    return true;
                }
            }
        }

        value = default;
        if (!reader.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            return false;
        }

        string word = characters.ToString();
        int found = Array.IndexOf(_words, word);
        if (found < 0)
        {
            string? nearest = Engine.Spelling.Nearest(word, _words);
            string hint = nearest is null ? "" : $"; did you mean \"{nearest}\"?";
            reader.Fail(ProblemCode.UnknownWord, $"{Shown.Of(word)} is not one of the words {Choices}{hint}");
            return false;
        }

        value = FromIndex(found);
        return true;
    }

    public override void Write(JsonOutput output, T value) => output.Raw(WordOf(value));

    private byte[] WordOf(T value)
    {
        int index = Index(value);
        return (uint)index < (uint)_encoded.Length
            ? _encoded[index]
            : throw new InvalidOperationException($"{index} is not a member of {typeof(T).Name} and has no word.");
    }

    private string Choices => string.Join(", ", _words.Select(static word => $"\"{word}\""));

    // All enumerations of the library have the default underlying type, so that their bits are those of an int.
    private static T FromIndex(int index) => Unsafe.As<int, T>(ref index);

    private static int Index(T value) => Unsafe.As<T, int>(ref value);
}
