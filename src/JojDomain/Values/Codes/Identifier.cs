using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// An identifier that somebody else gave to a thing: a scheme and a value, with the text form <c>scheme:value</c>, such as
/// <c>lei:5493001KJTIIGC8Y1R12</c> or <c>wikidata:Q1041</c>. There is no default value.
/// </summary>
/// <remarks>
/// <para>The scheme is 1 to 64 lower-case letters, digits and inner hyphens. The value is 1 to 200 printable ASCII characters, blanks inside
/// included; what follows the first colon is the value, further colons too. Any scheme but <c>http</c> and <c>https</c> (a web address is a
/// <see cref="WebAddress"/>) is kept; an organisation list of org-id.guide is written in
/// lower case (<c>gb-coh:09506232</c>).</para>
/// <para>The values of these schemes are checked, case and check digits included: <c>lei</c> (ISO 17442), <c>isin</c> (ISO 6166), <c>uscc</c>
/// (GB 32100-2015), <c>ninea</c> (Senegal; the key by a rule that no official text confirms), <c>wikidata</c> (items), <c>siren</c> and
/// <c>siret</c> (INSEE), <c>ror</c> (ror.org); of <c>duns</c> (Dun &amp; Bradstreet) the form only, since it has no check digit any more.
/// A value that passes is well made; whether it was ever given to anybody is not known.</para>
/// <para>Equality is that of scheme and value. A NINEA loses the blank before its COFI; every other value is kept as it came.
/// Identifiers have no natural order.</para>
/// </remarks>
[TextPattern("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?:[!-~]([ -~]{0,198}[!-~])?$")]
public sealed partial record Identifier : ITextForm<Identifier>
{
    private const int LongestScheme = 64;
    private const int LongestValue = 200;

    // One text for both parts: they are rarely needed separately, and two texts would double the memory of every identifier.
    private readonly string _text;
    private readonly int _colon;

    /// <summary>Creates an identifier from its two parts.</summary>
    /// <param name="scheme">The scheme: 1 to 64 lower-case letters, digits and inner hyphens, for example <c>lei</c>.</param>
    /// <param name="value">The value: 1 to 200 printable ASCII characters without a blank at either end.</param>
    /// <exception cref="ArgumentException">A part is null or not of its form, or the value is not one of its scheme; the message says why.</exception>
    public Identifier(string scheme, string value)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(value);
        if (SchemeFault(scheme) is { } schemeFault)
        {
            throw new ArgumentException($"{Shown.Of(scheme)} is not an identifier scheme: {schemeFault}", nameof(scheme));
        }

        if (ValueFault(scheme, value) is { } valueFault)
        {
            throw new ArgumentException($"{Shown.Of(value)} is not an identifier of scheme {scheme}: {valueFault}", nameof(value));
        }

        _text = $"{scheme}:{IdentifierSchemes.Canonical(scheme, value)}";
        _colon = scheme.Length;
    }

    /// <summary>The scheme, in lower case, such as <c>lei</c>. Never empty.</summary>
    public string Scheme => _text[.._colon];

    /// <summary>The value within the scheme, such as <c>Q1041</c>. Never empty.</summary>
    public string Value => _text[(_colon + 1)..];

    static bool ITextForm<Identifier>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Identifier? value,
        [NotNullWhen(false)] out string? reason)
    {
        value = null;
        int colon = text.IndexOf(':');
        if (colon < 0)
        {
            reason = $"{Shown.Of(text)} is not an identifier: {Slips.In(text) ?? "it is not of the form scheme:value, such as lei:5493001KJTIIGC8Y1R12"}";
            return false;
        }

        ReadOnlySpan<char> scheme = text[..colon];
        ReadOnlySpan<char> local = text[(colon + 1)..];
        if ((SchemeFault(scheme) ?? ValueFault(scheme, local)) is { } fault)
        {
            reason = $"{Shown.Of(text)} is not an identifier: {Slips.AtEnds(text) ?? fault}";
            return false;
        }

        reason = null;
        value = new Identifier(scheme.ToString(), local.ToString());
        return true;
    }

    /// <summary>The text form <c>scheme:value</c>.</summary>
    public override string ToString() => _text;

    private static string? SchemeFault(ReadOnlySpan<char> scheme)
    {
        if (scheme.IsEmpty)
        {
            return "the scheme before the colon is missing";
        }

        if (scheme.Length > LongestScheme)
        {
            return $"the scheme is 1 to {LongestScheme} characters";
        }

        foreach (char character in scheme)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character != '-')
            {
                return char.IsAsciiLetterUpper(character)
                    ? $"the scheme {Shown.Of(scheme)} is not in lower case"
                    : $"the scheme {Shown.Of(scheme)} has other characters than lower-case letters a to z, digits and hyphens";
            }
        }

        return scheme[0] == '-' || scheme[^1] == '-' ? $"the scheme {Shown.Of(scheme)} begins or ends with a hyphen"
            : scheme is "http" or "https" ? "it is a web address; an identifier names the scheme and gives its value alone"
            : null;
    }

    private static string? ValueFault(ReadOnlySpan<char> scheme, ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return "the value after the colon is missing";
        }

        if (value.Length > LongestValue)
        {
            return $"the value is 1 to {LongestValue} characters";
        }

        int other = value.IndexOfAnyExceptInRange(' ', '~');
        if (other >= 0)
        {
            int length = char.IsHighSurrogate(value[other]) && other + 1 < value.Length ? 2 : 1;
            return $"the value has {Shown.Of(value.Slice(other, length))}, which is no printable character of ASCII";
        }

        return value[0] == ' ' || value[^1] == ' ' ? "the value begins or ends with a blank" : IdentifierSchemes.Fault(scheme, value);
    }
}
