namespace JojDomain.Cli.Verbs;

/// <summary>The kinds of value that <c>joj parse</c> reads.</summary>
internal static class ParseKinds
{
    private static readonly Dictionary<string, Func<string, Verdict>> Kinds = new(StringComparer.Ordinal)
    {
        ["date"] = static text => On(text, static text => Bounds(EdtfDate.Parse(text))),
        ["language"] = static text => On(text, static text => LanguageTag.Parse(text).ToString()),
        ["country"] = static text => On(text, static text => CountryCode.Parse(text).ToString()),
        ["currency"] = static text => On(text, static text => CurrencyCode.Parse(text).ToString()),
        ["money"] = static text => On(text, static text => Money.Parse(text).ToString()),
        ["identifier"] = static text => On(text, static text => Identifier.Parse(text).ToString()),
        ["id"] = static text => On(text, static text => EntityRef.Parse(text).ToString()),
        ["address"] = static text => On(text, static text => WebAddress.Parse(text).ToString()),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    /// <summary>Finds the function that decides whether a text is a value of a kind; null where there is no such kind.</summary>
    public static Func<string, Verdict>? Find(string kind) => Kinds.GetValueOrDefault(kind);

    private static Verdict On(string text, Func<string, string> read)
    {
        try
        {
            return Verdict.Accept(read(text));
        }
        catch (FormatException error)
        {
            return Verdict.Reject(error.Message);
        }
    }

    private static string Bounds(EdtfDate date) => $"{date}\t{date.Earliest}\t{date.Latest}";
}
