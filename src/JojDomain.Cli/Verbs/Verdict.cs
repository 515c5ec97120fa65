using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary>Whether a text is a value of a kind, and the line that says so.</summary>
internal readonly record struct Verdict(bool IsAccepted, string Line)
{
    /// <param name="value">The canonical text, and behind tabs what else is known of the value.</param>
    public static Verdict Accept(string value) => new(IsAccepted: true, $"accept\t{value}");

    public static Verdict Reject(string reason) => new(IsAccepted: false, $"reject\t{SafeText.OneLine(reason)}");
}
