namespace JojDomain;

/// <summary>A place in a text that was read.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in the line, counted from 1 in Unicode code points.</param>
/// <param name="Offset">The offset from the beginning of the text, counted from 0 in bytes of UTF-8.</param>
public sealed record TextPlace(long Line, long Column, long Offset)
{
    /// <summary>Line and column, as in <c>12:18</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
