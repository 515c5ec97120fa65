using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A leaf: a JSON string with the grammar of the leaf's type.</summary>
internal class TextCodec<T> : Codec<T>, ITextCodec
    where T : class, ITextForm<T>
{
    private static readonly object Key = new();

    public static readonly TextCodec<T> Instance = new();

    // All values that the interner keeps under this key are of this type, so that Unsafe.As replaces a cast, which is expensive in shared generic code.
    private readonly object _key = Key;

    private readonly bool _isWord = T.IsWord;
    private readonly bool _isPlain = T.IsPlain;

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value) => ReadText(ref reader, out value, out _);

    /// <summary>Reads the value, and gives the slot of its text in the interner; -1 where the text is not interned.</summary>
    public bool ReadText(ref DocumentReader reader, [MaybeNullWhen(false)] out T value, out int slot)
    {
        slot = -1;
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType("a string", out value);
        }

        Interner interner = _isWord ? reader.Context.Vocabulary : reader.Context.Ids;
        if (!reader.Json.ValueIsEscaped && reader.Json.ValueLength <= Interner.LongestText)
        {
            object? known = interner.Find(reader.Json.ValueAhead, reader.Json.ValueLength, _key, out slot);
            if (known is not null)
            {
                value = Unsafe.As<T>(known);
                return true;
            }
        }

        if (!reader.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            value = default;
            return false;
        }

        if (!T.TryRead(characters, out value, out string? reason))
        {
            reader.Fail(ProblemCode.BadValue, T.IsClosed ? reason + reader.Context.Newer : reason);
            return false;
        }

        // A word that was reported is not kept, so that its next occurrence is reported too.
        if (_isWord && reader.WarnsOfMisspelling(characters, T.WellKnown))
        {
            return true;
        }

        if (slot >= 0)
        {
            interner.Keep(slot, _key, value);
        }

        return true;
    }

    public override void Write(JsonOutput output, T value)
    {
        string text = value.ToString()!;
        if (_isPlain)
        {
            output.Plain(text);
        }
        else
        {
            output.String(text);
        }
    }

    public override string SchemaKey => T.Description.Key;

    public override void Describe(SchemaWriter schema) => schema.Text(T.Shape, T.Description.Summary);

    bool ITextCodec.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason)
    {
        bool read = T.TryRead(text, out T? typed, out reason);
        value = typed;
        return read;
    }

    string ITextCodec.TextOf(object value) => value.ToString()!;
}
