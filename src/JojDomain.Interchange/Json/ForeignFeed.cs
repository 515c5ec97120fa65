using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads a foreign feed of any length: the items of its lists one by one, where it is too long to be read as a whole.</summary>
internal sealed class ForeignFeed
{
    // A document up to this length is read as a whole.
    private const int WholeLength = 8 * 1024 * 1024;

    private readonly Stream _stream;
    private byte[] _buffer;
    private int _start;
    private int _end;
    private bool _isFinal;
    private long _codePoints;
    private JsonReaderState _state;
    private Level _level;
    private bool _isRootArray;
    private string _member = "";
    private int _index;

    private ForeignFeed(Stream stream, byte[] head, int length)
    {
        _stream = stream;
        _buffer = head;
        _end = length;
        _start = head.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    private enum Level
    {
        Outside,
        Object,
        Array,
        Done,
    }

    /// <summary>The documents of a feed: the whole of it, its lines, or, of a long one, the items of its lists and its other members.</summary>
    /// <param name="stream">The feed.</param>
    /// <param name="wholeLength">The length in bytes up to which a document is read as a whole.</param>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Who asked for a document disposes of it, and the stream is the caller's.")]
    public static IEnumerable<ForeignDocument> Read(Stream stream, int wholeLength = WholeLength)
    {
        byte[] head = Head(stream, wholeLength + 1, out int length);
        if (length > 0 && head.AsSpan(0, length).TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..])
        {
            return HtmlScripts.Read(Rest(head.AsMemory(0, length), stream));
        }

        if (length <= wholeLength || IsLines(head))
        {
            return ForeignDocuments.Read(new RewoundStream(head.AsMemory(0, length), stream));
        }

        return new ForeignFeed(stream, head, length).Items();
    }

    // Up to so many bytes, in a buffer that is not much longer.
    private static byte[] Head(Stream stream, int most, out int length)
    {
        byte[] head = new byte[Math.Min(most, 64 * 1024)];
        length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        while (length == head.Length && length < most)
        {
            Array.Resize(ref head, (int)Math.Min(most, 2L * head.Length));
            length += stream.ReadAtLeast(head.AsSpan(length), head.Length - length, throwOnEndOfStream: false);
        }

        return head;
    }

    private static byte[] Rest(ReadOnlyMemory<byte> head, Stream stream)
    {
        using var whole = new MemoryStream();
        whole.Write(head.Span);
        stream.CopyTo(whole);
        return whole.ToArray();
    }

    // Whether the first line is a whole object.
    private static bool IsLines(byte[] head)
    {
        int end = head.AsSpan().IndexOf((byte)'\n');
        return end > 0 && ForeignDocuments.IsWhole(head.AsMemory(0, end));
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Who asked for a document disposes of it, and the stream is the caller's.")]
    private IEnumerable<ForeignDocument> Items()
    {
        while (_level != Level.Done)
        {
            ForeignDocument? item = null;
            bool isMoved;
            try
            {
                isMoved = TryMove(out item);
            }
            catch (JsonException bad)
            {
                item = ForeignDocument.Broken($"after {_member}/{_index} ", bad);
                isMoved = true;
                _level = Level.Done;
            }

            if (item is not null)
            {
                yield return item;
            }

            if (!isMoved)
            {
                Fill();
            }
        }
    }

    // Reads one step; false where it needs more of the stream.
    private bool TryMove(out ForeignDocument? item)
    {
        item = null;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start.._end), _isFinal, _state);
        if (!reader.Read())
        {
            return false;
        }

        switch (_level)
        {
            case Level.Outside:
                _isRootArray = reader.TokenType == JsonTokenType.StartArray;
                _level = _isRootArray ? Level.Array : Level.Object;
                break;
            case Level.Object when reader.TokenType == JsonTokenType.EndObject:
                _level = Level.Done;
                break;
            case Level.Object:
                return TryMember(ref reader, out item);
            case Level.Array when reader.TokenType == JsonTokenType.EndArray:
                _level = _isRootArray ? Level.Done : Level.Object;
                (_member, _index) = ("", 0);
                break;
            default:
                return TryValue(ref reader, FormattableString.Invariant($"{_member}/{_index}"), out item) && ++_index > 0;
        }

        Commit(reader);
        return true;
    }

    private bool TryMember(ref Utf8JsonReader reader, out ForeignDocument? item)
    {
        item = null;
        string pointer = $"/{JsonPointer.Escape(NameOf(reader))}";
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return TryValue(ref reader, pointer, out item);
        }

        (_level, _member, _index) = (Level.Array, pointer, 0);
        Commit(reader);
        return true;
    }

    private bool TryValue(ref Utf8JsonReader reader, string pointer, out ForeignDocument? item)
    {
        item = null;
        int first = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        byte[] value = _buffer[(_start + first)..(_start + (int)reader.BytesConsumed)];
        item = ForeignDocument.Read(value, pointer, _codePoints + ForeignText.Count(_buffer.AsSpan(_start, first)));
        Commit(reader);
        return true;
    }

    private static string NameOf(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private void Commit(Utf8JsonReader reader)
    {
        int consumed = (int)reader.BytesConsumed;
        _codePoints += ForeignText.Count(_buffer.AsSpan(_start, consumed));
        _start += consumed;
        _state = reader.CurrentState;
    }

    private void Fill()
    {
        if (_isFinal)
        {
            _level = Level.Done;
            return;
        }

        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = _stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _isFinal = read == 0;
    }
}
