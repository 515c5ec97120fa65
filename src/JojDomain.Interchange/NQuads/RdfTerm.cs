using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Terms as N-Quads writes them.</summary>
internal static class RdfTerm
{
    public const string SchemaOrg = "https://schema.org/";
    public const string Prov = "http://www.w3.org/ns/prov#";

    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Own = "urn:joj-domain:story:1#";

    public static string Type { get; } = Iri(Rdf + "type");

    public static string Value { get; } = Iri(Rdf + "value");

    public static string First { get; } = Iri(Rdf + "first");

    public static string Rest { get; } = Iri(Rdf + "rest");

    public static string Nil { get; } = Iri(Rdf + "nil");

    /// <summary>The position of an item in its list; no member of native JSON has a full stop in its name.</summary>
    public static string Position { get; } = OwnTerm("item.position");

    /// <summary>The items of a list in a list, which only a member that this version does not know can have.</summary>
    public static string Items { get; } = OwnTerm("item.items");

    /// <summary>The null of a member that this version does not know.</summary>
    public static string Null { get; } = $"{Text("null")}^^{Iri(Rdf + "JSON")}";

    /// <summary>An IRI. The characters that may not be in one are in none of ours.</summary>
    public static string Iri(string iri) => $"<{iri}>";

    /// <summary>The property for a member of native JSON of any name.</summary>
    public static string OwnTerm(string member) => Iri(Own + Uri.EscapeDataString(member));

    public static string Text(string text) => $"\"{Escaped(text)}\"";

    public static string Text(string text, string? language) => language is null ? Text(text) : $"{Text(text)}@{language}";

    public static string Typed(string text, string type) => $"{Text(text)}^^{Iri(Xsd + type)}";

    public static string Integer(int number) => Typed(number.ToString(CultureInfo.InvariantCulture), "integer");

    /// <summary>A date with the type of XML Schema where it is a year, a month, a day or a time; another form of EDTF with the type of the Library of Congress.</summary>
    public static string Date(string date) => TypeOfDate(date) is { } type ? Typed(date, type) : $"{Text(date)}^^{Iri("http://id.loc.gov/datatypes/edtf")}";

    private static string? TypeOfDate(string date) => !SchemaOrgTypes.IsDate(date) ? null
        : date.Length switch
        {
            4 => "gYear",
            7 => "gYearMonth",
            10 => "date",
            _ => HasShortOffset(date) ? null : "dateTime",
        };

    // XML Schema wants the minutes of an offset.
    private static bool HasShortOffset(string date) => date[^3] is '+' or '-';

    private static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny("\"\\\n\r"))
        {
            return text;
        }

        return new StringBuilder(text).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r").ToString();
    }
}
