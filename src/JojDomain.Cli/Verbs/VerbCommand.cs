using System.CommandLine;

namespace JojDomain.Cli.Verbs;

/// <summary>A verb with what its help teaches beyond the list of its arguments.</summary>
internal sealed class VerbCommand(string name, string description) : Command(name, description)
{
    /// <summary>How it is called, in one line without the program's name.</summary>
    public required string Synopsis { get; init; }

    /// <summary>What its exit codes say.</summary>
    public required IReadOnlyList<(int Code, string Says)> ExitCodes { get; init; }

    /// <summary>Command lines to try, each with what it does.</summary>
    public required IReadOnlyList<(string CommandLine, string Does)> Examples { get; init; }

    /// <summary>Whether a value may begin with a hyphen without being an option.</summary>
    public bool TakesHyphens { get; init; }
}
