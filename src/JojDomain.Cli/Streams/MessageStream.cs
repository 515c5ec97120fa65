namespace JojDomain.Cli.Streams;

/// <summary>Standard error. Faults of it are ignored, and the message is lost.</summary>
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
            // There is no other stream on which this could be reported.
        }
    }
}
