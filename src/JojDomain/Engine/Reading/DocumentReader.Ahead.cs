using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <content>Looking ahead: which variant, or which form, the object that begins here is.</content>
internal ref partial struct DocumentReader
{
    /// <summary>
    /// Finds a member's string value by looking ahead in the object the reader is at the beginning of. The reader does not move.
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

    /// <summary>Goes to the next member of an object without reading its value, for a reader that looks ahead; a name that is not Unicode is passed over.</summary>
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

    /// <summary>How many items the array still has, from the one whose last token the reader is on. The reader does not move.</summary>
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

    /// <summary>Finds which variant the object is, by its member <c>type</c> wherever that is; on failure the object is passed over.</summary>
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

    /// <summary>Checks the member <c>type</c> of a variant, which may be read by itself; within its union it was the type that chose it.</summary>
    public void CheckVariant(ReadOnlySpan<byte> word)
    {
        if (Json.TokenType != JsonTokenType.String || !NameIs(in Json, word))
        {
            Fail(ProblemCode.UnknownVariant, $"the type is not \"{Encoding.UTF8.GetString(word)}\"");
            Json.Skip();
        }
    }

    // Enough bytes for as many characters as are shown, and for one more, which shows that there are others.
    private static string ShownStart(in JsonInput type)
    {
        Span<char> characters = stackalloc char[LongestEscapedName];
        return type.ValueIsEscaped && type.ValueLength <= LongestEscapedName && EscapedText.TryDecode(type.ValueSpan, characters, out int written)
            ? Shown.Of(characters[..written])
            : Shown.Of(Encoding.UTF8.GetString(type.ValueSpan[..Math.Min(type.ValueLength, 400)]));
    }

    // We write the type first and without blanks: then it can be seen from the bytes, and nothing is read twice.
    private readonly int FindWrittenFirst(MemberTable words)
    {
        ReadOnlySpan<byte> name = "\"type\":"u8;
        ReadOnlySpan<byte> rest = Text[Json.BytesConsumed..];
        return rest.StartsWith(name) ? words.Find(QuotedAtStartOf(rest[name.Length..])) : -1;
    }

    /// <summary>
    /// The name of the first member of the object the reader is at the beginning of, seen from the bytes where no blank or escape is in
    /// the way; otherwise empty. Nothing is read.
    /// </summary>
    public readonly ReadOnlySpan<byte> NameWrittenFirst() => QuotedAtStartOf(Text[Json.BytesConsumed..]);

    // What is up to the next quotation mark; a text with escapes ends too early and is then no word of ours.
    private static ReadOnlySpan<byte> QuotedAtStartOf(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("\""u8))
        {
            return default;
        }

        int end = text[1..].IndexOf((byte)'"');
        return end < 0 ? default : text.Slice(1, end);
    }

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

    /// <summary>Whether the string the reader is on is this one; one with half of a surrogate pair is none.</summary>
    public static bool NameIs(in JsonInput name, ReadOnlySpan<byte> expected) =>
        name.ValueIsEscaped ? EscapedNameIs(in name, expected) : name.ValueSpan.SequenceEqual(expected);

    // A name with half of a surrogate pair is no name of ours; reading the object will report it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool EscapedNameIs(in JsonInput name, ReadOnlySpan<byte> expected)
    {
        Span<byte> utf8 = stackalloc byte[LongestEscapedName];
        return name.ValueLength <= LongestEscapedName && EscapedText.TryDecode(name.ValueSpan, utf8, out int written) && utf8[..written].SequenceEqual(expected);
    }
}
