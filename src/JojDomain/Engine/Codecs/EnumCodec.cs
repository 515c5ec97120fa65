using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JojDomain.Engine;

/// <summary>A closed vocabulary, written as words and never as numbers.</summary>
/// <param name="words">The words in the order of the members, whose values are 0, 1, 2 and so on, with a blank between them.</param>
/// <param name="key">The vocabulary's name in a JSON Schema.</param>
/// <param name="summary">The first sentence of its documentation.</param>
internal sealed class EnumCodec<T>(ReadOnlySpan<byte> words, string key, string summary) : Codec<T>, ITextCodec
    where T : struct, Enum
{
    // All closed vocabularies are enumerations of bytes, so that Unsafe.As converts a member without boxing. The generator reports any other.
    private readonly WordList _words = Unsafe.SizeOf<T>() == sizeof(byte)
        ? new(words)
        : throw new InvalidOperationException($"The enumeration {typeof(T).Name} is not of bytes.");

    public override bool Read(ref DocumentReader reader, out T value)
    {
        bool read = _words.Read(ref reader, out int index);
        value = read ? FromIndex(index) : default;
        return read;
    }

    /// <summary>Whether the value is a member of the enumeration. <see cref="Enum.IsDefined{TEnum}(TEnum)"/> takes far longer when it is first called.</summary>
    public bool Has(T value) => Unsafe.As<T, byte>(ref value) < _words.Count;

    /// <summary>The words in the order of the members.</summary>
    public IReadOnlyList<string> AllWords => _words.All;

    public string WordOf(T value) => _words.All[Index(value)];

    public bool TryFind(ReadOnlySpan<char> word, out T value, [NotNullWhen(false)] out string? reason)
    {
        bool found = _words.TryFind(word, out int index, out reason);
        value = found ? FromIndex(index) : default;
        return found;
    }

    public override void Write(JsonOutput output, T value) => output.Raw(_words.Quoted(Index(value)));

    public override void Visit(T value, ReferenceVisitor visitor)
    {
        int index = Unsafe.As<T, byte>(ref value);
        if (index >= _words.Count)
        {
            visitor.Note(ProblemCode.UnknownWord, NoWord(index));
        }
    }

    public override string SchemaKey => key;

    public override void Describe(SchemaWriter schema) => schema.Text(TextShape.OneOf(_words.All), summary);

    bool ITextCodec.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason)
    {
        bool read = TryFind(text, out T found, out reason);
        value = read ? found : null;
        return read;
    }

    string ITextCodec.TextOf(object value) => WordOf((T)value);

    private static T FromIndex(int index)
    {
        byte value = (byte)index;
        return Unsafe.As<byte, T>(ref value);
    }

    private int Index(T value)
    {
        int index = Unsafe.As<T, byte>(ref value);
        return index < _words.Count
            ? index
            : throw new InvalidOperationException(NoWord(index));
    }

    private string NoWord(int index) => $"{index} is no member of the enumeration {typeof(T).Name}, which is one of the words {_words.Choices}";
}
