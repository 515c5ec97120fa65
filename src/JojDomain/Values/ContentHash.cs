using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The hash of some content: the algorithm's name and the value in hexadecimal.</summary>
/// <remarks>
/// The text form is <c>sha-256:e3b0c442...</c>: the name as in the IANA Named Information Hash Algorithm Registry (RFC 6920), a colon,
/// and lower-case hexadecimal digits. The registry's SHA-2 and SHA-3 names are known and their lengths are checked. Any other
/// well-formed name is kept with any whole number of bytes up to 128, so that a hash by a newer algorithm survives; the unregistered
/// spellings <c>sha256</c>, <c>sha384</c> and <c>sha512</c> are refused, since the same hash would have two texts. Two hashes are
/// equal when both members are. There is no order.
/// </remarks>
[TextPattern("^[a-z][a-z0-9]*(-[a-z0-9]+)*:([0-9a-f]{2}){1,128}$", LongestName + 1 + LongestHex)]
public sealed partial record ContentHash : ITextForm<ContentHash>
{
    private const string Sha256Name = "sha-256";
    private const int LongestName = 32;
    private const int LongestHex = 256;
    private static readonly AsciiSet LowerHex = new("0123456789abcdef");
    private static readonly AsciiSet AnyHex = new("0123456789abcdefABCDEF");
    private static readonly AsciiSet NameCharacters = new("0123456789abcdefghijklmnopqrstuvwxyz-");

    // One text for both parts: they are rarely needed separately, and two texts would double the memory of every hash.
    private readonly string _text;
    private readonly int _colon;

    /// <summary>A hash that was computed elsewhere.</summary>
    /// <param name="algorithm">The algorithm's registered name: lower-case ASCII letters, digits and inner hyphens, at most 32.</param>
    /// <param name="hex">The hash in lower-case hexadecimal, two digits per byte, as long as the algorithm makes it.</param>
    /// <exception cref="ArgumentException">The name or the digits are not well formed, or their number is not the algorithm's.</exception>
    public ContentHash(string algorithm, string hex)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(hex);
        if (NameProblem(algorithm) is { } badName)
        {
            throw new ArgumentException(badName, nameof(algorithm));
        }

        if (HexProblem(algorithm, hex) is { } badHex)
        {
            throw new ArgumentException(badHex, nameof(hex));
        }

        _text = $"{algorithm}:{hex}";
        _colon = algorithm.Length;
    }

    private ContentHash(string text, int colon) => (_text, _colon) = (text, colon);

    /// <summary>The algorithm's name, such as <c>sha-256</c>.</summary>
    public string Algorithm => _text[.._colon];

    /// <summary>The hash in lower-case hexadecimal, two digits per byte.</summary>
    public string Hex => _text[(_colon + 1)..];

    /// <summary>The SHA-256 of these bytes.</summary>
    public static ContentHash Sha256Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new ContentHash(Sha256Name, Convert.ToHexStringLower(hash));
    }

    /// <summary>The SHA-256 of this text in UTF-8, without a byte order mark, exactly as it is: nothing is normalised.</summary>
    /// <exception cref="ArgumentException">The text has an unpaired surrogate, and so no UTF-8 form.</exception>
    public static ContentHash Sha256OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // In pieces, so that a long text needs no array of its own length.
        Span<byte> piece = stackalloc byte[1024];
        ReadOnlySpan<char> rest = text;
        OperationStatus status;
        do
        {
            status = Utf8.FromUtf16(rest, piece, out int read, out int written, replaceInvalidSequences: false);
            hash.AppendData(piece[..written]);
            rest = rest[read..];
        }
        while (status == OperationStatus.DestinationTooSmall);

        if (status != OperationStatus.Done)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"the text has an unpaired surrogate at index {text.Length - rest.Length}");
            throw new ArgumentException(message, nameof(text));
        }

        return new ContentHash(Sha256Name, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The text form, such as <c>sha-256:e3b0c442...</c> with all its digits.</summary>
    public override string ToString() => _text;

    static bool ITextForm<ContentHash>.IsPlain => true;

    static bool ITextForm<ContentHash>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out ContentHash? value,
        [NotNullWhen(false)] out string? reason)
    {
        value = null;
        int colon = text.IndexOf(':');
        string? problem = colon < 0
            ? "no algorithm's name and colon are before the digits, as in sha-256:e3b0c442..."
            : NameProblem(text[..colon]) ?? HexProblem(text[..colon], text[(colon + 1)..]);
        if (problem is not null)
        {
            reason = $"{Shown.Of(text)} is not a content hash: {Slips.In(text) ?? problem}";
            return false;
        }

        reason = null;
        value = new ContentHash(text.ToString(), colon);
        return true;
    }

    private static string? NameProblem(ReadOnlySpan<char> name) => name switch
    {
        "sha256" or "sha384" or "sha512" => $"the registered name of {name} is sha-{name[3..]}",
        _ when name.Length is 0 or > LongestName || NameCharacters.IndexOfOther(name) >= 0
            || !char.IsAsciiLetterLower(name[0]) || name[^1] == '-' || name.Contains("--", StringComparison.Ordinal) =>
            $"{Shown.Of(name)} is not an algorithm's name (lower-case letters, digits and inner hyphens, at most {LongestName}), such as sha-256",
        _ => null,
    };

    private static string? HexProblem(ReadOnlySpan<char> name, ReadOnlySpan<char> hex)
    {
        if (LowerHex.IndexOfOther(hex) is >= 0 and int other)
        {
            return char.IsAsciiHexDigitUpper(hex[other]) && AnyHex.IndexOfOther(hex) < 0
                ? $"{Shown.Of(hex)} is not in lower case"
                : $"{Shown.Of(hex)} has characters that are not lower-case hexadecimal digits";
        }

        if (KnownBits(name) is { } bits && hex.Length != bits / 4)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{name} has {bits / 4} digits, not {hex.Length}");
        }

        return hex.Length is 0 or > LongestHex || hex.Length % 2 != 0
            ? string.Create(CultureInfo.InvariantCulture, $"it has {hex.Length} digits, and a hash has an even number of them, from 2 to {LongestHex}")
            : null;
    }

    private static int? KnownBits(ReadOnlySpan<char> name) => name switch
    {
        "sha-256" or "sha3-256" => 256,
        "sha-384" or "sha3-384" => 384,
        "sha-512" or "sha3-512" => 512,
        "sha3-224" => 224,
        "sha-256-128" => 128,
        "sha-256-120" => 120,
        "sha-256-96" => 96,
        "sha-256-64" => 64,
        "sha-256-32" => 32,
        _ => null,
    };
}
