using JojDomain.Cli.Output;

namespace JojDomain.Cli.Verbs;

/// <summary>The kinds of value that <c>joj parse</c> reads, each with its verdict on a text.</summary>
internal static class ParseKinds
{
    private static readonly Dictionary<string, Func<string, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["date"] = static text => Verdict(text, static text => Bounds(EdtfDate.Parse(text))),
        ["language"] = static text => Verdict(text, static text => LanguageTag.Parse(text).ToString()),
        ["country"] = static text => Verdict(text, static text => CountryCode.Parse(text).ToString()),
        ["currency"] = static text => Verdict(text, static text => CurrencyCode.Parse(text).ToString()),
        ["money"] = static text => Verdict(text, static text => Money.Parse(text).ToString()),
        ["identifier"] = static text => Verdict(text, static text => Identifier.Parse(text).ToString()),
        ["id"] = static text => Verdict(text, static text => EntityRef.Parse(text).ToString()),
        ["address"] = static text => Verdict(text, static text => WebAddress.Parse(text).ToString()),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    /// <summary>What tells, in one line, whether a text is a value of a kind; null where there is no such kind.</summary>
    public static Func<string, string>? Find(string kind) => Kinds.GetValueOrDefault(kind);

    public static string Reject(string reason) => $"reject\t{SafeText.OneLine(reason)}";

    private static string Verdict(string text, Func<string, string> read)
    {
        try
        {
            return $"accept\t{read(text)}";
        }
        catch (FormatException error)
        {
            return Reject(error.Message);
        }
    }

    private static string Bounds(EdtfDate date) => $"{date}\t{date.Earliest}\t{date.Latest}";
}
