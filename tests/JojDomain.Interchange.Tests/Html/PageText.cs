using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using JojDomain.Interchange.Tests.Telling;

namespace JojDomain.Interchange.Tests.Html;

/// <summary>A page, and what a reader reads on it.</summary>
internal static partial class PageText
{
    public static string Page(Story story, HtmlExportOptions? options = null) => Page(story, options, out _);

    public static string Page(Story story, HtmlExportOptions? options, out LossReport losses)
    {
        (string page, losses) = ToldTexts.Write(new HtmlExporter(options), story);
        return page;
    }

    /// <summary>The text of the body, in one line. Elements are known by their angle brackets, which no text or value has unencoded.</summary>
    public static string Read(string page) => ToldTexts.OneLine(WebUtility.HtmlDecode(Tag().Replace(Resource().Replace(page[page.IndexOf("<body", StringComparison.Ordinal)..], "").Replace("</text>", " ", StringComparison.Ordinal), "")));

    /// <summary>A text of a story as a reader reads it: what would steer a browser, or is no character, is an escape.</summary>
    public static string Shown(string text)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlWriter(written).Text(SafeText.Running(text));
        return WebUtility.HtmlDecode(written.ToString());
    }

    /// <summary>The values of an attribute.</summary>
    public static IReadOnlyList<string> Values(string page, string attribute) =>
        [.. Regex.Matches(page, $" {attribute}=\"([^\"]*)\"").Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    [GeneratedRegex("<(script|style)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Resource();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
