using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JojDomain.Guide.Tests.Generated;

/// <summary>The documentation of the library as the compiler writes it, as Markdown in one line.</summary>
internal static partial class XmlDocs
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "JojDomain.xml"))
        .Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value);

    /// <summary>The summary of a member, by its name in the file (<c>P:JojDomain.AgreementStatus.Signed</c>).</summary>
    public static string Summary(string member) => Text(member, "summary");

    /// <summary>The remarks of a member; empty where there are none.</summary>
    public static string Remarks(string member) => Text(member, "remarks");

    private static string Text(string member, string part) => Members.TryGetValue(member, out XElement? docs) && docs.Element(part) is { } element
        ? Blanks().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal)
        : "";

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{Short(see.Attribute("cref")?.Value ?? see.Attribute("langword")!.Value)}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => $" {string.Concat(other.Nodes().Select(Markdown))} ",
        _ => "",
    };

    // A member with its type, and neither namespace nor parameters.
    private static string Short(string reference)
    {
        string name = reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('(')[0].Replace("JojDomain.", "", StringComparison.Ordinal);
        return Arity().Replace(name, "");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
