using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes entities as JSON Lines, one way or another.</summary>
internal abstract class FtmWriter(Stream stream) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(stream, JsonForm.OnOneLine);

    /// <summary>Whether the language of a value, and what the story has in its place, are in the document.</summary>
    public abstract bool HoldsDetails { get; }

    /// <summary>Writes an entity.</summary>
    public abstract void Write(FtmEntity entity);

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    protected void WriteLine(Action<Utf8JsonWriter> members)
    {
        _json.WriteStartObject();
        members(_json);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        stream.WriteByte((byte)'\n');
    }
}
