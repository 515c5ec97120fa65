using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>Names any property of any kind of entity, those included that statements cannot be about: <c>agreement.signing</c>, <c>place.names</c>.</summary>
public sealed partial record PropertyPath : ITextForm<PropertyPath>
{
    /// <summary>The property with this path: the kind of entity and the property's name in JSON, with a dot between.</summary>
    /// <exception cref="ArgumentException">No kind of entity has such a property.</exception>
    public PropertyPath(string path) => Text = TextForm.Checked<PropertyPath>(path).Text;

    private PropertyPath(string path, bool trusted)
    {
        _ = trusted;
        Text = path;
    }

    /// <summary>The path as text.</summary>
    public string Text { get; }

    internal string Kind => Text[..Text.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The path of a property that statements can be about.</summary>
    public static implicit operator PropertyPath(Property property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return new PropertyPath(property.Path, trusted: true);
    }

    /// <summary>The path as text.</summary>
    public override string ToString() => Text;

    static bool ITextForm<PropertyPath>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out PropertyPath? value, [NotNullWhen(false)] out string? reason)
    {
        string path = text.Length <= 100 ? text.ToString() : "";
        bool known = Array.IndexOf(PropertyTable.Paths, path) >= 0;
        value = known ? new PropertyPath(path, trusted: true) : null;
        reason = known ? null : PropertyCatalogue.Unknown(text, PropertyTable.Paths);
        return known;
    }
}
