namespace JojDomain.Guide.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What is beside the fence.</param>
/// <param name="Text">What is between the fences, with a line feed at the end.</param>
/// <param name="Line">The number of its first line in the page, from 1.</param>
internal sealed record Block(string Language, string Text, int Line);
