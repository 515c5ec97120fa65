namespace JojDomain.Cli.Verbs;

/// <summary>The arguments of a call of <c>joj convert</c>.</summary>
/// <param name="Input">The story, or the foreign document.</param>
/// <param name="Output">The file or folder of the result; null for standard output.</param>
/// <param name="Losses">The file for the losses; null where none is given.</param>
/// <param name="AreLines">Whether every file has a story on each line, regardless of its name.</param>
/// <param name="Settings">The settings of the format by name.</param>
internal sealed record ConvertRequest(string Input, string? Output, string? Losses, bool AreLines, IReadOnlyDictionary<string, string> Settings);
