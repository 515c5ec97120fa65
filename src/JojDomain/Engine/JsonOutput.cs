using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// Writes compact JSON in UTF-8. Everything it is given is known to be well-formed, so that it checks nothing: that, and names that are
/// encoded once with their quotation marks and colon, is what makes it faster than a general writer. Strings are spelled as RFC 8785
/// spells them.
/// </summary>
internal sealed class JsonOutput
{
    private const int NameBlock = 32;
    private const int FlushAt = 64 * 1024;
    private const int LargestKept = 1024 * 1024;
    private const int Piece = 16 * 1024;

    [ThreadStatic]
    private static JsonOutput? _idle;

    private byte[] _buffer = new byte[16 * 1024];
    private int _at;
    private bool _comma;
    private int _depth;
    private IBufferWriter<byte>? _target;

    /// <summary>An output that hands its bytes on to a target; one is kept for each thread, so that writing allocates nothing.</summary>
    public static JsonOutput Rent(IBufferWriter<byte> target)
    {
        JsonOutput output = _idle ?? new JsonOutput();
        _idle = null;
        output._target = target;
        return output;
    }

    /// <summary>Hands on what is left, unless writing failed, and keeps the output for the thread's next document.</summary>
    public void Return(bool complete)
    {
        if (complete)
        {
            Flush();
        }

        _at = 0;
        _comma = false;
        _depth = 0;
        _target = null;
        if (_buffer.Length <= LargestKept)
        {
            _idle = this;
        }
    }

    public void StartObject() => Open((byte)'{');

    public void EndObject() => Close((byte)'}');

    public void StartArray() => Open((byte)'[');

    public void EndArray() => Close((byte)']');

    /// <summary>
    /// A name as <see cref="Name(byte[])"/> takes it: its length, then comma, quotation marks and colon around it, then room, so that most
    /// names are copied as one block of fixed size.
    /// </summary>
    public static byte[] Encode(string name)
    {
        byte[] text = Encoding.UTF8.GetBytes($",\"{name}\":");
        var encoded = new byte[Math.Max(text.Length, NameBlock) + 2];
        encoded[0] = checked((byte)text.Length);
        text.CopyTo(encoded, 1);
        return encoded;
    }

    /// <summary>A member's name; its comma is left out for the first member.</summary>
    public void Name(byte[] encoded)
    {
        int skipped = _comma ? 0 : 1;
        int length = encoded[0] - skipped;
        Room(Math.Max(length, NameBlock));
        Span<byte> room = _buffer.AsSpan(_at);
        if (length <= NameBlock)
        {
            encoded.AsSpan(1 + skipped, NameBlock).CopyTo(room);
        }
        else
        {
            encoded.AsSpan(1 + skipped, length).CopyTo(room);
        }

        _at += length;
        _comma = false;
    }

    /// <summary>A member's name as text.</summary>
    public void Name(string name)
    {
        String(name);
        Room(1);
        _buffer[_at++] = (byte)':';
        _comma = false;
    }

    /// <summary>An unknown member's value as it came, but for the white space between its tokens: a story must fit into one line.</summary>
    public void Compact(ReadOnlySpan<byte> json)
    {
        if (!json.ContainsAny(" \t\r\n"u8))
        {
            Raw(json);
            return;
        }

        Room(1);
        Comma();
        bool isInString = false;
        bool isEscaped = false;
        while (!json.IsEmpty)
        {
            ReadOnlySpan<byte> piece = json[..Math.Min(json.Length, Piece)];
            json = json[piece.Length..];
            Room(piece.Length);
            foreach (byte part in piece)
            {
                if (isInString || part > (byte)' ')
                {
                    _buffer[_at++] = part;
                }

                isInString ^= part == (byte)'"' && !isEscaped;
                isEscaped = part == (byte)'\\' && !isEscaped;
            }
        }

        _comma = true;
    }

    /// <summary>A value that is compact JSON already, such as a word in its quotation marks.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        if (json.Length > FlushAt)
        {
            RawLong(json);
            return;
        }

