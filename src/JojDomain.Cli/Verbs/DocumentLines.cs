using System.Text.Json;

namespace JojDomain.Cli.Verbs;

/// <summary>A document of JSON on each line, in a file or on standard output.</summary>
internal sealed class DocumentLines(StoryExporter exporter, string? output, Shell shell) : StoryDocuments(exporter)
{
    private readonly Stream _target = output is null ? shell.Output : new FileStream(output, FileMode.Create, FileAccess.Write, FileShare.None);
    private readonly MemoryStream _document = new();

    public override LossReport Write(Story story, long number)
    {
        _document.SetLength(0);
        LossReport losses = Exporter.Write(story, _document);
        using JsonDocument json = JsonDocument.Parse(_document.GetBuffer().AsMemory(0, (int)_document.Length));
        using (var writer = new Utf8JsonWriter(_target, JsonForm.OnOneLine))
        {
            json.RootElement.WriteTo(writer);
        }

        _target.Write("\n"u8);
        return losses;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _document.Dispose();
        if (output is not null)
        {
            _target.Dispose();
        }
    }
}
