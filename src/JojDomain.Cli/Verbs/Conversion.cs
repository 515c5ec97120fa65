using JojDomain.Cli.Input;
using JojDomain.Cli.Output;
using JojDomain.Cli.Streams;

namespace JojDomain.Cli.Verbs;

/// <summary>The two directions of <c>joj convert</c>.</summary>
internal static class Conversion
{
    public static int Export(ConvertRequest request, ExportFormat format, Shell shell)
    {
        if (request.AreLines || StoryFiles.HoldsLines(request.Input) || StoryFiles.IsMany(request.Input))
        {
            return Guarded(shell, () =>
            {
                using var stories = new ExportedStories(format.Create(request.Settings), request, shell);
                return stories.Write();
            });
        }

        if (!StoryInput.TryRead(request.Input, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (format.IsFolder && request.Output is null)
        {
            shell.Report($"{format.Name} is a folder of several files: name it with -o");
            return ExitCode.Unusable;
        }

        return Guarded(shell, () =>
        {
            StoryExporter exporter = format.Create(request.Settings);
            return Export(exporter, story, request, shell);
        });
    }

    // That the format has no document for a story is no fault of the command line.
    private static int Export(StoryExporter exporter, Story story, ConvertRequest request, Shell shell)
    {
        LossReport losses;
        try
        {
            losses = Write(exporter, story, request.Output, shell);
        }
        catch (ArgumentException unfit)
        {
            shell.Report(MessageOf(unfit));
            return ExitCode.Problems;
        }

        WriteTo(request.Losses, Stream.Null, losses.WriteJson);
        shell.Report(losses.ToString().ReplaceLineEndings("; "));
        return ExitCode.Clean;
    }

    public static int Import(ConvertRequest request, ImportFormat format, Shell shell) => Guarded(shell, () =>
    {
        StoryImporter importer = format.Create(request.Settings);
        bool isFolder = Directory.Exists(request.Input);
        using Stream? stream = isFolder ? null : Open(request.Input, shell);
        if (stream is null && !isFolder)
        {
            return ExitCode.Unusable;
        }

        DocumentSource source = stream is null ? DocumentSource.FromFolder(request.Input) : DocumentSource.FromStream(stream, Inputs.NameOf(Path.GetFileName(request.Input)));
        // The sheets of a folder are one story.
        bool areLines = (isFolder && !format.IsFolder) || StoryFiles.HoldsLines(request.Input);
        return new ImportedStories(importer.Read(source), areLines, new Progress(shell, Inputs.NameOf(request.Input), "story"), stream, shell).Write(request);
    });

    /// <summary>Writes a story to a file or a folder, or to standard output.</summary>
    public static LossReport Write(StoryExporter exporter, Story story, string? output, Shell shell)
    {
        if (exporter.Format.IsFolder)
        {
            return exporter.Write(story, DocumentTarget.ToFolder(output!));
        }

        if (output is null)
        {
            return exporter.Write(story, shell.Output);
        }

        using var file = new LateFile(output);
        LossReport losses = exporter.Write(story, file);
        file.Complete();
        return losses;
    }

    private static Stream? Open(string input, Shell shell)
    {
        Stream? stream = new Inputs(shell).Open(input, out bool isMarked);
        if (isMarked)
        {
            shell.Report(ByteOrderMark.Warning(Inputs.NameOf(Path.GetFileName(input))));
        }

        return stream;
    }

    /// <summary>Writes to a file, or to a stream where no file is given. A file to which nothing is written is left as it is.</summary>
    public static void WriteTo(string? path, Stream otherwise, Action<Stream> write)
    {
        if (path is null)
        {
            write(otherwise);
            return;
        }

        using var file = new LateFile(path);
        write(file);
    }

    // A fault of writing is reported at the end of the program. A wrong setting is reported as a wrong command line.
    private static int Guarded(Shell shell, Func<int> convert)
    {
        try
        {
            return convert();
        }
        catch (ArgumentException wrong)
        {
            shell.Report(MessageOf(wrong));
        }

        return ExitCode.Unusable;
    }

    /// <summary>The message without the parameter's name that the framework adds, which the user does not know.</summary>
    public static string MessageOf(ArgumentException wrong)
    {
        int added = wrong.ParamName is null ? -1 : wrong.Message.LastIndexOf($" (Parameter '{wrong.ParamName}')", StringComparison.Ordinal);
        return added < 0 ? wrong.Message : wrong.Message[..added];
    }
}
