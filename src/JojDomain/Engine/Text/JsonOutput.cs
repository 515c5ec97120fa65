using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Text;

namespace JojDomain.Engine;

/// <summary>
/// Writes compact JSON in UTF-8. Everything it is given is known to be well-formed, so that it checks nothing: that, and names that are
/// encoded once with their quotation marks and colon, is what makes it faster than a general writer. Strings are escaped as RFC 8785
/// escapes them.
/// </summary>
/// <remarks>
/// Every value is written with a comma after it, which the bracket that closes takes the place of: so nothing has to be asked before a value.
/// </remarks>
internal sealed class JsonOutput
{
    private const byte Quote = (byte)'"';
    private const int NameBlock = 32;
    private const int FlushAt = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static JsonOutput? _idle;

    private byte[] _buffer = new byte[16 * 1024];
    private int _at;
    private int _depth;
    private IBufferWriter<byte>? _target;

    /// <summary>Whether members are written in the order of their names, as RFC 8785 has it, and not in that of the native form.</summary>
    public bool IsCanonical { get; private set; }

    /// <summary>Whether there were members that only another version knows, which are written as they came and after the known ones.</summary>
    public bool HasUnknown { get; set; }

    /// <summary>What has been written, where no target takes it.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _at - 1);

    /// <summary>
    /// An output that hands its bytes on to a target, or keeps them where there is none; one is kept for each thread, so that writing
    /// allocates nothing.
    /// </summary>
    public static JsonOutput Rent(IBufferWriter<byte>? target = null, bool isCanonical = false)
    {
        JsonOutput output = _idle ?? new JsonOutput();
        _idle = null;
        output._target = target;
        output.IsCanonical = isCanonical;
        return output;
    }

    /// <summary>Hands on what is left, unless writing failed, and keeps the output for the thread's next document.</summary>
    public void Return(bool complete)
    {
        if (complete)
        {
            _target?.Write(Written);
        }

        HasUnknown = false;
        _at = 0;
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
    /// A name as <see cref="Name(byte[])"/> takes it: with quotation marks and colon, then room, so that most names are copied as one block
    /// of fixed size, and at the very end its length.
    /// </summary>
    public static byte[] Encode(string name)
    {
        byte[] text = Encoding.UTF8.GetBytes($"\"{name}\":");
        var encoded = new byte[Math.Max(text.Length, NameBlock) + 1];
        text.CopyTo(encoded, 0);
        encoded[^1] = checked((byte)text.Length);
        return encoded;
    }

    /// <summary>A member's name.</summary>
    public void Name(byte[] encoded)
    {
        if (encoded.Length == NameBlock + 1)
        {
            Room(NameBlock);
            Vector256.Create(encoded).CopyTo(_buffer, _at);
            _at += encoded[NameBlock];
        }
        else
        {
            Append(encoded.AsSpan(0, encoded.Length - 1));
        }
    }

    /// <summary>A member's name as text.</summary>
    public void Name(string name)
    {
        String(name);
        _buffer[_at - 1] = (byte)':';
    }

    /// <summary>An unknown member's value as it came, but for the white space between its tokens: a story must fit into one line.</summary>
    public void Compact(ReadOnlySpan<byte> json)
    {
        if (!json.ContainsAny(" \t\r\n"u8))
        {
            Raw(json);
            return;
        }

        bool isInString = false;
        bool isEscaped = false;
        while (!json.IsEmpty)
        {
            ReadOnlySpan<byte> piece = json[..Math.Min(json.Length, FlushAt)];
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

        Room(1);
        _buffer[_at++] = (byte)',';
    }

    /// <summary>A value that is compact JSON already, such as a word in its quotation marks.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        // What is very long goes on to the target piece by piece.
        for (; json.Length > FlushAt; json = json[FlushAt..])
        {
            Append(json[..FlushAt]);
        }

        Room(json.Length + 1);
        json.CopyTo(_buffer.AsSpan(_at));
        _at += json.Length;
        _buffer[_at++] = (byte)',';
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Room(21);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_at), out int written);
        _at += written;
        _buffer[_at++] = (byte)',';
    }

    public void String(ReadOnlySpan<char> text)
    {
        Room(RoomFor(text));
        _buffer[_at++] = (byte)'"';
        _at += JsonText.Write(ref text, _buffer.AsSpan(_at));
        while (!text.IsEmpty)
        {
            Room(RoomFor(text));
            _at += JsonText.Write(ref text, _buffer.AsSpan(_at));
        }

        Room(2);
        BinaryPrimitives.WriteUInt16LittleEndian(_buffer.AsSpan(_at), Quote | (',' << 8));
        _at += 2;
    }

    /// <summary>Text of which every character is ASCII and is in JSON as it is.</summary>
    public void Plain(string text)
    {
        Debug.Assert(Ascii.IsValid(text) && !text.AsSpan().ContainsAny("\"\\"), "It would have to be escaped.");
        Room(text.Length + 3);
        _buffer[_at++] = (byte)'"';
        JsonText.CopyAscii(text, _buffer.AsSpan(_at));
        _at += text.Length;
        BinaryPrimitives.WriteUInt16LittleEndian(_buffer.AsSpan(_at), Quote | (',' << 8));
        _at += 2;
    }

    // Most text is as long in bytes as in characters; what is longer asks again. Very long text goes on to the target piece by piece.
    private static int RoomFor(ReadOnlySpan<char> text) => Math.Min(text.Length, FlushAt) + (2 * JsonText.LeastRoom);

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
            throw TooDeep();
        }

        Room(1);
        _buffer[_at++] = bracket;
    }

    public static InvalidOperationException TooDeep() => new($"The value is nested deeper than {DocumentReader.MaxDepth} and could not be read back.");

    private void Close(byte bracket)
    {
        if (_buffer[_at - 1] == (byte)',')
        {
            _at--;
        }

        Room(2);
        BinaryPrimitives.WriteUInt16LittleEndian(_buffer.AsSpan(_at), (ushort)(bracket | (',' << 8)));
        _at += 2;
        _depth--;
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
        if (_at >= FlushAt && _target is not null)
        {
            // The last byte stays: it may be the comma that a bracket takes the place of.
            _target.Write(Written);
            _buffer[0] = _buffer[_at - 1];
            _at = 1;
        }

        if (_buffer.Length - _at < needed)
        {
            Array.Resize(ref _buffer, Grown(_buffer.Length, (long)_at + needed));
        }
    }

    /// <summary>How long a buffer of a length becomes that so much is needed of.</summary>
    /// <exception cref="InvalidOperationException">No array is as long.</exception>
    internal static int Grown(int length, long needed)
    {
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException("The JSON is longer than an array can be; written to a target it need not be in one.");
        }

        return (int)Math.Min(Math.Max(needed, Math.Max(2L * length, 2 * FlushAt)), Array.MaxLength);
    }
}
