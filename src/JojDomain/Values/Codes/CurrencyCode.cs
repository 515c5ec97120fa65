using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A currency, fund or precious metal by its ISO 4217 alphabetic code: three capital letters, such as <c>XOF</c>. There is no default value.
/// </summary>
/// <remarks>
/// <para>Accepted are the current codes (list one, funds included) and those withdrawn since 1978 (list three), for amounts of the past.
/// Lower case, symbols, names and codes that ISO never listed (<c>GGP</c>, <c>BTC</c>) are refused.</para>
/// <para>Equality is that of the code; a withdrawn code never equals its successor. Codes have no natural order.</para>
/// <para>Source: ISO 4217:2015, lists one and three of the maintenance agency (SIX, six-group.com) as published on 2026-01-01.</para>
/// </remarks>
[TextCodes(3, CurrencyCodesCurrent.Sorted + CurrencyCodesWithdrawn.Sorted)]
public sealed partial record CurrencyCode : ITextForm<CurrencyCode>
{
    private const int LongestName = 10;

    private readonly string _code;

    /// <summary>Creates a currency code from its text form.</summary>
    /// <param name="text">Three capital letters, for example <c>XOF</c>.</param>
    /// <exception cref="ArgumentException">The text is null or not a listed code; the message says why.</exception>
    public CurrencyCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Fault(text) is { } reason)
        {
            throw new ArgumentException(reason, nameof(text));
        }

        _code = text;
    }

    private CurrencyCode(ReadOnlySpan<char> soundText) => _code = soundText.ToString();

    /// <summary>Whether the code is on the list of historic denominations, such as <c>DEM</c>; false for a current code.</summary>
    public bool IsWithdrawn => CodeList.Contains(CurrencyCodesWithdrawn.Sorted, _code);

    /// <summary>
    /// How many decimal digits the minor unit has: 0 (<c>XOF</c>), 2 (<c>EUR</c>), 3 (<c>TND</c>) or 4 (<c>CLF</c>). Null where ISO 4217 publishes
    /// none: metals, units of account, <c>XTS</c> and <c>XXX</c> ("N.A." in list one), and every withdrawn code (list three has no minor units).
    /// </summary>
    public int? MinorUnits =>
        IsWithdrawn || CodeList.Contains(CurrencyCodesCurrent.WithoutMinorUnit, _code) ? null
        : CodeList.Contains(CurrencyCodesCurrent.WithNoDecimal, _code) ? 0
        : CodeList.Contains(CurrencyCodesCurrent.WithThreeDecimals, _code) ? 3
        : CodeList.Contains(CurrencyCodesCurrent.WithFourDecimals, _code) ? 4
        : 2;

    static bool ITextForm<CurrencyCode>.IsWord => true;

    static bool ITextForm<CurrencyCode>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out CurrencyCode? value,
        [NotNullWhen(false)] out string? reason)
    {
        reason = Fault(text);
        value = reason is null ? new CurrencyCode(text) : null;
        return value is not null;
    }

    /// <summary>The code: three capital letters.</summary>
    public override string ToString() => _code;

    private static string? Fault(ReadOnlySpan<char> text)
    {
        if (text.Length == 3 && (CodeList.Contains(CurrencyCodesCurrent.Sorted, text) || CodeList.Contains(CurrencyCodesWithdrawn.Sorted, text)))
        {
            return null;
        }

        return $"{Shown.Of(text)} is not a currency code: {Slips.In(text) ?? Complaint(text)}";
    }

    private static string Complaint(ReadOnlySpan<char> text)
    {
        string capitals = text.Length <= LongestName ? text.ToString().ToUpperInvariant() : "";
        return text is "GBp" or "GBX" ? "it is a penny, a hundredth of the pound sterling, whose code is GBP"
            : NamedOtherwise(capitals) is { } known ? known
            : char.GetUnicodeCategory(text[^1]) == UnicodeCategory.CurrencySymbol ? "it has a sign, which several currencies can share; write the code of ISO 4217 that is meant, such as USD"
            : text.Length != 3 || !CodeList.IsLetters(text) ? "an ISO 4217 alphabetic code is three capital letters A to Z, such as XOF"
            : CodeList.IsUpperCase(text) ? "ISO 4217 lists it neither as current nor as withdrawn"
            : Fault(capitals) is null ? $"it is not in capital letters; did you mean \"{capitals}\"?"
            : Complaint(capitals);
    }

    private static string? NamedOtherwise(string capitals) => capitals switch
    {
        "CFA" or "FCFA" or "F CFA" or "CFA FRANC" or "FRANC CFA" or "FRANCS CFA" =>
            "ISO 4217 does not list it; the CFA francs are XOF (West Africa) and XAF (Central Africa)",
        "\u20AC" or "EURO" or "EUROS" => "the code of the euro is EUR",
        "RMB" or "CNH" or "YUAN" => "the code of the renminbi is CNY",
        "YEN" => "the code of the yen is JPY",
        "UKP" or "STG" => "the code of the pound sterling is GBP",
        "NTD" or "NT$" => "the code of the New Taiwan dollar is TWD",
        "US$" or "USD$" => "the code of the United States dollar is USD",
        "SFR" or "FRS" => "the code of the Swiss franc is CHF",
        _ => null,
    };
}
