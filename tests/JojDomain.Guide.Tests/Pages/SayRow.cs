namespace JojDomain.Guide.Tests.Pages;

/// <summary>A row of a table that shows how to say something.</summary>
internal sealed record SayRow(string CSharp, string Json, int Line);
