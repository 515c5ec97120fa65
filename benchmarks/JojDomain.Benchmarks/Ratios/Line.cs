using System.Globalization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>One line of a report: what was measured, its figure, what the figure is a ratio to, and what is behind it.</summary>
internal sealed record Line(string Name, string Figure, string Against, string Detail)
{
    public Line(string name, double ratio, string against, FormattableString detail)
        : this(name, ratio.ToString("0.00", CultureInfo.InvariantCulture), against, Text(detail))
    {
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A row of a table in Markdown.</summary>
    public string ToMarkdown() => $"| `{Name}` | {Figure} | {Against} | {Detail} |";

    public override string ToString() => $"{Name} {Figure} {Against} ({Detail})";
}
