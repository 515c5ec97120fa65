using System.Buffers;
using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>
/// Writes elements of HTML and of the SVG within it. Names of elements and attributes are ours, and every text and every value is encoded; an attribute that leads somewhere
/// takes addresses of http and https and places of the page, and throws for any other.
/// </summary>
internal sealed class HtmlWriter(TextWriter target)
{
    private static readonly SearchValues<char> Specials = SearchValues.Create([.. "&<>\"'", .. Enumerable.Range(0, char.MaxValue + 1).Select(static value => (char)value).Where(IsForbidden)]);

    private const string Isolate = "bdi";

    private static readonly SearchValues<char> Notes =
        SearchValues.Create([SafeText.NoteStart, SafeText.NotedEnd, SafeText.IsolateStart, SafeText.IsolateEnd]);

    /// <summary>Begins the document.</summary>
    public void Doctype() => target.Write("<!DOCTYPE html>\n");

    /// <summary>Begins an element, which ends where the scope is disposed.</summary>
    public HtmlScope Element(string element, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(element, attributes);
        return new HtmlScope(this, element);
    }

    /// <summary>An element with a text in it, and nothing else.</summary>
    public void Text(string element, string text, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(element, attributes);
        Text(text);
        End(element);
    }

    /// <summary>An element with nothing in it, as the shapes of SVG are.</summary>
    public void Empty(string element, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(element, attributes);
        End(element);
    }

    /// <summary>An element of HTML that can have nothing in it and has no end: <c>meta</c>, <c>input</c>, <c>br</c>.</summary>
    public void Void(string element, params ReadOnlySpan<HtmlAttribute> attributes) => Start(element, attributes);

    /// <summary>Text of ours or of the story.</summary>
    public void Text(string text) => Encode(text);

    /// <summary>An element that contains a text of the model, and nothing else.</summary>
    public void ModelText(string element, string text, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(element, attributes);
        ModelText(text);
        End(element);
    }

    /// <summary>A text of the model, in which the texts of the story have their language and their direction, and ids of claims lead to the claims.</summary>
    public void ModelText(string text)
    {
        ReadOnlySpan<char> rest = text;
        string? noted = null;
        while (rest.IndexOfAny(Notes) is >= 0 and int at)
        {
            Encode(rest[..at]);
            char note = rest[at];
            rest = rest[(at + 1)..];
            if (note == SafeText.NoteStart)
            {
                int end = rest.IndexOf(SafeText.NoteEnd);
                noted = StartNoted(rest[..end].ToString(), isIsolated: rest[(end + 1)..].StartsWith([SafeText.IsolateStart]));
                rest = rest[(end + (noted == Isolate ? 2 : 1))..];
            }
            else if (note == SafeText.NotedEnd)
            {
                End(noted!);
                noted = null;
            }
            else if (note == SafeText.IsolateStart)
            {
                Start(Isolate, [("dir", "auto")]);
            }
            else if (noted != Isolate)
            {
                End(Isolate);
            }
        }

        Encode(rest);
    }

    // The direction of the page, from left to right, is that of every text that is not isolated.
    private string StartNoted(string note, bool isIsolated)
    {
        string element = note[0] == SafeText.ReferenceMark ? "a" : isIsolated ? Isolate : "span";
        Start(element, element == "a" ? [("href", HtmlIds.LinkTo(note[1..]))] : [("lang", note), ("dir", isIsolated ? "auto" : null)]);
        return element;
    }

    /// <summary>A style sheet or a script of ours.</summary>
    /// <exception cref="ArgumentException">The text would end its element.</exception>
    public void Resource(string element, string text)
    {
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("<!--", StringComparison.Ordinal))
        {
            throw new ArgumentException($"the text ends the element {element}", nameof(text));
        }

        Start(element, []);
        target.Write(text);
        End(element);
    }

    /// <summary>A line end between blocks, so that a person can read the document.</summary>
    public void Line() => target.Write('\n');

    internal void End(string element)
    {
        target.Write("</");
        target.Write(element);
        target.Write('>');
    }

    /// <summary>Whether an address may be a link: one of http or https. Every other address is text.</summary>
    public static bool IsLink(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private void Start(string element, ReadOnlySpan<HtmlAttribute> attributes)
    {
        target.Write('<');
        target.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            if (name is "href" or "src" && !IsLink(value) && !value.StartsWith('#'))
            {
                throw new ArgumentException($"the address {value} is no link", nameof(attributes));
            }

            target.Write(' ');
            target.Write(name);
            if (value.Length > 0)
            {
                target.Write("=\"");
                Encode(value);
                target.Write('"');
            }
        }

        target.Write('>');
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Specials) is >= 0 and int at)
        {
            bool isPair = Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == OperationStatus.Done && rune.Utf16SequenceLength == 2;
            target.Write(text[..at]);
            target.Write(isPair ? rune.ToString() : Encoded(text[at]));
            text = text[(at + (isPair ? length : 1))..];
        }

        target.Write(text);
    }

    private static string Encoded(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)special:x4}"),
    };

    // A document has none of these, not even as a reference; a pair of surrogates is one character.
    private static bool IsForbidden(char value) => value is (< ' ' and not ('\t' or '\n')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') || char.IsSurrogate(value);
}
