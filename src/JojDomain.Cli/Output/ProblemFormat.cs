namespace JojDomain.Cli.Output;

/// <summary>Prints problems as they are found and keeps none of them, because a corpus can have any number.</summary>
internal abstract class ProblemFormat(TextWriter writer) : IDisposable
{
    private static readonly Dictionary<string, Func<TextWriter, ProblemFormat>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = static writer => new TextProblems(writer),
        ["json"] = static writer => new JsonProblems(writer),
        ["sarif"] = static writer => new SarifProblems(writer),
        ["github"] = static writer => new GitHubProblems(writer),
    };

    public static IReadOnlyCollection<string> Names => Formats.Keys;

    protected TextWriter Writer { get; } = writer;

    /// <summary>The format of a name that is one of <see cref="Names"/>.</summary>
    public static ProblemFormat Of(string name, TextWriter writer) => Formats[name](writer);

    public abstract void Add(string file, Problem problem);

    /// <summary>Ends the document that the problems are in, for a format that has one.</summary>
    public virtual void End()
    {
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
