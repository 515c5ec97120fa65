using System.Text;

namespace JojDomain.Interchange;

/// <summary>The text of a sheet, from bytes in one of the encodings that spreadsheets write.</summary>
internal static class SheetText
{
    // The characters of Windows-1252 from 0x80 to 0x9F; those that it does not define are the control characters of Latin-1.
    private const string Windows =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UnicodeEncoding LittleEndian = new(false, false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(true, false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes a sheet: UTF-8, UTF-16 where it begins with a mark or with letters of ASCII, else Windows-1252.</summary>
    /// <param name="stream">The sheet, which is read to its end.</param>
    /// <exception cref="DecoderFallbackException">The bytes begin as UTF-16 does and are none, or are UTF-32.</exception>
    /// <param name="isGuessed">Whether the bytes are no UTF-8 and were read as Windows-1252.</param>
    public static string Read(Stream stream, out bool isGuessed)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        stream.CopyTo(bytes);
        ReadOnlySpan<byte> all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        isGuessed = false;
        if (all is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            throw new DecoderFallbackException("the bytes are UTF-32");
        }

        if (all is [0xFF, 0xFE, ..])
        {
            return LittleEndian.GetString(all[2..]);
        }

        if (all is [0xFE, 0xFF, ..])
        {
            return BigEndian.GetString(all[2..]);
        }

        // A sheet begins with two letters of a header at least, which UTF-16 writes with a zero beside each.
        if (all is [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..])
        {
            return (all[0] == 0 ? BigEndian : LittleEndian).GetString(all);
        }

        if (all is [0xEF, 0xBB, 0xBF, ..])
        {
            all = all[3..];
        }

        try
        {
            return Strict.GetString(all);
        }
        catch (DecoderFallbackException)
        {
            isGuessed = true;
            return string.Create(all.Length, all, static (text, from) =>
            {
                for (int index = 0; index < text.Length; index++)
                {
                    text[index] = from[index] is >= 0x80 and <= 0x9F ? Windows[from[index] - 0x80] : (char)from[index];
                }
            });
        }
    }
}
