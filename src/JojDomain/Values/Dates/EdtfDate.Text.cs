using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <content>Reading.</content>
[TextPattern(EdtfParser.Pattern, MaximumLength)]
public sealed partial record EdtfDate : ITextForm<EdtfDate>
{
    static bool ITextForm<EdtfDate>.IsPlain => true;

    static bool ITextForm<EdtfDate>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out EdtfDate? value,
        [NotNullWhen(false)] out string? reason) => TryRead(text, out value, out reason);

    internal static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? value, [NotNullWhen(false)] out string? reason)
    {
        if (EdtfCalendarParser.TryReadPlain(text, out DatePiece extent) || EdtfParser.TryRead(text, null, out extent, out string? fault))
        {
            value = new EdtfDate(text.ToString(), extent);
            reason = null;
            return true;
        }

        value = null;
        reason = $"{Shown.Of(text)} is not an EDTF date: {EdtfSlips.In(text) ?? fault}";
        return false;
    }
}
