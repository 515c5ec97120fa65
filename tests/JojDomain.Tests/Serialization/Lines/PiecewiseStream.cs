namespace JojDomain.Tests.Serialization.Lines;

/// <summary>A stream over bytes that gives as many at a time as a test wants, and then ends, fails or waits without end.</summary>
internal sealed class PiecewiseStream(byte[] bytes, Func<int, int> pieceAt, Func<CancellationToken, ValueTask>? atEnd = null) : Stream
{
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _at; set => throw new NotSupportedException(); }

    public bool IsClosed { get; private set; }

    /// <summary>What an asynchronous read waits for before it gives anything.</summary>
    public Func<CancellationToken, Task>? BeforeEach { get; init; }

    public static PiecewiseStream Of(byte[] bytes, int piece) => new(bytes, _ => piece);

    /// <summary>Two reads: what is before the place, and the rest.</summary>
    public static PiecewiseStream SplitAt(byte[] bytes, int place) => new(bytes, at => at < place ? place - at : bytes.Length);

    public static PiecewiseStream Failing(byte[] bytes) => new(bytes, static _ => 1000, static _ => throw new IOException("The disk is gone."));

    public static PiecewiseStream Endless(byte[] bytes) => new(bytes, static _ => 1000, static cancel => new ValueTask(Task.Delay(Timeout.Infinite, cancel)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await (BeforeEach?.Invoke(cancellationToken) ?? Task.CompletedTask);
        if (_at == bytes.Length && atEnd is not null)
        {
            await atEnd(cancellationToken);
        }

        int length = Math.Min(Math.Min(pieceAt(_at), buffer.Length), bytes.Length - _at);
        bytes.AsMemory(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        int length = Math.Min(Math.Min(pieceAt(_at), count), bytes.Length - _at);
        bytes.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
        _at += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
