namespace JojDomain.Cli.Verbs;

/// <summary>What a call of <c>joj convert</c> asks for.</summary>
/// <param name="Input">The story, or the foreign document.</param>
/// <param name="Output">The file or folder of the result; null for standard output.</param>
/// <param name="Losses">The file for what the result does not contain; null where it is not asked for.</param>
/// <param name="AreLines">Whether every file has a story on each line, with any name.</param>
/// <param name="Settings">The settings of the format by name.</param>
internal sealed record ConvertRequest(string Input, string? Output, string? Losses, bool AreLines, IReadOnlyDictionary<string, string> Settings);
