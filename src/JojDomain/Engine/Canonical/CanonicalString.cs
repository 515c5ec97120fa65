namespace JojDomain.Engine;

/// <summary>Writes strings as RFC 8785 section 3.2.2.2 demands, with the escapes of <see cref="JsonEscapes"/>.</summary>
internal static class CanonicalString
{
    /// <summary>Writes unescaped UTF-8 as a JSON string.</summary>
    public static void Write(ref PooledList<byte> text, scoped ReadOnlySpan<byte> unescaped)
    {
        int plain = JsonEscapes.First(unescaped);
        if (plain < 0)
        {
            WriteQuoted(ref text, unescaped);
            return;
        }

        text.Add((byte)'"');
        for (; plain >= 0; plain = JsonEscapes.First(unescaped))
        {
            text.AddRange(unescaped[..plain]);
            text.AddRange(JsonEscapes.Of(unescaped[plain]));
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
}
