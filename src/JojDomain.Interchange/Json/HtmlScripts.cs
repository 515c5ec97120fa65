using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Finds the JSON-LD of an HTML page: the scripts of the type <c>application/ld+json</c>.</summary>
internal static partial class HtmlScripts
{
    /// <summary>The documents of a page; none where it has no JSON-LD.</summary>
    public static IEnumerable<ForeignDocument> Read(byte[] page)
    {
        // Each byte becomes one character, so that places in the text are places in the bytes, in any encoding that begins like ASCII.
        string text = System.Text.Encoding.Latin1.GetString(page);
        int number = 0;
        for (Match script = Script().Match(text); script.Success; script = script.NextMatch())
        {
            number++;
            if (script.Groups["attributes"].Value.Contains("application/ld+json", StringComparison.OrdinalIgnoreCase))
            {
                Group body = script.Groups["body"];
                yield return ForeignDocument.Read(
                    page.AsMemory(body.Index, body.Length), FormattableString.Invariant($"script {number} "), ForeignText.Count(page.AsSpan(0, body.Index)));
            }
        }
    }

    [GeneratedRegex("""<script\b(?<attributes>[^>]*)>(?<body>.*?)</script\s*>""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Script();
}
