namespace JojDomain.Cli.Streams;

/// <summary>Standard input or output, with faults that name the stream: the system's message only states what happened.</summary>
internal sealed class NamedStream(Stream inner, string name) : WrappedStream(inner)
{
    public override void Flush()
    {
        try
        {
            Inner.Flush();
        }
        catch (Exception error) when (IsFault(error))
        {
            throw new StreamException($"cannot write to {name}", error);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Inner.Read(buffer);
        }
        catch (Exception error) when (IsFault(error))
        {
            throw new StreamException($"cannot read {name}", error);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            Inner.Write(buffer);
        }
        catch (Exception error) when (IsFault(error))
        {
            throw new StreamException($"cannot write to {name}", error);
        }
    }

    private static bool IsFault(Exception error) => error is IOException or UnauthorizedAccessException;
}
