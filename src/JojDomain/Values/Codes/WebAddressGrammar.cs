using System.Buffers;
using System.Text;

namespace JojDomain;

/// <summary>The grammar of <see cref="WebAddress"/>: RFC 3986 for the http and https schemes.</summary>
internal static class WebAddressGrammar
{
    public const int Longest = 8192;

    /// <summary>The grammar as a regular expression; lengths of labels, the range of a port and the groups of an IPv6 address are left to the code.</summary>
    public const string Pattern =
        @"^[Hh][Tt][Tt][Pp][Ss]?://"
        + @"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)*\.?)"
        + @"(:[0-9]*)?"
        + $"(/({PathPattern})*)?"
        + $@"(\?({PathPattern}|[?])*)?"
        + $"(#({PathPattern}|[?])*)?$";

    private const string PathPattern = "[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2}";
    private const int HighestPort = 65535;
    private const int LongestHint = 100;
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly AsciiSet PathCharacters = new(Unreserved + "!$&'()*+,;=:@/%");
    private static readonly AsciiSet QueryCharacters = new(Unreserved + "!$&'()*+,;=:@/%?");

    /// <summary>What is wrong with the address, as a clause; null when nothing is.</summary>
    public static string? Fault(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return $"it is longer than {Longest} characters";
        }

        int scheme =
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length
            : 0;
        if (scheme == 0)
        {
            return $"it does not begin with http:// or https://{(IsBareHost(text) ? $"; did you mean \"https://{text}\"?" : "")}";
        }

        ReadOnlySpan<char> rest = text[scheme..];
        int end = rest.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> authority = end < 0 ? rest : rest[..end];
        ReadOnlySpan<char> tail = end < 0 ? default : rest[end..];
        int fragment = tail.IndexOf('#');
        ReadOnlySpan<char> beforeFragment = fragment < 0 ? tail : tail[..fragment];
        int query = beforeFragment.IndexOf('?');
        ReadOnlySpan<char> path = query < 0 ? beforeFragment : beforeFragment[..query];
        return FaultOfAuthority(authority)
            ?? FaultOfPart(path, PathCharacters, "path")
            ?? (query < 0 ? null : FaultOfPart(beforeFragment[(query + 1)..], QueryCharacters, "query"))
            ?? (fragment < 0 ? null : FaultOfPart(tail[(fragment + 1)..], QueryCharacters, "fragment"));
    }

    // A host of letters with a dot and perhaps a path, as people write it; a scheme that is not of the web has a colon.
    private static bool IsBareHost(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('/');
        ReadOnlySpan<char> host = end < 0 ? text : text[..end];
        return host is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] && host.Contains('.') && !text.Contains(':') && text.Length <= LongestHint && Fault($"https://{text}") is null;
    }

    private static string? FaultOfAuthority(ReadOnlySpan<char> authority)
    {
        if (authority.Contains('@'))
        {
            return "user information before the host is not accepted";
        }

        if (authority.StartsWith('[') && !authority.Contains(']'))
        {
            return "the bracket around its IPv6 address is not closed";
        }

        // In brackets colons belong to the host; elsewhere the last colon begins the port, and an earlier one is a fault of the host.
        int colon = authority.LastIndexOf(':');
        if (colon < authority.LastIndexOf(']'))
        {
            colon = -1;
        }

        ReadOnlySpan<char> host = colon < 0 ? authority : authority[..colon];
        return WebHostGrammar.Fault(host) ?? (colon < 0 ? null : FaultOfPort(authority[(colon + 1)..]));
    }

    private static string? FaultOfPort(ReadOnlySpan<char> port)
    {
        int value = 0;
        foreach (char digit in port)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return $"port {Shown.Of(port)} is not a number";
            }

            value = Math.Min((value * 10) + (digit - '0'), HighestPort + 1);
        }

        return value > HighestPort ? $"port {Shown.Of(port)} is higher than {HighestPort}" : null;
    }

    private static string? FaultOfPart(ReadOnlySpan<char> part, AsciiSet allowed, string name)
    {
        int index = allowed.IndexOfOther(part);
        if (index >= 0)
        {
            return FaultOfCharacter(part[index..], name);
        }

        while ((index = part.IndexOf('%')) >= 0)
        {
            if (part.Length < index + 3 || !char.IsAsciiHexDigit(part[index + 1]) || !char.IsAsciiHexDigit(part[index + 2]))
            {
                return $"in the {name}, {Shown.Of(part[index..Math.Min(index + 3, part.Length)])} is not a percent sign and two hexadecimal digits";
            }

            part = part[(index + 3)..];
        }

        return null;
    }

    private static string FaultOfCharacter(ReadOnlySpan<char> text, string name)
    {
        OperationStatus status = Rune.DecodeFromUtf16(text, out Rune rune, out int length);
        if (status != OperationStatus.Done)
        {
            return $"the {name} contains half a surrogate pair";
        }

        Span<byte> bytes = stackalloc byte[4];
        string encoded = string.Empty;
        foreach (byte value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            encoded += "%" + value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
        }

        return $"in the {name}, {Shown.Of(text[..length])} must be written {encoded}";
    }
}
