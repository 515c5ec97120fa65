using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <summary>
/// Decodes UTF-8 as words of European languages have it: ASCII, and now and then a letter or quotation mark of two or three bytes. What else
/// there is, well-formed or not, is left to the framework.
/// </summary>
internal static class Utf8Decoder
{
    /// <summary>Decodes a text; false when it is not well-formed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="characters">Room for as many characters as the text has bytes.</param>
    /// <param name="written">How many there are.</param>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<char> characters, out int written)
    {
        ref byte source = ref MemoryMarshal.GetReference(text);
        ref ushort target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(characters[..text.Length]));
        int at = 0;
        written = 0;
        while (text.Length - at >= Vector128<byte>.Count)
        {
            // All of a block is widened, and what was no ASCII is written over: no text is longer in bytes than it has room.
            Vector128<byte> block = Vector128.LoadUnsafe(ref source, (nuint)at);
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(block);
            lower.StoreUnsafe(ref target, (nuint)written);
            upper.StoreUnsafe(ref target, (nuint)(written + Vector128<ushort>.Count));
            uint beyondAscii = block.ExtractMostSignificantBits();
            int ascii = beyondAscii == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(beyondAscii);
            at += ascii;
            written += ascii;
            if (beyondAscii == 0)
            {
                continue;
            }

            int length = LengthAtStartOf(text[at..], out char character);
            if (length == 0)
            {
                break;
            }

            characters[written++] = character;
            at += length;
        }

        OperationStatus status = Utf8.ToUtf16(text[at..], characters[written..], out _, out int rest, replaceInvalidSequences: false);
        written += rest;
        return status == OperationStatus.Done;
    }

    // How many bytes the character has that the text begins with: two or three, where any byte that goes on may stand behind the first; 0 for all others.
    private static int LengthAtStartOf(ReadOnlySpan<byte> text, out char character)
    {
        character = default;
        if (text is [>= 0xC2 and <= 0xDF, >= 0x80 and <= 0xBF, ..])
        {
            character = (char)(((text[0] & 0x1F) << 6) | (text[1] & 0x3F));
            return 2;
        }

        // Not E0 and ED, behind which not all of them may stand.
        if (text is [(>= 0xE1 and <= 0xEC) or 0xEE or 0xEF, >= 0x80 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
        {
            character = (char)(((text[0] & 0x0F) << 12) | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F));
            return 3;
        }

        return 0;
    }
}
