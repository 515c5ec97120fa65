using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>The tokenizer over one document, with the document's bytes and what is shared by all codecs that read it.</summary>
internal ref partial struct DocumentReader
{
    /// <summary>The depth at which reading stops; deeper documents are refused.</summary>
    public const int MaxDepth = 64;

    private const int LongestDecodedBeside = 64 * 1024;

    private const int LongestEscapedName = 6 * Interner.LongestText;

    public JsonInput Json;
    public readonly ReadOnlySpan<byte> Text;
    public readonly ReadContext Context;

    public DocumentReader(ReadOnlySpan<byte> text, ReadContext context)
    {
        Text = text;
        Context = context;
        Json = new JsonInput(text, context.Limits.Depth);
    }

    public readonly void Fail(ProblemCode code, string message) => Context.Note(code, message, Json.TokenStartIndex);

    /// <summary>Notes that another JSON type was expected and passes over the value.</summary>
    public bool WrongType<T>(string expected, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (Json.TokenType == JsonTokenType.Null)
        {
            Fail(ProblemCode.NullValue, $"null is given where {expected} is expected; a member without a value is left out");
        }
        else
        {
            Fail(ProblemCode.WrongType, $"{expected} is expected, and {Describe(Json.TokenType)} was found");
        }

        Json.Skip();
        return false;
    }

    /// <summary>
    /// Goes to the value of the next known member. Unknown members are kept and duplicates noted on the way; false at the object's end.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Copied into every codec, it pushes the codecs out of the processor's cache.
    public bool NextMember(MemberTable table, ref MemberScan scan)
    {
        while (true)
        {
            int member = Json.TryReadName(table, scan.Next);
            if (member < 0)
            {
                if (Json.TryReadEnd())
                {
                    return false;
                }

                Json.Read();
                if (Json.TokenType != JsonTokenType.PropertyName)
                {
                    return false;
                }

                member = FindMember(table);
            }

            if (member >= 0 && (scan.Seen & (1UL << member)) == 0)
            {
                scan.Seen |= 1UL << member;
                scan.Next = member + 1;
                scan.Member = member;
                Json.ReadNamed();
                return true;
            }

            PassMember(table, ref scan, member);
        }
    }

    /// <summary>Notes every required member that was not seen.</summary>
    public readonly void NoteMissing(MemberTable table, in MemberScan scan, ulong required, long start)
    {
        ulong missing = required & ~scan.Seen;
        for (int member = 0; missing != 0; member++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                Context.Note(ProblemCode.MissingMember, $"the member \"{table.NameOf(member)}\" is missing", start);
            }
        }
    }

    /// <summary>The value that the short string the reader is on was read as before, by one who holds this key; else the slot to keep it in, or -1.</summary>
    public readonly bool TryRepeat<T>(object key, [NotNullWhen(true)] out T? value, out int slot)
        where T : class
    {
        slot = -1;
        value = null;
        if (!Json.ValueIsEscaped && Json.ValueLength <= Interner.LongestRepeated)
        {
            value = Unsafe.As<T>(Context.Texts.Find(Json.ValueAhead, Json.ValueLength, key, out slot));
        }

        return value is not null;
    }

    /// <summary>Keeps what a short string was read as for the next time; nothing without a slot.</summary>
    public readonly void Keep(object key, int slot, object value)
    {
        if (slot >= 0)
        {
            Context.Texts.Keep(slot, key, value);
        }
    }

    /// <summary>The value that an id represents to anyone who holds this key, if it was kept; none without a slot.</summary>
    public readonly bool TryShare<T>(object key, int slot, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = slot < 0 ? null : Unsafe.As<T>(Context.Ids.Get(slot, key));
        return value is not null;
    }

    /// <summary>Keeps what an id represents; nothing without a slot.</summary>
    public readonly void Share(object key, int slot, object value)
    {
        if (slot >= 0)
        {
            Context.Ids.Keep(slot, key, value);
        }
    }

    /// <summary>The string the reader is on; false when it is not well-formed Unicode.</summary>
    public bool TryGetText([NotNullWhen(true)] out string? text)
    {
        ReadOnlySpan<byte> bytes = Json.ValueSpan;
        if (!Json.ValueIsEscaped && Json.ValueIsAscii)
        {
            // Latin-1 takes bytes for characters as they are, which for ASCII is right, and checks none of them again.
            CheckLength(bytes);
            text = Encoding.Latin1.GetString(bytes);
            return true;
        }

        if (bytes.Length > LongestDecodedBeside)
        {
            return TryGetLongText(out text);
        }

        text = TryGetCharacters(out ReadOnlySpan<char> characters) ? characters.ToString() : null;
        return text is not null;
    }

    /// <summary>The characters of the string the reader is on, valid until the next call; false when it is not well-formed Unicode.</summary>
    public bool TryGetCharacters(out ReadOnlySpan<char> characters)
    {
        ReadOnlySpan<byte> bytes = Json.ValueSpan;
        CheckLength(bytes);
        char[] scratch = Context.Scratch(bytes.Length);
        bool isUnicode = Json.ValueIsEscaped ? EscapedText.TryDecode(bytes, scratch, out int written) : EscapedText.TryDecodePlain(bytes, scratch, out written);
        characters = scratch.AsSpan(0, written);
        return isUnicode || NotUnicode();
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    private readonly bool NotUnicode()
    {
        Fail(ProblemCode.NotUnicode, "the text is not well-formed Unicode: it contains invalid UTF-8 or half of a surrogate pair");
        return false;
    }

    private readonly int FindMember(MemberTable table) => Json.ValueIsEscaped ? FindEscaped(table) : table.Find(Json.ValueSpan);

    private void PassMember(MemberTable table, ref MemberScan scan, int member)
    {
        if (member < 0)
        {
            KeepUnknown(table, ref scan);
            return;
        }

        Fail(ProblemCode.DuplicateMember, $"the member \"{table.NameOf(member)}\" occurs twice in one object");
        Json.Read();
        Json.Skip();
    }

    private readonly int FindEscaped(MemberTable table)
    {
        // Nothing so long is a name or word of ours, even where every character of it is an escape.
        if (Json.ValueLength > LongestEscapedName)
        {
            return -1;
        }

        char[] scratch = Context.Scratch(Json.ValueLength);
        return EscapedText.TryDecode(Json.ValueSpan, scratch, out int written) ? table.Find(scratch.AsSpan(0, written)) : -1;
    }
}
