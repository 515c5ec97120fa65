using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary>Whether a text is a value of a kind, with the line to print.</summary>
internal readonly record struct Verdict(bool IsAccepted, string Line)
{
    /// <param name="value">The canonical text, followed, after tabs, by further facts about the value.</param>
    public static Verdict Accept(string value) => new(IsAccepted: true, $"accept\t{value}");

    public static Verdict Reject(string reason) => new(IsAccepted: false, $"reject\t{SafeText.OneLine(reason)}");
}
