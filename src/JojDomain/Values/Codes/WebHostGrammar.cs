namespace JojDomain;

/// <summary>
/// The host of a <see cref="WebAddress"/>. RFC 3986 allows percent-encoded and punctuation characters in a registered name, but no host on
/// the web has such a name; therefore a name has to be valid in the domain name system (RFC 1035, section 2.3, with the underscores found in
/// practice).
/// </summary>
internal static class WebHostGrammar
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>What is wrong with the host, as a clause; null when nothing is.</summary>
    public static string? Fault(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty)
        {
            return "it names no host";
        }

        if (host[0] == '[')
        {
            return host[^1] == ']' && IsIpv6(host[1..^1]) ? null : $"host {Shown.Of(host)} is not an IPv6 address in brackets";
        }

        ReadOnlySpan<char> name = host[^1] == '.' ? host[..^1] : host;
        if (name.Length > LongestName)
        {
            return $"the host name is longer than {LongestName} characters";
        }

        foreach (Range range in name.Split('.'))
        {
            ReadOnlySpan<char> label = name[range];
            if (label.Length is 0 or > LongestLabel)
            {
                return $"in host {Shown.Of(host)}, between dots there are 1 to {LongestLabel} characters";
            }

            if (label[0] is '-' or '_')
            {
                return $"in host {Shown.Of(host)}, a part begins with a hyphen or an underscore";
            }

            foreach (char character in label)
            {
                if (!char.IsAscii(character))
                {
                    return $"host {Shown.Of(host)} is not ASCII; write it in punycode (xn--...)";
                }

                if (!char.IsAsciiLetterOrDigit(character) && character is not '-' and not '_')
                {
                    return character == ':'
                        ? $"host {Shown.Of(host)} has a colon; an IPv6 address is in brackets"
                        : $"host {Shown.Of(host)} contains {Shown.Of([character])}, which is not a letter, digit, hyphen or dot";
                }
            }
        }

        return null;
    }

    /// <summary>Eight groups, or fewer with one "::" for at least one group of zeros; the last two groups may be an IPv4 address.</summary>
    private static bool IsIpv6(ReadOnlySpan<char> text)
    {
        int gap = text.IndexOf("::");
        if (gap < 0)
        {
            return GroupsOf(text, mayEndInIpv4: true) == 8;
        }

        ReadOnlySpan<char> before = text[..gap];
        ReadOnlySpan<char> after = text[(gap + 2)..];
        int first = before.IsEmpty ? 0 : GroupsOf(before, mayEndInIpv4: false);
        int second = after.IsEmpty ? 0 : GroupsOf(after, mayEndInIpv4: true);
        return first >= 0 && second >= 0 && first + second <= 7;
    }

    private static int GroupsOf(ReadOnlySpan<char> text, bool mayEndInIpv4)
    {
        int groups = 0;
        foreach (Range range in text.Split(':'))
        {
            ReadOnlySpan<char> group = text[range];
            bool last = range.End.Value == text.Length;
            if (mayEndInIpv4 && last && IsIpv4(group))
            {
                return groups + 2;
            }

            if (group.Length is 0 or > 4)
            {
                return -1;
            }

            foreach (char digit in group)
            {
                if (!char.IsAsciiHexDigit(digit))
                {
                    return -1;
                }
            }

            groups++;
        }

        return groups;
    }

    private static bool IsIpv4(ReadOnlySpan<char> text)
    {
        int parts = 0;
        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> part = text[range];
            bool isOctet = part.Length is >= 1 and <= 3
                && AsciiSet.IsDigits(part)
                && (part.Length == 1 || part[0] != '0')
                && (part.Length < 3 || part.SequenceCompareTo("255") <= 0);
            if (!isOctet)
            {
                return false;
            }

            parts++;
        }

        return parts == 4;
    }
}
