using System.Buffers;
using System.Buffers.Text;
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
    private const int FlushAt = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static JsonOutput? _idle;

    private byte[] _buffer = new byte[16 * 1024];
    private int _at;
    private bool _comma;
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

    /// <summary>A member's name, encoded with its quotation marks and colon.</summary>
    public void Name(byte[] encoded)
    {
        Room(encoded.Length + 1);
        Comma();
        encoded.CopyTo(_buffer, _at);
        _at += encoded.Length;
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

    /// <summary>A value that is JSON already: a word in its quotation marks, or an unknown member's value as it came.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
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
        Room(checked((value.Length * 3) + 3));
        Comma();
        _buffer[_at++] = (byte)'"';
        Utf8.FromUtf16(value, _buffer.AsSpan(_at), out _, out int written);
        int escape = JsonEscapes.First(_buffer.AsSpan(_at, written));
        if (escape < 0)
        {
            _at += written;
        }
        else
        {
            byte[] unescaped = _buffer.AsSpan(_at, written).ToArray();
            Escape(unescaped);
        }

        Room(1);
        _buffer[_at++] = (byte)'"';
        _comma = true;
    }

    private void Escape(ReadOnlySpan<byte> unescaped)
    {
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
