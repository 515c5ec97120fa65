using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <summary>The tokenizer over one document, with the document's bytes and what is shared by all codecs that read it.</summary>
internal ref partial struct DocumentReader
{
    /// <summary>The depth at which reading stops; deeper documents are refused.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = MaxDepth };

    public Utf8JsonReader Json;
    public readonly ReadOnlySpan<byte> Text;
    public readonly ReadContext Context;

    public DocumentReader(ReadOnlySpan<byte> text, ReadContext context)
    {
        Text = text;
        Context = context;
        Json = new Utf8JsonReader(text, Strict);
    }

    public void Fail(ProblemCode code, string message) => Context.Note(code, message, Json.TokenStartIndex);

    /// <summary>Notes that another JSON type was expected and passes over the value.</summary>
    public bool WrongType<T>(string expected, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (Json.TokenType == JsonTokenType.Null)
        {
            Fail(ProblemCode.NullValue, $"null stands where {expected} is expected; a member without a value is left out");
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
    public bool NextMember(MemberTable table, ref MemberScan scan)
    {
        while (Json.Read() && Json.TokenType == JsonTokenType.PropertyName)
        {
            if (!Json.ValueIsEscaped && table.IsAt(scan.Next, Json.ValueSpan))
            {
                scan.Member = scan.Next;
            }
            else
            {
                scan.Member = Json.ValueIsEscaped ? FindEscaped(table) : table.Find(Json.ValueSpan, scan.Next);
            }

            if (scan.Member < 0)
            {
                KeepUnknown(table, ref scan);
                continue;
            }

            ulong bit = 1UL << scan.Member;
            if ((scan.Seen & bit) == 0)
            {
                scan.Seen |= bit;
                scan.Next = scan.Member + 1;
                Json.Read();
                return true;
            }

            Fail(ProblemCode.DuplicateMember, $"the member \"{table.NameOf(scan.Member)}\" stands twice in one object");
            Json.Read();
            Json.Skip();
        }

        return false;
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

    /// <summary>The characters of the string the reader stands on, valid until the next call; false when it is not well-formed Unicode.</summary>
    public bool TryGetCharacters(out ReadOnlySpan<char> characters)
    {
        ReadOnlySpan<byte> bytes = Json.ValueSpan;
        char[] scratch = Context.Scratch(bytes.Length);
        if (!Json.ValueIsEscaped)
        {
            if (Utf8.ToUtf16(bytes, scratch, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                characters = scratch.AsSpan(0, written);
                return true;
            }
        }
        else if (TryCopyEscaped(scratch, out int written))
        {
            characters = scratch.AsSpan(0, written);
            return true;
        }

        characters = default;
        Fail(ProblemCode.NotUnicode, "the text is not well-formed Unicode: it holds invalid UTF-8 or half of a surrogate pair");
        return false;
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

    private readonly bool TryCopyEscaped(char[] scratch, out int written)
    {
        try
        {
            written = Json.CopyString(scratch);
            return true;
        }
        catch (InvalidOperationException)
        {
            // This is how the tokenizer reports invalid UTF-8 and lone surrogates in a string with escapes.
            written = 0;
            return false;
        }
    }

    private readonly int FindEscaped(MemberTable table)
    {
        char[] scratch = Context.Scratch(Json.ValueSpan.Length);
        return TryCopyEscaped(scratch, out int written) ? table.Find(scratch.AsSpan(0, written)) : -1;
    }
}
