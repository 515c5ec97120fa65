namespace JojDomain.Generator.Tests.Support;

/// <summary>A diagnostic of the generator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">The text of the source that it marks.</param>
/// <param name="Line">The line of that text, counted from 1.</param>
/// <param name="Message">What it says.</param>
internal sealed record Fault(string Id, string At, int Line, string Message);
