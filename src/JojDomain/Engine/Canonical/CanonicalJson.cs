using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Engine;

/// <summary>The JSON Canonicalization Scheme (RFC 8785) over UTF-8 text.</summary>
/// <remarks>
/// Members are ordered by the UTF-16 code units of their names, strings are escaped in one way, and numbers are written as ECMAScript
/// writes the nearest IEEE 754 double: integers beyond 2^53 lose digits, as the RFC demands. Refused are ill-formed JSON, invalid UTF-8
/// (also a byte order mark), unpaired surrogates, numbers beyond the range of a double and duplicate names.
/// Nothing is written when a text is refused. There is no recursion. The time is that of sorting the members, and of copying each object once for itself and
/// for each object around it whose members are not in order; the greatest depth bounds it.
/// </remarks>
internal static class CanonicalJson
{
    /// <summary>The greatest depth that is read when none is given.</summary>
    public const int DefaultMaxDepth = 64;

    /// <summary>Writes the canonical form; on failure nothing is written, and the reason states what is wrong and where.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is less than 1.</exception>
    public static bool TryWrite(
        ReadOnlySpan<byte> json,
        IBufferWriter<byte> output,
        [NotNullWhen(false)] out string? reason,
        int maxDepth = DefaultMaxDepth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        using var writer = new CanonicalWriter();
        return TryWrite(json, output, writer, out reason, maxDepth);
    }

    /// <summary>
    /// Whether two texts are the same, or have the same canonical form. Numbers are compared by their exact decimal values: two numbers with the same
    /// nearest double differ.
    /// </summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        var exactLeft = new ArrayBufferWriter<byte>(left.Length + 1);
        var exactRight = new ArrayBufferWriter<byte>(right.Length + 1);
        return TryWriteExact(left, exactLeft)
            && TryWriteExact(right, exactRight)
            && exactLeft.WrittenSpan.SequenceEqual(exactRight.WrittenSpan);
    }

    /// <summary>A hash code, which equal texts (<see cref="AreEqual"/>) have in common.</summary>
    public static int HashCodeOf(ReadOnlySpan<byte> json)
    {
        var exact = new ArrayBufferWriter<byte>(json.Length + 1);
        var hash = default(HashCode);
        hash.AddBytes(TryWriteExact(json, exact) ? exact.WrittenSpan : json);
        return hash.ToHashCode();
    }

    /// <summary>Writes the canonical form.</summary>
    /// <exception cref="JsonException">The text has no canonical form; nothing was written.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is less than 1.</exception>
    public static void Write(
        ReadOnlySpan<byte> json,
        IBufferWriter<byte> output,
        int maxDepth = DefaultMaxDepth)
    {
        if (!TryWrite(json, output, out string? reason, maxDepth))
        {
            throw new JsonException(reason);
        }
    }

    private static bool TryWrite(
        ReadOnlySpan<byte> json,
        IBufferWriter<byte> output,
        CanonicalWriter writer,
        [NotNullWhen(false)] out string? reason,
        int maxDepth)
    {
        // The reader does not check the UTF-8 of strings. One check of the whole text is faster than one of each string.
        if (!Utf8.IsValid(json))
        {
            reason = string.Create(CultureInfo.InvariantCulture, $"the text is not valid UTF-8 at byte {FirstInvalidByte(json)}");
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
            if (!writer.TryTransform(ref reader, json.Length, out reason))
            {
                return false;
            }
        }
        catch (JsonException exception)
        {
            reason = exception.Message;
            return false;
        }

        output.Write(writer.Written);
        return true;
    }

    private static bool TryWriteExact(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        using var writer = new CanonicalWriter { KeepsNumbersExact = true };
        return TryWrite(json, output, writer, out _, DefaultMaxDepth);
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        int index = 0;
        while (Rune.DecodeFromUtf8(text[index..], out _, out int consumed) == OperationStatus.Done)
        {
            index += consumed;
        }

        return index;
    }
}
