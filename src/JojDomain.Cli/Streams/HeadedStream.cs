namespace JojDomain.Cli.Streams;

/// <summary>A stream that is read once, some bytes of which were already looked at: they come first.</summary>
internal sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : WrappedStream(rest)
{
    private ReadOnlyMemory<byte> _head = head;

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty)
        {
            return Inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }
}
