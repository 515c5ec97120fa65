namespace JojDomain.Tests.Serialization.Reading;

/// <summary>A document, and the lines by which all of its problems are reported.</summary>
internal sealed record ProblemCase(string Name, string Json, params string[] Lines);
