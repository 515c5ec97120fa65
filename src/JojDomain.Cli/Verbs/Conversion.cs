using JojDomain.Cli.Input;
using JojDomain.Interchange;

namespace JojDomain.Cli.Verbs;

/// <summary>The two directions of <c>joj convert</c>.</summary>
internal static class Conversion
{
    public static int Export(ConvertRequest request, ExportFormat format, Shell shell)
    {
        if (!StoryInput.TryRead(request.Input, new Inputs(shell), shell, out Story? story, out int exitCode))
        {
            return exitCode;
        }

        if (format.IsFolder && request.Output is null)
        {
            shell.Tell($"{format.Name} is a folder of several files: name it with -o");
            return ExitCode.Unusable;
        }

        return Guarded(shell, () =>
        {
            StoryExporter exporter = format.Create(request.Settings);
            LossReport losses = Write(exporter, story, request.Output, shell);
            WriteTo(request.Losses, losses.WriteJson);
            shell.Tell(losses.ToString().ReplaceLineEndings("; "));
            return ExitCode.Clean;
        });
    }

    public static int Import(ConvertRequest request, ImportFormat format, Shell shell) => Guarded(shell, () =>
    {
        StoryImporter importer = format.Create(request.Settings);
        DocumentSource? source = Open(request.Input, shell);
        return source is null ? ExitCode.Unusable : ImportedStories.Write(importer.Read(source), request, shell);
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

        using var file = new FileStream(output, FileMode.Create, FileAccess.Write, FileShare.None);
        return exporter.Write(story, file);
    }

    private static DocumentSource? Open(string input, Shell shell)
    {
        if (Directory.Exists(input))
        {
            return DocumentSource.FromFolder(input);
        }

#pragma warning disable CA2000 // The document is the stream, and is read until the program ends.
        Stream? stream = new Inputs(shell).Open(input, out bool isMarked);
#pragma warning restore CA2000
        string name = Inputs.NameOf(Path.GetFileName(input));
        if (isMarked)
        {
            shell.Tell(ByteOrderMark.Warning(name));
        }

        return stream is null ? null : DocumentSource.FromStream(stream, name);
    }

    /// <summary>Writes a file, where one is asked for.</summary>
    public static void WriteTo(string? path, Action<Stream> write)
    {
        if (path is not null)
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
            write(file);
        }
    }

    // What cannot be written is said where the program ends; a setting that is wrong is the command line's fault.
    private static int Guarded(Shell shell, Func<int> convert)
    {
        try
        {
            return convert();
        }
        catch (ArgumentException wrong)
        {
            shell.Tell(wrong.Message);
        }

        return ExitCode.Unusable;
    }
}
