using System.CommandLine;

namespace JojDomain.Cli.Verbs;

/// <summary>A verb, with what its help shows beyond its arguments.</summary>
internal sealed class VerbCommand(string name, string description) : Command(name, description)
{
    /// <summary>The synopsis, in one line without the program's name.</summary>
    public required string Synopsis { get; init; }

    /// <summary>The meanings of its exit codes.</summary>
    public required IReadOnlyList<(int Code, string Says)> ExitCodes { get; init; }

    /// <summary>Example command lines, each with a description.</summary>
    public required IReadOnlyList<(string CommandLine, string Does)> Examples { get; init; }

    /// <summary>Whether a value may begin with a hyphen without being an option.</summary>
    public bool TakesHyphens { get; init; }
}
