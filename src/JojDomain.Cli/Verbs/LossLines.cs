using System.Text.Json;
using JojDomain.Cli.Streams;

namespace JojDomain.Cli.Verbs;

/// <summary>Writes the losses of many exports as one JSON array, as they come, and counts them by reason.</summary>
internal sealed class LossLines : IDisposable
{
    private readonly OrderedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly Stream _target;
    private readonly Utf8JsonWriter _writer;

    public LossLines(string? path)
    {
        _target = path is null ? Stream.Null : new LateFile(path);
        _writer = new Utf8JsonWriter(_target, new JsonWriterOptions { Indented = true });
        _writer.WriteStartArray();
    }

    /// <summary>Adds the losses of one story, with the place that the story comes from.</summary>
    public void Add(LossReport losses, Story story, string file, long? line)
    {
        foreach (Loss loss in losses)
        {
            _counts[loss.Reason] = _counts.GetValueOrDefault(loss.Reason) + 1;
            _writer.WriteStartObject();
            if (story.Content.Id is { } id)
            {
                _writer.WriteString("story", id.Text);
            }

            _writer.WriteString("file", file);
            if (line is { } number)
            {
                _writer.WriteNumber("line", number);
            }

            loss.WriteMembers(_writer);
            _writer.WriteEndObject();
        }

        _writer.Flush();
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => LossReport.Counted(_counts).ReplaceLineEndings("; ");

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.WriteEndArray();
        _writer.Dispose();
        _target.Dispose();
    }
}
