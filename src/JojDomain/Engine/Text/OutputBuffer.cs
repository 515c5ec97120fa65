using System.Buffers;

namespace JojDomain.Engine;

/// <summary>The bytes that a <see cref="JsonOutput"/> has written and not yet given to its target.</summary>
/// <remarks>A base class, so that the bytes are fields of the output itself: with a buffer that is a struct in a field, writing a story took 16 per cent longer.</remarks>
internal abstract class OutputBuffer
{
    private const int LargestKept = 1024 * 1024;

    /// <summary>How many bytes are written before the target gets them.</summary>
    protected const int FlushAt = 64 * 1024;

    /// <summary>The bytes, of which the first <see cref="_at"/> are written.</summary>
    protected byte[] _buffer = new byte[16 * 1024];

    /// <summary>Where the next byte is written.</summary>
    protected int _at;

    private IBufferWriter<byte>? _target;

    /// <summary>What has been written, where no target takes it. The last byte, the comma after the value, is left out.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _at - 1);

    /// <summary>Begins a document for a target, or without one, when all bytes are kept.</summary>
    protected void Begin(IBufferWriter<byte>? target) => _target = target;

    /// <summary>Ends a document. Where it is complete, the target gets what is left.</summary>
    /// <returns>Whether the buffer is small enough to be kept for another document.</returns>
    protected bool End(bool isComplete)
    {
        if (isComplete)
        {
            _target?.Write(Written);
        }

        _at = 0;
        _target = null;
        return _buffer.Length <= LargestKept;
    }

    /// <summary>Makes room for a number of bytes. Nothing else checks whether there is room.</summary>
    protected void Reserve(int needed)
    {
        if (_buffer.Length - _at < needed)
        {
            MakeRoom(needed);
        }
    }

    /// <summary>Makes room for bytes and adds them.</summary>
    protected void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_at));
        _at += bytes.Length;
    }

    /// <summary>The new length of a buffer that has to hold a number of bytes.</summary>
    /// <exception cref="InvalidOperationException">No array is as long.</exception>
    public static int Grown(int length, long needed)
    {
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException("The JSON is longer than an array can be; written to a target it need not be in one.");
        }

        return (int)Math.Min(Math.Max(needed, Math.Max(2L * length, 2 * FlushAt)), Array.MaxLength);
    }

    private void MakeRoom(int needed)
    {
        if (_at >= FlushAt && _target is not null)
        {
            // The last byte stays: it may be a comma that a bracket replaces.
            _target.Write(Written);
            _buffer[0] = _buffer[_at - 1];
            _at = 1;
        }

        if (_buffer.Length - _at < needed)
        {
            Array.Resize(ref _buffer, Grown(_buffer.Length, (long)_at + needed));
        }
    }
}
