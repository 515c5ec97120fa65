using System.Buffers;
using System.Globalization;

namespace JojDomain.Serialization;

/// <summary>Strings as RFC 8785 section 3.2.2.2 writes them: quotation mark, reverse solidus and controls are escaped, nothing else.</summary>
internal static class CanonicalString
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(unit => (byte)unit), (byte)'"', (byte)'\\']);

    /// <summary>Writes unescaped UTF-8 as a JSON string.</summary>
    public static void Write(ref PooledList<byte> text, scoped ReadOnlySpan<byte> unescaped)
    {
        int plain = unescaped.IndexOfAny(Escaped);
        if (plain < 0)
        {
            WriteQuoted(ref text, unescaped);
            return;
        }

        text.Add((byte)'"');
        for (; plain >= 0; plain = unescaped.IndexOfAny(Escaped))
        {
            text.AddRange(unescaped[..plain]);
            WriteEscape(ref text, unescaped[plain]);
            unescaped = unescaped[(plain + 1)..];
        }

        text.AddRange(unescaped);
        text.Add((byte)'"');
    }

    /// <summary>Writes text that needs no escape.</summary>
    public static void WriteQuoted(ref PooledList<byte> text, scoped ReadOnlySpan<byte> plain)
    {
        Span<byte> room = text.Extend(plain.Length + 2);
        room[0] = (byte)'"';
        plain.CopyTo(room[1..]);
        room[^1] = (byte)'"';
    }

    private static void WriteEscape(ref PooledList<byte> text, byte unit)
    {
        switch (unit)
        {
            case (byte)'"':
                text.AddRange("\\\""u8);
                break;
            case (byte)'\\':
                text.AddRange("\\\\"u8);
                break;
            case (byte)'\b':
                text.AddRange("\\b"u8);
                break;
            case (byte)'\f':
                text.AddRange("\\f"u8);
                break;
            case (byte)'\n':
                text.AddRange("\\n"u8);
                break;
            case (byte)'\r':
                text.AddRange("\\r"u8);
                break;
            case (byte)'\t':
                text.AddRange("\\t"u8);
                break;
            default:
                text.AddRange("\\u00"u8);
                unit.TryFormat(text.Extend(2), out _, "x2", CultureInfo.InvariantCulture);
                break;
        }
    }
}
