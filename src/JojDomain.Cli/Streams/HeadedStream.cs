namespace JojDomain.Cli.Streams;

/// <summary>A stream that can be read once and whose first bytes were read already: it gives these first.</summary>
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
