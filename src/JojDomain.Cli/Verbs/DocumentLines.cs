using System.Text.Json;
using JojDomain.Cli.Streams;

namespace JojDomain.Cli.Verbs;

/// <summary>A document of JSON on each line, in a file or on standard output.</summary>
internal sealed class DocumentLines(StoryExporter exporter, string? output, Shell shell) : StoryDocuments(exporter)
{
    private readonly LateFile? _file = output is null ? null : new LateFile(output);
    private readonly MemoryStream _document = new();

    public override LossReport Write(Story story, long number)
    {
        _document.SetLength(0);
        LossReport losses = Exporter.Write(story, _document);
        using JsonDocument json = JsonDocument.Parse(_document.GetBuffer().AsMemory(0, (int)_document.Length));
        Stream target = _file ?? shell.Output;
        using (var writer = new Utf8JsonWriter(target, JsonForm.OnOneLine))
        {
            json.RootElement.WriteTo(writer);
        }

        target.Write("\n"u8);
        return losses;
    }

    public override void Complete() => _file?.Complete();

    /// <inheritdoc/>
    public override void Dispose()
    {
        _document.Dispose();
        _file?.Dispose();
    }
}
