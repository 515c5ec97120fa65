using System.Buffers;
using System.Globalization;
using System.Text;

namespace JojDomain.Engine;

/// <summary>The escapes of RFC 8785 section 3.2.2.2: quotation mark, reverse solidus and controls, nothing else, each in one spelling.</summary>
internal static class JsonEscapes
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static unit => (byte)unit), (byte)'"', (byte)'\\']);

    private static readonly byte[][] Escapes = [.. Enumerable.Range(0, '\\' + 1).Select(static unit => Encoding.ASCII.GetBytes(EscapeOf((char)unit)))];

    /// <summary>The index of the first byte that needs an escape, or -1.</summary>
    public static int First(ReadOnlySpan<byte> text) => text.IndexOfAny(Escaped);

    /// <summary>The escape of a byte that needs one.</summary>
    public static ReadOnlySpan<byte> Of(byte unit) => Escapes[unit];

    private static string EscapeOf(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
    };
}
