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
            if (!script.Groups["body"].Success)
            {
                continue;
            }

            number++;
            if (script.Groups["attributes"].Value.Contains("application/ld+json", StringComparison.OrdinalIgnoreCase))
            {
                // What hides the script from readers of XML is around the JSON, and no part of it.
                Group body = script.Groups["body"];
                Group json = Hidden().Match(body.Value) is { Success: true } hidden ? hidden.Groups["json"] : body;
                int start = json == body ? body.Index : body.Index + json.Index;
                yield return ForeignDocument.Read(page.AsMemory(start, json.Length), FormattableString.Invariant($"script {number} "), ForeignText.Count(page.AsSpan(0, start)));
            }
        }
    }

    [GeneratedRegex("""^\s*(//|/\*)?\s*(<!\[CDATA\[|<!--)\s*(\*/)?(?<json>.*?)(//|/\*)?\s*(\]\]>|-->)\s*(\*/)?\s*$""", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();

    // What is in a comment is no script.
    [GeneratedRegex("""<!--.*?-->|<script\b(?<attributes>[^>]*)>(?<body>.*?)</script\s*>""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Script();
}
