namespace JojDomain.Tests.Serialization.Lines;

/// <summary>A stream that makes its bytes as it is read.</summary>
internal abstract class GivingStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Give(buffer.Span));

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Give(buffer.AsSpan(offset, count));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected abstract int Give(Span<byte> buffer);
}

/// <summary>The same bytes again and again.</summary>
internal sealed class RepeatingStream(byte[] bytes, long times) : GivingStream
{
    private readonly long _length = times > long.MaxValue / bytes.Length ? long.MaxValue : bytes.Length * times;
    private long _at;

    public long Given => _at;

    protected override int Give(Span<byte> buffer)
    {
        int start = (int)(_at % bytes.Length);
        int given = (int)Math.Min(_length - _at, Math.Min(buffer.Length, bytes.Length - start));
        bytes.AsSpan(start, given).CopyTo(buffer);
        _at += given;
        return given;
    }
}
