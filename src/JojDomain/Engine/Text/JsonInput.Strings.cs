using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JojDomain.Engine;

/// <content>Strings and names, which are searched for their end in blocks of 32 bytes.</content>
internal ref partial struct JsonInput
{
    private void ReadString()
    {
        int at = _position + 1;
        bool isEscaped = false;
        bool isAscii = true;
        while (true)
        {
            at = StopFrom(at, ref isAscii);
            if (at >= _text.Length || _text[at] is not ((byte)'"' or (byte)'\\'))
            {
                throw BrokenText.InString(_text, at);
            }

            if (_text[at] == '"')
            {
                break;
            }

            isEscaped = true;
            at = AfterEscape(at);
        }

        TokenStartIndex = _position;
        _valueStart = _position + 1;
        _valueEnd = at;
        _position = at + 1;
        ValueIsEscaped = isEscaped;
        ValueIsAscii = isAscii;
    }

    // The offset at which plain text ends: at a quotation mark, an escape, a control, which no string may contain, or the end of the text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int StopFrom(int at, ref bool isAscii)
    {
        ref byte text = ref MemoryMarshal.GetReference(_text);
        uint beyondAscii = 0;
        for (; _text.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.LoadUnsafe(ref text, (nuint)at);
            uint stops = (Vector256.Equals(block, Vector256.Create((byte)'"'))
                | Vector256.Equals(block, Vector256.Create((byte)'\\'))
                | Vector256.Equals(Vector256.Min(block, Vector256.Create((byte)0x1F)), block)).ExtractMostSignificantBits();
            if (stops != 0)
            {
                beyondAscii |= block.ExtractMostSignificantBits() & (stops ^ (stops - 1));
                isAscii &= beyondAscii == 0;
                return at + BitOperations.TrailingZeroCount(stops);
            }

            beyondAscii |= block.ExtractMostSignificantBits();
        }

        for (; at < _text.Length && _text[at] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'); at++)
        {
            beyondAscii |= _text[at] & 0x80U;
        }

        isAscii &= beyondAscii == 0;
        return at;
    }

    private readonly int AfterEscape(int at)
    {
        ReadOnlySpan<byte> escape = _text[(at + 1)..];
        if (escape.IsEmpty || !"\"\\/bfnrtu"u8.Contains(escape[0]))
        {
            throw BrokenText.InEscape(_text, at + 1, "one of the characters \"\\/bfnrtu of an escape");
        }

        if (escape[0] != 'u')
        {
            return at + 2;
        }

        for (int digit = 1; digit <= 4; digit++)
        {
            if (digit >= escape.Length || !char.IsAsciiHexDigit((char)escape[digit]))
            {
                throw BrokenText.InEscape(_text, at + 1 + digit, "a hexadecimal digit");
            }
        }

        return at + 6;
    }
}
