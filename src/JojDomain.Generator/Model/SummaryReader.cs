using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads the first sentence of a symbol's documentation, as plain text for the JSON Schema.</summary>
internal static class SummaryReader
{
    private static readonly Regex Blanks = new(@"\s+");
    private static readonly Regex EndOfSentence = new(@"(?<!\be\.g|\bi\.e|\bno|\betc)\.(?=\s|$)");
    private static readonly Regex Null = new(@"\bnull\b");

    /// <summary>The first sentence of the summary; empty where there is none.</summary>
    public static string Of(ISymbol symbol)
    {
        XElement? summary = Parse(symbol.GetDocumentationCommentXml())?.Element("summary");
        string text = summary is null ? "" : Blanks.Replace(TextOf(summary), " ").Trim();
        Match end = EndOfSentence.Match(text);
        return end.Success ? text.Substring(0, end.Index + 1) : text;
    }

    /// <summary>The first sentence of a property's summary, in which "null" becomes "left out": the JSON has no nulls.</summary>
    public static string OfMember(IPropertySymbol property) => Null.Replace(Of(property), "left out");

    private static XElement? Parse(string? xml)
    {
        try
        {
            return string.IsNullOrEmpty(xml) ? null : XElement.Parse(xml);
        }
        catch (XmlException)
        {
            // Documentation that is not XML is reported by the compiler.
            return null;
        }
    }

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element => element.Name.LocalName switch
        {
            "see" or "seealso" when element.IsEmpty => NameOf(element),
            "paramref" or "typeparamref" => NameOf(element),
            "c" => $"`{element.Value}`",
            _ => string.Concat(element.Nodes().Select(TextOf)),
        },
        _ => "",
    };

    private static string NameOf(XElement element)
    {
        string name = (element.Attribute("cref") ?? element.Attribute("langword") ?? element.Attribute("name"))?.Value ?? "";
        if (name.Length < 3 || name[1] != ':')
        {
            return name;
        }

        // T:JojDomain.Reported`1 is a type; P:JojDomain.TimePeriod.Start and F:JojDomain.Completeness.AtLeast are members, which JSON writes small.
        string simple = name.Split('(')[0].Split('.').Last().Split('`')[0];
        return name[0] is 'P' or 'F' ? Symbols.Camel(simple) : simple;
    }
}
