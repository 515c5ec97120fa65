using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A closed vocabulary: written as words, never as numbers.</summary>
internal sealed class EnumCodec<T> : Codec<T>, ITextCodec
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

    /// <summary>The vocabulary's name and summary; of no use for words that only one object has.</summary>
    public TypeDescription Description { get; init; }

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

        if (!TryFind(characters, out value, out string? reason))
        {
            reader.Fail(ProblemCode.UnknownWord, reason);
            return false;
        }

        return true;
    }

    public override void Write(JsonOutput output, T value) => output.Raw(_encoded[Index(value)]);

    public override void Visit(T value, ReferenceVisitor visitor)
    {
        int index = Unsafe.As<T, int>(ref value);
        if ((uint)index >= (uint)_words.Length)
        {
            visitor.Note(ProblemCode.UnknownWord, NoWord(index));
        }
    }

    public override string SchemaKey => Description.Key;

    public override void Describe(SchemaWriter schema) => TextShape.OneOf(_words).Describe(schema, Description.Summary);

    bool ITextCodec.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason)
    {
        bool read = TryFind(text, out T found, out reason);
        value = read ? found : null;
        return read;
    }

    string ITextCodec.TextOf(object value) => _words[Index((T)value)];

    private bool TryFind(ReadOnlySpan<char> text, out T value, [NotNullWhen(false)] out string? reason)
    {
        string word = text.ToString();
        int found = Array.IndexOf(_words, word);
        string? nearest = found < 0 ? Engine.Spelling.Nearest(word, _words) : null;
        string hint = nearest is null ? "" : $"; did you mean \"{nearest}\"?";
        reason = found < 0 ? $"{Shown.Of(word)} is not one of the words {Choices}{hint}" : null;
        value = found < 0 ? default : FromIndex(found);
        return found >= 0;
    }

    private string Choices => string.Join(", ", _words.Select(static word => $"\"{word}\""));

    // All enumerations of the library have the default underlying type, so that their bits are those of an int.
    private static T FromIndex(int index) => Unsafe.As<int, T>(ref index);

    private int Index(T value)
    {
        int index = Unsafe.As<T, int>(ref value);
        return (uint)index < (uint)_words.Length
            ? index
            : throw new InvalidOperationException(NoWord(index));
    }

    private string NoWord(int index) => $"{index} is no member of the enumeration {typeof(T).Name}, which is one of the words {Choices}";
}
