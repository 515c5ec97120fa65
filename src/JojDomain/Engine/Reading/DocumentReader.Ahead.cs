using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <content>Looking ahead, to find which variant of a union, or which form of a value, begins here.</content>
internal ref partial struct DocumentReader
{
    /// <summary>
    /// Finds the value of a member by looking ahead in the object that begins here. The reader does not move.
    /// </summary>
    public readonly bool TryPeek(ReadOnlySpan<byte> name, out JsonInput value)
    {
        value = Json;
        while (value.Read() && value.TokenType == JsonTokenType.PropertyName)
        {
            bool found = NameIs(in value, name);
            value.Read();
            if (found)
            {
                return true;
            }

            value.Skip();
        }

        return false;
    }

    /// <summary>Moves to the name of the next member of an object, past the value of the current one. A name that is not Unicode is skipped, since reading the object will report it.</summary>
    public bool TryReadNextName(out ReadOnlySpan<byte> name)
    {
        if (Json.TokenType == JsonTokenType.PropertyName)
        {
            Json.Skip();
        }

        while (Json.Read() && Json.TokenType == JsonTokenType.PropertyName)
        {
            name = Json.ValueSpan;
            if (!Json.ValueIsEscaped || TryUnescape(out name))
            {
                return true;
            }

            Json.Skip();
        }

        name = default;
        return false;
    }

    /// <summary>The number of items that the array still has, the current one included, whose last token the reader is on. The reader does not move.</summary>
    public readonly int ItemsFromHere()
    {
        JsonInput item = Json;
        int count = 1;
        while (item.Read() && item.TokenType != JsonTokenType.EndArray)
        {
            item.Skip();
            count++;
        }

        return count;
    }

    /// <summary>Finds which variant of a union begins here, by its member <c>type</c>, which may be at any place in the object; on failure the object is skipped.</summary>
    /// <returns>The index of the word in the table; -1 on failure.</returns>
    public int FindVariant(MemberTable words)
    {
        int found = FindWrittenFirst(words);
        if (found >= 0)
        {
            return found;
        }

        if (!TryPeek("type"u8, out JsonInput type))
        {
            Fail(ProblemCode.UnknownVariant, $"the member \"type\" is missing; it is one of {words}");
        }
        else if (type.TokenType != JsonTokenType.String || (found = FindIn(words, in type)) < 0)
        {
            string shown = type.TokenType == JsonTokenType.String ? ShownStart(in type) : Describe(type.TokenType);
            Context.Note(ProblemCode.UnknownVariant, $"the type is one of {words}, and not {shown}{Context.Newer}", type.TokenStartIndex);
        }

        if (found < 0)
        {
            Json.Skip();
        }

        return found;
    }

    /// <summary>Checks the member <c>type</c> of a variant. Within its union the type has chosen the variant, but a variant may also be read by itself.</summary>
    public void CheckVariant(ReadOnlySpan<byte> word)
    {
        if (Json.TokenType != JsonTokenType.String || !NameIs(in Json, word))
        {
            Fail(ProblemCode.UnknownVariant, $"the type is not \"{Encoding.UTF8.GetString(word)}\"");
            Json.Skip();
        }
    }

    /// <summary>
    /// The name of the first member of the object that begins here, where it is spelled without escapes and no blank is before it; otherwise empty.
    /// The reader does not move.
    /// </summary>
    public readonly ReadOnlySpan<byte> NameWrittenFirst() => QuotedAtStartOf(Text[Json.BytesConsumed..]);

    /// <summary>The index in a table of the name or word that a tokenizer further ahead is on; -1 when the table does not have it.</summary>
    public readonly int FindIn(MemberTable table, in JsonInput word)
    {
        if (!word.ValueIsEscaped)
        {
            return table.Find(word.ValueSpan);
        }

        DocumentReader ahead = this;
        ahead.Json = word;
        return ahead.FindEscaped(table);
    }

    /// <summary>Whether the name or string that a tokenizer is on, decoded, is the expected one. One with half of a surrogate pair never is.</summary>
    public static bool NameIs(in JsonInput name, ReadOnlySpan<byte> expected) =>
        name.ValueIsEscaped ? EscapedNameIs(in name, expected) : name.ValueSpan.SequenceEqual(expected);

    // Decodes only the start of a long word: enough for all characters that a message shows, and for one more, so that the message shows that there are others.
    private static string ShownStart(in JsonInput type)
    {
        Span<char> characters = stackalloc char[LongestEscapedName];
        return type.ValueIsEscaped && type.ValueLength <= LongestEscapedName && EscapedText.TryDecode(type.ValueSpan, characters, out int written)
            ? Shown.Of(characters[..written])
            : Shown.Of(Encoding.UTF8.GetString(type.ValueSpan[..Math.Min(type.ValueLength, 400)]));
    }

    // The native form has the type first and no blanks. Then the bytes are compared, and nothing is read twice.
    private readonly int FindWrittenFirst(MemberTable words)
    {
        ReadOnlySpan<byte> name = "\"type\":"u8;
        ReadOnlySpan<byte> rest = Text[Json.BytesConsumed..];
        return rest.StartsWith(name) ? words.Find(QuotedAtStartOf(rest[name.Length..])) : -1;
    }

    // The text between two quotation marks. One with escapes may be cut at an escaped quotation mark, and is then no known name.
    private static ReadOnlySpan<byte> QuotedAtStartOf(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("\""u8))
        {
            return default;
        }

        int end = text[1..].IndexOf((byte)'"');
        return end < 0 ? default : text.Slice(1, end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool EscapedNameIs(in JsonInput name, ReadOnlySpan<byte> expected)
    {
        Span<byte> utf8 = stackalloc byte[LongestEscapedName];
        return name.ValueLength <= LongestEscapedName && EscapedText.TryDecode(name.ValueSpan, utf8, out int written) && utf8[..written].SequenceEqual(expected);
    }
}
