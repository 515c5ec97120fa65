namespace JojDomain.Cli.Streams;

/// <summary>Standard error, of which a program can expect nothing: what it does not take is lost.</summary>
internal sealed class MessageStream(Stream inner) : WrappedStream(inner)
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            Inner.Write(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // There is no place where this could be reported.
        }
    }
}
