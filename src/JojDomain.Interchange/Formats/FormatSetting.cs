namespace JojDomain.Interchange;

/// <summary>Something that a format asks for and a story cannot know.</summary>
/// <param name="Name">The name, as an option of a command line has it: <c>ocid-prefix</c>.</param>
/// <param name="Description">What it is, with its form.</param>
/// <param name="IsRequired">Whether there is no document without it.</param>
public sealed record FormatSetting(string Name, string Description, bool IsRequired);
