namespace JojDomain.Interchange;

/// <summary>One stream of the caller's, which takes one document.</summary>
internal sealed class StreamTarget(Stream stream) : DocumentTarget
{
    private string? _opened;

    internal override Stream Open(string name)
    {
        if (_opened is not null)
        {
            throw new ArgumentException($"The format writes several documents, such as {_opened} and {name}, and one stream takes one: give it a folder.");
        }

        _opened = name;
        return new CallersStream(stream);
    }
}
