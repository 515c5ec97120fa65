using System.IO.Enumeration;

namespace JojDomain.Cli.Input;

/// <summary>The files that an argument names: one file, all stories below a folder, or all files that match a pattern.</summary>
internal static class StoryFiles
{
    // The extensions of stories in a folder.
    private const string Endings = ".json, .jsonl or .ndjson";

    private const string AnyDepth = "**";

    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>Whether the argument can name several files.</summary>
    public static bool IsMany(string argument) => Directory.Exists(argument) || IsPattern(argument);

    /// <summary>Whether a file holds a story on each line.</summary>
    public static bool HoldsLines(string file) => EndsWith(file, ".jsonl") || EndsWith(file, ".ndjson");

    /// <summary>Calls an action for each file that an argument names; false, with a message on standard error, where one cannot be read or there is none.</summary>
    public static bool ForEach(string argument, Shell shell, Func<string, bool> take)
    {
        if (Inputs.IsStandardInput(argument) || !IsMany(argument))
        {
            return take(argument);
        }

        IReadOnlyList<string> files = [];
        try
        {
            files = Of(argument);
            if (files.Count == 0)
            {
                shell.Report(Directory.Exists(argument) ? $"the folder \"{argument}\" has no {Endings} file in it" : $"no file fits \"{argument}\"");
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            shell.Report($"cannot read \"{argument}\": {error.Message}");
        }

        bool isReadable = files.Count > 0;
        foreach (string file in files)
        {
            isReadable &= take(file);
        }

        return isReadable;
    }

    /// <summary>The files in the order of their paths. Hidden folders and links to folders are not followed.</summary>
    public static IReadOnlyList<string> Of(string argument) => Directory.Exists(argument)
        ? [.. Below(argument).Where(IsStory).Order(StringComparer.Ordinal)]
        : [.. Matches(argument).Order(StringComparer.Ordinal)];

    // A file's own name can contain the characters of a pattern.
    private static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?') && !Path.Exists(argument);

    private static bool IsStory(string file) => EndsWith(file, ".json") || HoldsLines(file);

    private static bool EndsWith(string file, string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", Visible).Concat(FoldersIn(folder).SelectMany(Below));

    private static IEnumerable<string> FoldersIn(string folder) =>
        Directory.EnumerateDirectories(folder, "*", Visible).Where(static each => new DirectoryInfo(each).LinkTarget is null);

    private static IEnumerable<string> Matches(string pattern)
    {
        string[] parts = pattern.Split(Separators);
        int isFixed = Array.FindIndex(parts, static part => part.AsSpan().ContainsAny('*', '?'));
        string start = string.Join('/', parts[..isFixed]);
        if (isFixed > 0)
        {
            start += "/";
        }

        return start.Length == 0 || Directory.Exists(start) ? Matches(start, parts.AsMemory(isFixed)) : [];
    }

    private static IEnumerable<string> Matches(string start, ReadOnlyMemory<string> parts)
    {
        string part = parts.Span[0];
        ReadOnlyMemory<string> rest = parts[1..];
        string folder = start.Length == 0 ? "." : start;
        if (part == AnyDepth)
        {
            IEnumerable<string> deeper = FoldersIn(folder).SelectMany(each => Matches($"{start}{Path.GetFileName(each)}/", parts));
            return (rest.IsEmpty ? Files(folder, start, "*") : Matches(start, rest)).Concat(deeper);
        }

        if (rest.IsEmpty)
        {
            return Files(folder, start, part);
        }

        return FoldersIn(folder).Select(Path.GetFileName).Where(name => Fits(part, name)).SelectMany(name => Matches($"{start}{name}/", rest));
    }

    private static IEnumerable<string> Files(string folder, string start, string part) =>
        Directory.EnumerateFiles(folder, "*", Visible).Select(Path.GetFileName).Where(name => Fits(part, name)).Select(name => start + name);

    private static bool Fits(string part, string? name) => FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: OperatingSystem.IsWindows());
}
