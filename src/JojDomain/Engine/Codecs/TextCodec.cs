using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Any leaf: a JSON string read by the leaf's own grammar.</summary>
internal class TextCodec<T> : Codec<T>, ITextCodec
    where T : class, ITextForm<T>
{
    public static readonly TextCodec<T> Instance = new();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value)
    {
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType("a string", out value);
        }

        Interner interner = reader.Context.Interner;
        int slot = -1;
        if (!reader.Json.ValueIsEscaped && reader.Json.ValueSpan.Length <= Interner.LongestText)
        {
            slot = interner.Slot(reader.Json.ValueSpan);
            reader.Context.Slot = slot;
            if (slot >= 0 && interner.Value<T>(slot) is { } known)
            {
                value = known;
                return true;
            }
        }

        reader.Context.Slot = slot;
        if (!reader.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            value = default;
            return false;
        }

        if (!T.TryRead(characters, out value, out string? reason))
        {
            reader.Fail(ProblemCode.BadValue, reason);
            return false;
        }

        if (slot >= 0)
        {
            interner.Keep(slot, value);
        }

        return true;
    }

    public override void Write(JsonOutput output, T value) => output.Ascii(value.ToString()!);

    bool ITextCodec.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason)
    {
        bool read = T.TryRead(text, out T? typed, out reason);
        value = typed;
        return read;
    }

    string ITextCodec.TextOf(object value) => value.ToString()!;
}
