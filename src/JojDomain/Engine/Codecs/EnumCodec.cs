using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A closed vocabulary: written as words, never as numbers.</summary>
internal sealed class EnumCodec<T> : Codec<T>, ITextCodec
    where T : struct, Enum
{
    private readonly WordList _words;

    /// <param name="words">The words in the order of the members, whose values are 0, 1, 2 and so on.</param>
    public EnumCodec(params string[] words) => _words = new WordList(words);

    /// <summary>The vocabulary's name and summary; of no use for words that only one object has.</summary>
    public TypeDescription Description { get; init; }

    public override bool Read(ref DocumentReader reader, out T value)
    {
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType($"one of the words {_words.Choices}", out value);
        }

        int found = reader.Json.ValueIsEscaped ? -1 : _words.Find(reader.Json.ValueSpan);
        if (found >= 0)
        {
            value = FromIndex(found);
            return true;
        }

        value = default;
        if (!reader.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            return false;
        }

        if (!_words.TryFind(characters, out found, out string? reason))
        {
            reader.Fail(ProblemCode.UnknownWord, reason);
            return false;
        }

        value = FromIndex(found);
        return true;
    }

    public override void Write(JsonOutput output, T value) => output.Raw(_words.Quoted(Index(value)));

    public override void Visit(T value, ReferenceVisitor visitor)
    {
        int index = Unsafe.As<T, int>(ref value);
        if ((uint)index >= (uint)_words.Count)
        {
            visitor.Note(ProblemCode.UnknownWord, NoWord(index));
        }
    }

    public override string SchemaKey => Description.Key;

    public override void Describe(SchemaWriter schema) => TextShape.OneOf(_words.All).Describe(schema, Description.Summary);

    bool ITextCodec.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason)
    {
        bool read = _words.TryFind(text, out int found, out reason);
        value = read ? FromIndex(found) : null;
        return read;
    }

    string ITextCodec.TextOf(object value) => _words.All[Index((T)value)];

    // All enumerations of the library have the default underlying type, so that their bits are those of an int.
    private static T FromIndex(int index) => Unsafe.As<int, T>(ref index);

    private int Index(T value)
    {
        int index = Unsafe.As<T, int>(ref value);
        return (uint)index < (uint)_words.Count
            ? index
            : throw new InvalidOperationException(NoWord(index));
    }

    private string NoWord(int index) => $"{index} is no member of the enumeration {typeof(T).Name}, which is one of the words {_words.Choices}";
}
