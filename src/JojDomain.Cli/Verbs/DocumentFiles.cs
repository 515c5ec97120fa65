namespace JojDomain.Cli.Verbs;

/// <summary>A file, or a folder of several, for each story: named by its number and its id.</summary>
internal sealed class DocumentFiles(StoryExporter exporter, string folder, Shell shell) : StoryDocuments(exporter)
{
    private string Ending => Exporter.Format.DocumentName is { } name ? name[name.IndexOf('.', StringComparison.Ordinal)..] : "";

    public override LossReport Write(Story story, long number)
    {
        string id = story.Content.Id is { } known ? $"-{known}" : "";
        string path = Path.Combine(folder, FormattableString.Invariant($"{number}{id}{Ending}"));
        Directory.CreateDirectory(folder);
        return Conversion.Write(Exporter, story, path, shell);
    }

    public override void Complete()
    {
    }

    // Each file is closed once its story is in it.
    public override void Dispose()
    {
    }
}
