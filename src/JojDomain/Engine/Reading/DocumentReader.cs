using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>What a codec reads from: the tokenizer of a document, the bytes of the document, and the context that all codecs share.</summary>
/// <remarks>Reading does not stop at a problem. It is noted in the context, the value is skipped, and reading goes on, so that all problems are reported at once.</remarks>
internal ref partial struct DocumentReader
{
    /// <summary>The greatest depth that is read; deeper documents are refused.</summary>
    public const int MaxDepth = 64;

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

    /// <summary>Notes an error at the token that the reader is on.</summary>
    public readonly void Fail(ProblemCode code, string message) => Context.Note(code, message, Json.TokenStartIndex);

    /// <summary>Ends the reading of the document, which is larger here than its limits allow.</summary>
    [DoesNotReturn]
    public readonly void Stop(string message) => throw new BrokenTextException(ProblemCode.TooLarge, message, Json.TokenStartIndex);

    /// <summary>Notes that another JSON type was expected, and skips the value.</summary>
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
    /// Moves to the value of the next known member; false at the end of the object. Unknown members before it are kept, and duplicates are noted.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Inlined into every codec, it would crowd the codecs out of the instruction cache.
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

    /// <summary>Finds the value of the short string that the reader is on, where it was read before under this key.</summary>
    /// <param name="key">The key of the codec.</param>
    /// <param name="value">The value; null where there is none yet.</param>
    /// <param name="slot">The slot in which <see cref="Keep"/> puts the value; -1 where the string is not interned.</param>
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

    /// <summary>Keeps the value of a short string for its next occurrence; does nothing where the slot is -1.</summary>
    public readonly void Keep(object key, int slot, object value)
    {
        if (slot >= 0)
        {
            Context.Texts.Keep(slot, key, value);
        }
    }

    /// <summary>Finds the value that was kept for an id under this key; there is none where the slot is -1.</summary>
    public readonly bool TryShare<T>(object key, int slot, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = slot < 0 ? null : Unsafe.As<T>(Context.Ids.Get(slot, key));
        return value is not null;
    }

    /// <summary>Keeps the value of an id for its next occurrence; does nothing where the slot is -1.</summary>
    public readonly void Share(object key, int slot, object value)
    {
        if (slot >= 0)
        {
            Context.Ids.Keep(slot, key, value);
        }
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
        // No known name or word is as long, even where each of its characters is written as an escape.
        if (Json.ValueLength > LongestEscapedName)
        {
            return -1;
        }

        char[] scratch = Context.Scratch(Json.ValueLength);
        return EscapedText.TryDecode(Json.ValueSpan, scratch, out int written) ? table.Find(scratch.AsSpan(0, written)) : -1;
    }
}
