using System.Text;

namespace JojDomain.Interchange;

/// <summary>Writes headings and nested lists of Markdown, with every text escaped.</summary>
internal sealed class MarkdownWriter(TextWriter target)
{
    private const string Punctuation = "\\`*_[]<>#|~&$!";

    public void Head(ToldStory story)
    {
        target.WriteLine($"# {Escaped(StoryOutline.Title(story))}");
        foreach (string paragraph in StoryOutline.Head(story))
        {
            target.WriteLine();
            target.WriteLine(AtStart(Escaped(paragraph)));
        }
    }

    public void Section(OutlineSection section)
    {
        target.WriteLine();
        target.WriteLine($"## {Escaped(section.Heading)}");
        target.WriteLine();
        foreach (OutlineItem item in section.Items)
        {
            Write(item, 0);
        }
    }

    private void Write(OutlineItem item, int depth)
    {
        target.WriteLine($"{new string(' ', 2 * depth)}- {AtStart(string.Concat(item.Text.Select(Piece)))}");
        foreach (OutlineItem under in item.Items)
        {
            Write(under, depth + 1);
        }
    }

    private static string Piece(Piece piece) => piece.Style switch
    {
        Style.Strong => Around(piece.Text, "**"),
        Style.Marked => Around(piece.Text, "*"),
        Style.Address when IsLink(piece.Text) => $"<{piece.Text}>",
        _ => Escaped(piece.Text),
    };

    // Emphasis neither begins nor ends with a blank.
    private static string Around(string text, string mark)
    {
        string inner = text.Trim(' ');
        return inner.Length == 0 ? text : text.Replace(inner, $"{mark}{Escaped(inner)}{mark}", StringComparison.Ordinal);
    }

    private static bool IsLink(string address) => HtmlWriter.IsLink(address) && !address.AsSpan().ContainsAny(" <>\\");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char each in text)
        {
            escaped.Append(Punctuation.Contains(each, StringComparison.Ordinal) ? "\\" : "").Append(each);
        }

        return escaped.ToString();
    }

    // "1. " or "- " at the start of a line would begin a list.
    private static string AtStart(string line)
    {
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits == 0 ? line[0] is '-' or '+' or '=' ? $"\\{line}" : line
            : digits > 0 && line[digits] is '.' or ')' ? $"{line[..digits]}\\{line[digits..]}"
            : line;
    }
}
