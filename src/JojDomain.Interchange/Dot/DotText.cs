using System.Text;

namespace JojDomain.Interchange;

/// <summary>Texts as DOT takes them.</summary>
internal static class DotText
{
    private const int Wide = 36;

    /// <summary>The lines of a label in quotation marks; a long line goes on in the next.</summary>
    public static string Label(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(SafeText.Plain).SelectMany(Wrapped).Select(Escaped))}\"";

    // A backslash begins an escape of labels, and an ampersand an entity of HTML.
    private static string Escaped(string line) => new StringBuilder(line).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("&", "&amp;").ToString();

    private static IEnumerable<string> Wrapped(string line)
    {
        int start = 0;
        for (int end = line.IndexOf(' ', StringComparison.Ordinal); end >= 0; end = line.IndexOf(' ', end + 1))
        {
            if (end - start >= Wide)
            {
                yield return line[start..end];
                start = end + 1;
            }
        }

        yield return line[start..];
    }
}
