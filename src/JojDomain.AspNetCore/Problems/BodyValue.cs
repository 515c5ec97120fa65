using System.Text.Json;

namespace JojDomain.AspNetCore.Problems;

/// <summary>A value within a body, found by the path that the serialiser gives, such as <c>$.parties[0].country</c> or <c>$['a.b']</c>.</summary>
internal sealed class BodyValue
{
    private readonly byte[] _body;

    public BodyValue(byte[] body, string path)
    {
        _body = body;
        List<string> segments = Segments(path);
        Pointer = string.Concat(segments.Select(static segment => $"/{segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"));
        Start = Find(segments);
    }

    /// <summary>The value's JSON Pointer.</summary>
    public string Pointer { get; }

    /// <summary>Where the value begins in the body, in bytes; null where it is not found.</summary>
    public long? Start { get; }

    /// <summary>Line and column of an offset in the body.</summary>
    public TextPlace PlaceOf(long offset)
    {
        ReadOnlySpan<byte> before = _body.AsSpan(0, (int)Math.Min(offset, _body.Length));
        ReadOnlySpan<byte> line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        int column = 1;
        foreach (byte part in line)
        {
            // A byte that continues a code point is no column of its own.
            column += (part & 0xC0) == 0x80 ? 0 : 1;
        }

        return new TextPlace(before.Count((byte)'\n') + 1, column, offset);
    }

    private static List<string> Segments(string path)
    {
        List<string> segments = [];
        ReadOnlySpan<char> rest = path.AsSpan(1);
        while (!rest.IsEmpty)
        {
            bool isQuoted = rest.StartsWith("['", StringComparison.Ordinal);
            ReadOnlySpan<char> from = rest[(isQuoted ? 2 : 1)..];
            int end = isQuoted ? from.IndexOf("']", StringComparison.Ordinal) : rest[0] == '[' ? from.IndexOf(']') : from.IndexOfAny('.', '[');
            ReadOnlySpan<char> segment = end < 0 ? from : from[..end];
            segments.Add(segment.ToString());
            rest = end < 0 ? default : from[(end + (isQuoted ? 2 : rest[0] == '[' ? 1 : 0))..];
        }

        return segments;
    }

    private long? Find(List<string> segments)
    {
        var reader = new Utf8JsonReader(_body);
        reader.Read();
        foreach (string segment in segments)
        {
            if (!(reader.TokenType == JsonTokenType.StartArray ? ToItem(ref reader, segment) : ToMember(ref reader, segment)))
            {
                return null;
            }
        }

        return reader.TokenStartIndex;
    }

    private static bool ToItem(ref Utf8JsonReader reader, string segment)
    {
        if (!int.TryParse(segment, out int index))
        {
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    // Where the body has a member twice, the serialiser fails at the last one; the first is found here, which is good enough.
    private static bool ToMember(ref Utf8JsonReader reader, string segment)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFound = string.Equals(reader.GetString(), segment, StringComparison.Ordinal);
            reader.Read();
            if (isFound)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
