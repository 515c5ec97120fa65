using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>An attribute of an element; without a value it is not written, and with an empty one it is only its name.</summary>
internal readonly record struct HtmlAttribute(string Name, string? Value)
{
    public static implicit operator HtmlAttribute((string Name, string? Value) attribute) => new(attribute.Name, attribute.Value);

    public static implicit operator HtmlAttribute((string Name, int Value) attribute) => new(attribute.Name, attribute.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A length or a place of a drawing, to a hundredth.</summary>
    public static implicit operator HtmlAttribute((string Name, double Value) attribute) => new(attribute.Name, attribute.Value.ToString("0.##", CultureInfo.InvariantCulture));
}
