using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// The address of a page or file on the web: an absolute <c>http</c> or <c>https</c> URI. There is no default value.
/// </summary>
/// <remarks>
/// <para>The text is kept exactly as it came, and two addresses are equal when their texts are: an address is evidence, and no normalisation may
/// turn it into one that nobody visited. Addresses have no natural order.</para>
/// <para>The grammar is that of RFC 3986 with the rules of RFC 9110, section 4.2: the host is not empty; a port is at most 65535; a percent sign
/// is before two hexadecimal digits; blanks, backslashes and characters outside ASCII must be percent-encoded (in host names, punycode). User
/// information (<c>user:password@</c>) is refused, because it hides the host and may give away a password. A host is a dotted name of labels of
/// 1 to 63 letters, digits and, not first, hyphens and underscores, at most 253 characters in all; or an IPv4 address; or an IPv6 address in
/// brackets, without zone. The longest text is 8,192 characters.</para>
/// <para>Two forms of host in RFC 3986 are left out: names with percent-encoded or punctuation characters, a spelling that the name system does
/// not have, and addresses of a version to come (<c>[v1.x]</c>). An IRI (RFC 3987) is not mapped to its URI, which would be another text than was
/// seen; the message says what to write instead.</para>
/// </remarks>
[TextPattern(WebAddressGrammar.Pattern, WebAddressGrammar.Longest)]
public sealed partial record WebAddress : ITextForm<WebAddress>
{
    private readonly string _address;

    /// <summary>Creates an address from its text form.</summary>
    /// <param name="text">An absolute URI, for example <c>https://lesoleil.sn/actualites</c>.</param>
    /// <exception cref="ArgumentException">The text is null or not an address this type accepts; the message says why.</exception>
    public WebAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Fault(text) is { } reason)
        {
            throw new ArgumentException(reason, nameof(text));
        }

        _address = text;
    }

    private WebAddress(ReadOnlySpan<char> soundText) => _address = soundText.ToString();

    /// <summary>The address as a <see cref="Uri"/>, which may normalise its text. Never throws.</summary>
    public Uri ToUri() => new(_address, UriKind.Absolute);

    static bool ITextForm<WebAddress>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out WebAddress? value,
        [NotNullWhen(false)] out string? reason)
    {
        reason = Fault(text);
        value = reason is null ? new WebAddress(text) : null;
        return value is not null;
    }

    /// <summary>The address exactly as it came.</summary>
    public override string ToString() => _address;

    private static string? Fault(ReadOnlySpan<char> text) =>
        WebAddressGrammar.Fault(text) is { } fault ? $"{Shown.Of(text)} is not a web address: {Slips.AtEnds(text) ?? fault}" : null;
}
