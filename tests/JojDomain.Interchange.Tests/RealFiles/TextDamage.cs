namespace JojDomain.Interchange.Tests.RealFiles;

/// <summary>Small damages to a text: bytes changed, cut, doubled and moved.</summary>
internal static class TextDamage
{
    private static readonly byte[][] Pieces = [[.. "null"u8], [.. "\""u8], [.. "{}"u8], [.. "[]"u8], [.. ",,"u8], [.. "-1"u8], [.. "\\ud800"u8], [.. "\r\n"u8], [0xFF], [.. "="u8], [.. "\"\""u8], [.. ";"u8], [.. "[\"x\"]"u8]];

    public static byte[] Of(byte[] bytes, Random random)
    {
        for (int damages = random.Next(1, 4); damages > 0 && bytes.Length > 2; damages--)
        {
            int at = random.Next(bytes.Length);
            int end = Math.Min(bytes.Length, at + random.Next(1, 24));
            bytes = random.Next(6) switch
            {
                0 => [.. bytes[..at], .. bytes[end..]],
                1 => [.. bytes[..end], .. bytes[at..]],
                2 => [.. bytes[..at], .. Pieces[random.Next(Pieces.Length)], .. bytes[at..]],
                3 => Replaced(bytes, at, (byte)random.Next(256)),
                4 => Replaced(bytes, at, (byte)"{}[]\":,;0a"[random.Next(10)]),
                _ => Member(bytes, at, random),
            };
        }

        return bytes;
    }

    private static byte[] Replaced(byte[] bytes, int at, byte with)
    {
        bytes = [.. bytes];
        bytes[at] = with;
        return bytes;
    }

    // Another value in place of a quoted text, so that the file is still JSON and means something else.
    private static byte[] Member(byte[] bytes, int at, Random random)
    {
        int start = bytes.AsSpan(at).IndexOf((byte)'"');
        int length = start < 0 ? -1 : bytes.AsSpan(at + start + 1).IndexOf((byte)'"');
        return length < 0 ? bytes : [.. bytes[..(at + start)], .. Pieces[random.Next(Pieces.Length)], .. bytes[(at + start + length + 2)..]];
    }
}
