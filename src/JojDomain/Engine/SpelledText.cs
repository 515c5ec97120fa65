using System.Buffers.Text;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <summary>Text as JSON spells it: the inside of a string, with its escapes, which a tokenizer has found to be well-formed.</summary>
internal static class SpelledText
{
    private const int EscapeLength = 6;

    /// <summary>Whether it is Unicode: well-formed UTF-8 in which no escape is half of a surrogate pair.</summary>
    /// <remarks>Decoders tell it by an exception, of which a document of many such texts would cost one for each.</remarks>
    public static bool IsUnicode(ReadOnlySpan<byte> spelled)
    {
        if (!Utf8.IsValid(spelled))
        {
            return false;
        }

        for (int escape = spelled.IndexOf((byte)'\\'); escape >= 0; escape = spelled.IndexOf((byte)'\\'))
        {
            spelled = spelled[escape..];
            if (spelled[1] != 'u')
            {
                spelled = spelled[2..];
                continue;
            }

            char unit = UnitOf(spelled);
            spelled = spelled[EscapeLength..];
            if (char.IsLowSurrogate(unit))
            {
                return false;
            }

            if (char.IsHighSurrogate(unit))
            {
                if (!spelled.StartsWith("\\u"u8) || !char.IsLowSurrogate(UnitOf(spelled)))
                {
                    return false;
                }

                spelled = spelled[EscapeLength..];
            }
        }

        return true;
    }

    private static char UnitOf(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape[2..EscapeLength], out ushort unit, out _, 'x') ? (char)unit : default;
}
