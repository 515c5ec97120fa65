namespace JojDomain.Cli.Streams;

/// <summary>A file that is opened when the first byte is written, so that a conversion that is refused leaves the file of an earlier one as it was.</summary>
internal sealed class LateFile(string path) : Stream
{
    private FileStream? _file;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    private FileStream File => _file ??= new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);

    /// <summary>Opens the file if nothing was written: then the result is empty.</summary>
    public void Complete() => _ = File;

    public override void Flush() => _file?.Flush();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!buffer.IsEmpty)
        {
            File.Write(buffer);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file?.Dispose();
        }

        base.Dispose(disposing);
    }
}
