using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A country or territory by its ISO 3166-1 alpha-2 code: two capital letters, such as <c>SN</c>. There is no default value.
/// </summary>
/// <remarks>
/// <para>Accepted are the 249 assigned codes; the codes withdrawn since 1974, for stories about the past (<c>SU</c>, <c>YU</c>, <c>DD</c>);
/// and <c>XK</c>, the one user-assigned code whose meaning (Kosovo) is shared by the European Commission, the IMF and CLDR. Other user-assigned
/// codes mean nothing to another reader and are refused, as are reserved (<c>UK</c>, <c>EU</c>) and unassigned ones, lower case and alpha-3.</para>
/// <para>Equality is that of the code. Codes have no natural order. A code names a place and says nothing about its status.</para>
/// <para>Source: ISO 3166-1:2020 and ISO 3166-3:2020, as published at iso.org/obp.</para>
/// </remarks>
[TextCodes(2, CountryCodesAssigned.Sorted + CountryCodesWithdrawn.Sorted + Kosovo)]
public sealed partial record CountryCode : ITextForm<CountryCode>
{
    private const string Kosovo = "XK";

    private readonly string _code;

    /// <summary>Creates a country code from its text form.</summary>
    /// <param name="text">Two capital letters, for example <c>SN</c>.</param>
    /// <exception cref="ArgumentException">The text is null or not a code this type accepts; the message says why.</exception>
    public CountryCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Fault(text) is { } reason)
        {
            throw new ArgumentException(reason, nameof(text));
        }

        _code = text;
    }

    private CountryCode(ReadOnlySpan<char> soundText) => _code = soundText.ToString();

    /// <summary>Whether the code was removed from ISO 3166-1 and represents no country today, such as <c>SU</c>; false for a current code.</summary>
    public bool IsWithdrawn => CodeList.Contains(CountryCodesWithdrawn.Sorted, _code);

    /// <summary>Whether ISO left the code to its users instead of assigning it: true for <c>XK</c> (Kosovo) alone.</summary>
    public bool IsUserAssigned => _code == Kosovo;

    static bool ITextForm<CountryCode>.IsWord => true;

    static bool ITextForm<CountryCode>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out CountryCode? value,
        [NotNullWhen(false)] out string? reason)
    {
        reason = Fault(text);
        value = reason is null ? new CountryCode(text) : null;
        return value is not null;
    }

    /// <summary>The code: two capital letters.</summary>
    public override string ToString() => _code;

    private static string? Fault(ReadOnlySpan<char> text)
    {
        if (text.Length == 2 && (CodeList.Contains(CountryCodesAssigned.Sorted, text)
            || CodeList.Contains(CountryCodesWithdrawn.Sorted, text)
            || text is Kosovo))
        {
            return null;
        }

        return $"{Shown.Of(text)} is not a country code: {Slips.In(text) ?? Complaint(text)}";
    }

    private static string Complaint(ReadOnlySpan<char> text)
    {
        if (text.Length != 2 || !CodeList.IsLetters(text))
        {
            return "an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal";
        }

        if (!CodeList.IsUpperCase(text))
        {
            string capitals = text.ToString().ToUpperInvariant();
            return Fault(capitals) is null ? $"it is not in capital letters; did you mean \"{capitals}\"?" : Complaint(capitals);
        }

        return text switch
        {
            "UK" => "it is reserved; the code of the United Kingdom is GB",
            "EL" => "it is what the European Union writes for Greece, whose code is GR",
            "EN" => "it is the code of a language; the code of the United Kingdom is GB",
            "JA" => "it is the code of a language; the code of Japan is JP",
            "EU" => "it is reserved for the European Union, which is not a country",
            "EZ" => "it is reserved for the euro area, which is not a country",
            "UN" => "it is reserved for the United Nations, which is not a country",
            "AC" or "TA" => "it is reserved for a part of SH (Saint Helena, Ascension and Tristan da Cunha)",
            "CP" => "it is reserved for Clipperton Island, which belongs to FR",
            "CQ" => "it is reserved for Sark, which belongs to GG",
            "DG" => "it is reserved for Diego Garcia, which belongs to IO",
            "EA" or "IC" => "it is reserved for a part of ES (Ceuta and Melilla, Canary Islands)",
            ['A', 'A'] or ['Z', 'Z'] or ['X', _] or ['Q', >= 'M'] =>
                "ISO 3166-1 leaves it to its users, so that it means nothing to another reader (of these codes XK alone is accepted)",
            _ => "ISO 3166-1 does not assign it",
        };
    }
}