        Room(json.Length + 1);
        Comma();
        json.CopyTo(_buffer.AsSpan(_at));
        _at += json.Length;
        _comma = true;
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Integer(int value)
    {
        Room(12);
        Comma();
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_at), out int written);
        _at += written;
        _comma = true;
    }

    public void String(string value)
    {
        if (value.Length > Piece)
        {
            StringInPieces(value);
            return;
        }

        Room((value.Length * 3) + 3);
        Comma();
        Span<byte> room = _buffer.AsSpan(_at);
        room[0] = (byte)'"';
        Utf8.FromUtf16(value, room[1..], out _, out int written);
        if (JsonEscapes.First(room.Slice(1, written)) < 0)
        {
            room[written + 1] = (byte)'"';
            _at += written + 2;
        }
        else
        {
            _at++;
            Escape(value);
            Room(1);
            _buffer[_at++] = (byte)'"';
        }

        _comma = true;
    }

    /// <summary>A text that a grammar keeps to ASCII, such as an id or a date; it may still hold what needs an escape.</summary>
    public void Ascii(string value)
    {
        Room(value.Length + 3);
        Comma();
        Span<byte> room = _buffer.AsSpan(_at);
        room[0] = (byte)'"';
        if (System.Text.Ascii.FromUtf16(value, room[1..], out int written) != OperationStatus.Done || JsonEscapes.First(room.Slice(1, written)) >= 0)
        {
            _comma = false;
            String(value);
            return;
        }

        room[written + 1] = (byte)'"';
        _at += written + 2;
        _comma = true;
    }

    // What is long goes on as it is made: room for all of it would be a multiple of its own.
    private void StringInPieces(ReadOnlySpan<char> value)
    {
        Room(2);
        Comma();
        _buffer[_at++] = (byte)'"';
        while (!value.IsEmpty)
        {
            int length = Math.Min(value.Length, Piece);
            length -= length < value.Length && char.IsHighSurrogate(value[length - 1]) ? 1 : 0;
            ReadOnlySpan<char> piece = value[..length];
            value = value[length..];
            Room(length * 3);
            Utf8.FromUtf16(piece, _buffer.AsSpan(_at), out _, out int written);
            if (JsonEscapes.First(_buffer.AsSpan(_at, written)) < 0)
            {
                _at += written;
            }
            else
            {
                Escape(piece);
            }
        }

        Room(1);
        _buffer[_at++] = (byte)'"';
        _comma = true;
    }

    private void RawLong(ReadOnlySpan<byte> json)
    {
        Room(1);
        Comma();
        Flush();
        _target!.Write(json);
        _comma = true;
    }

    private void Escape(ReadOnlySpan<char> value)
    {
        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(value)];
        Encoding.UTF8.GetBytes(value, utf8);
        ReadOnlySpan<byte> unescaped = utf8;
        for (int plain = JsonEscapes.First(unescaped); plain >= 0; plain = JsonEscapes.First(unescaped))
        {
            Append(unescaped[..plain]);
            Append(JsonEscapes.Of(unescaped[plain]));
            unescaped = unescaped[(plain + 1)..];
        }

        Append(unescaped);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_at));
        _at += bytes.Length;
    }

    private void Open(byte bracket)
    {
        // A story is not as deep, or it would not exist; a part of one that somebody writes by itself must not end the process.
        if (++_depth > DocumentReader.MaxDepth)
        {
            throw new InvalidOperationException($"The value is nested deeper than {DocumentReader.MaxDepth} and could not be read back.");
        }

        Room(2);
        Comma();
        _buffer[_at++] = bracket;
        _comma = false;
    }

    private void Close(byte bracket)
    {
        Room(1);
        _buffer[_at++] = bracket;
        _comma = true;
        _depth--;
    }

    private void Comma()
    {
        if (_comma)
        {
            _buffer[_at++] = (byte)',';
        }
    }

    private void Room(int needed)
    {
        if (_buffer.Length - _at < needed)
        {
            MakeRoom(needed);
        }
    }

    private void MakeRoom(int needed)
    {
        if (_at >= FlushAt)
        {
            Flush();
        }

        if (_buffer.Length - _at < needed)
        {
            Array.Resize(ref _buffer, Math.Max(_at + needed, Math.Max(_buffer.Length * 2, FlushAt * 2)));
        }
    }

    private void Flush()
    {
        _target!.Write(_buffer.AsSpan(0, _at));
        _at = 0;
    }
}
