using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Interchange;

/// <summary>One JSON document of a foreign file, or why it cannot be read.</summary>
internal sealed class ForeignDocument : IDisposable
{
    private readonly JsonDocument? _json;

    private ForeignDocument(ForeignText text, string place, JsonDocument? json, Unplaced? refusal)
    {
        Text = text;
        Root = json is null ? default : new ForeignValue(text, json.RootElement, place);
        Refusal = refusal;
        _json = json;
    }

    /// <summary>The text of the document.</summary>
    public ForeignText Text { get; }

    /// <summary>The whole document.</summary>
    public ForeignValue Root { get; }

    /// <summary>Why it cannot be read; null where it can.</summary>
    public Unplaced? Refusal { get; }

    /// <summary>Whether it can be read.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Refusal is null;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">Its bytes, without a byte order mark.</param>
    /// <param name="place">What is before each JSON Pointer, such as "line 3 "; empty where the document is a whole file.</param>
    /// <param name="codePointsBefore">How many code points of the file are before it.</param>
    public static ForeignDocument Read(ReadOnlyMemory<byte> utf8, string place = "", long codePointsBefore = 0) => Read(utf8, place, codePointsBefore, place, 1);

    /// <summary>Reads the document that a line of the file is.</summary>
    /// <param name="utf8">The bytes of the line, without its end.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="codePointsBefore">How many code points of the file are before it.</param>
    public static ForeignDocument ReadLine(ReadOnlyMemory<byte> utf8, int number, long codePointsBefore) =>
        Read(utf8, FormattableString.Invariant($"line {number} "), codePointsBefore, "", number);

    private static ForeignDocument Read(ReadOnlyMemory<byte> utf8, string place, long codePointsBefore, string beforeLine, int firstLine)
    {
        var text = new ForeignText(utf8, codePointsBefore);
        if (!Utf8.IsValid(utf8.Span))
        {
            return new(text, place, null, new Unplaced($"{beforeLine}{PlaceOf(utf8.Span, FirstInvalid(utf8.Span), firstLine)}", "the bytes are no UTF-8: the file is in another encoding, such as ISO 8859-1 or UTF-16; save it as UTF-8"));
        }

        try
        {
            return new(text, place, JsonDocument.Parse(utf8), null);
        }
        catch (JsonException bad)
        {
            return new(text, place, null, Refused(beforeLine, bad, firstLine));
        }
    }

    /// <summary>A document of which the JSON is broken.</summary>
    public static ForeignDocument Broken(string place, JsonException bad) => new(new ForeignText(default), place, null, Refused(place, bad, 1));

    /// <inheritdoc/>
    public void Dispose() => _json?.Dispose();

    private static Unplaced Refused(string place, JsonException bad, int firstLine) => new(
        FormattableString.Invariant($"{place}line {bad.LineNumber + firstLine}, column {bad.BytePositionInLine + 1}"), $"the JSON is broken: {Reason(bad.Message)}");

    // The framework's message ends with the place, which we give by itself, counted from 1.
    private static string Reason(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static string PlaceOf(ReadOnlySpan<byte> utf8, int offset, int firstLine)
    {
        ReadOnlySpan<byte> before = utf8[..offset];
        return FormattableString.Invariant($"line {before.Count((byte)'\n') + firstLine}, column {offset - before.LastIndexOf((byte)'\n')}");
    }
}
