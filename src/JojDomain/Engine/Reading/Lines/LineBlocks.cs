using System.Buffers;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Cuts a stream into blocks of whole lines. Only the start of a line whose end is not read yet is copied, into the next block.</summary>
internal sealed class LineBlocks(Stream stream, StoryJsonLinesOptions options)
{
    // A few typical documents: small enough for the processor's cache, and large enough that the cost of a task for each block does not count.
    private const int BlockSize = 128 * 1024;

    private byte[]? _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _length;
    private long _offset;
    private long _line = 1;
    private bool _isPassingOver;

    /// <summary>The next lines, as many as the stream has given; null at its end. Where the stream fails, all lines before the incomplete one have been given.</summary>
    public LineBlock? Next()
    {
        while (_buffer is not null)
        {
            if (TakeOrEnd(stream.Read(_buffer, _length, _buffer.Length - _length)) is { } block)
            {
                return block;
            }
        }

        return null;
    }

    /// <inheritdoc cref="Next"/>
    public async ValueTask<LineBlock?> NextAsync(CancellationToken cancellationToken)
    {
        while (_buffer is not null)
        {
            // Not every stream checks it.
            cancellationToken.ThrowIfCancellationRequested();
            if (TakeOrEnd(await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false)) is { } block)
            {
                return block;
            }
        }

        return null;
    }

    /// <summary>Returns the buffer to the pool; not while a read into it is pending.</summary>
    public void Release()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
        }
    }

    private LineBlock? TakeOrEnd(int read) => read == 0 ? Last() : Take(read);

    private LineBlock? Take(int read)
    {
        int start = _length;
        _length += read;
        if (_isPassingOver)
        {
            PassOver();
            start = 0;
        }

        if (_buffer.AsSpan(start, _length - start).LastIndexOf((byte)'\n') is int end and >= 0)
        {
            return Cut(start + end + 1);
        }

        // The last byte may be a carriage return, which does not count.
        if (_length > options.LongestLine + 1)
        {
            return GiveUp();
        }

        if (_length == _buffer!.Length)
        {
            Move((int)Math.Min(_length * 2L, options.LongestLine + 2));
        }

        return null;
    }

    private LineBlock Cut(int end)
    {
        byte[] full = _buffer!;
        var block = new LineBlock(full, end, _line, _offset, options);
        _line += full.AsSpan(0, end).Count((byte)'\n');
        _offset += end;
        _length -= end;
        _buffer = ArrayPool<byte>.Shared.Rent(_length <= BlockSize / 2 ? BlockSize : (int)Math.Min(_length * 2L, Array.MaxLength));
        full.AsSpan(end, _length).CopyTo(_buffer);
        return block;
    }

    private LineBlock GiveUp()
    {
        var block = new LineBlock(null, 0, _line, _offset, options);
        _isPassingOver = true;
        _offset += _length;
        _length = 0;
        Move(BlockSize);
        return block;
    }

    private void PassOver()
    {
        int end = _buffer.AsSpan(0, _length).IndexOf((byte)'\n');
        int passed = end < 0 ? _length : end + 1;
        _buffer.AsSpan(passed, _length - passed).CopyTo(_buffer);
        _offset += passed;
        _length -= passed;
        if (end >= 0)
        {
            _isPassingOver = false;
            _line++;
        }
    }

    private LineBlock? Last()
    {
        byte[] last = _buffer!;
        _buffer = null;
        if (_length > 0)
        {
            return new LineBlock(last, _length, _line, _offset, options);
        }

        ArrayPool<byte>.Shared.Return(last);
        return null;
    }

    private void Move(int size)
    {
        byte[] before = _buffer!;
        _buffer = ArrayPool<byte>.Shared.Rent(size);
        before.AsSpan(0, _length).CopyTo(_buffer);
        ArrayPool<byte>.Shared.Return(before);
    }
}
