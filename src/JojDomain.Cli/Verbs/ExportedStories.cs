using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Writes the stories of lines, of a folder or of a pattern in another format, each as soon as it is read.</summary>
internal sealed class ExportedStories(StoryExporter exporter, ConvertRequest request, Shell shell) : IDisposable
{
    private readonly Inputs _inputs = new(shell);
    private readonly StoryDocuments _documents = StoryDocuments.Of(exporter, request.Output, shell);
    private readonly LossLines _losses = new(request.Losses);
    private long _written;
    private long _refused;

    public int Write()
    {
        bool isReadable = StoryFiles.ForEach(request.Input, shell, WriteFile);
        if (_written > 0 || _refused == 0)
        {
            _documents.Complete();
        }

        string refused = _refused == 0 ? "" : FormattableString.Invariant($", {_refused:N0} refused");
        shell.Report($"{Wording.English.Count(_written, "story", "stories")} written{refused}; {_losses}");
        return !isReadable ? ExitCode.Unusable : _refused > 0 ? ExitCode.Problems : ExitCode.Clean;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _documents.Dispose();
        _losses.Dispose();
    }

    private bool WriteFile(string file) => request.AreLines || StoryFiles.HoldsLines(file) ? WriteLines(file) : WriteWhole(file);

    private bool WriteLines(string file)
    {
        using Stream? stream = _inputs.Open(file, out bool isMarked);
        var progress = new Progress(shell, Inputs.NameOf(file), "story");
        return stream is not null && StoryLines.Read(file, stream, isMarked, new StoryReadLimits(), progress, shell, (line, problems) =>
        {
            if (!problems.IsEmpty)
            {
                progress.Clear();
            }

            StoryInput.WriteProblems(file, problems, shell);
            Write(line.Story, file, line.Number, progress.Clear);
        });
    }

    private bool WriteWhole(string file)
    {
        StoryInput.TryReadFile(file, _inputs, shell, out Story? story, out int exitCode);
        if (exitCode == ExitCode.Unusable)
        {
            return false;
        }

        Write(story, file, line: null, static () => { });
        return true;
    }

    // A story that the format cannot write is refused, and the others are written.
    private void Write(Story? story, string file, long? line, Action beforeTelling)
    {
        try
        {
            if (story is not null)
            {
                _losses.Add(_documents.Write(story, _written + _refused + 1), story, Inputs.NameOf(file), line);
                _written++;
                return;
            }
        }
        catch (ArgumentException unfit)
        {
            beforeTelling();
            shell.Report($"{Inputs.NameOf(file)}{(line is { } number ? FormattableString.Invariant($":{number}") : "")}: {Conversion.MessageOf(unfit)}");
        }

        _refused++;
    }
}
