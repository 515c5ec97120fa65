using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The path of any property of any kind of entity, those included that statements cannot be about: <c>agreement.signing</c>, <c>place.names</c>.</summary>
public sealed partial record PropertyPath : ITextForm<PropertyPath>
{
    /// <summary>The path of an existing property.</summary>
    /// <param name="path">The kind of entity and the property's name in JSON, separated by a dot.</param>
    /// <exception cref="ArgumentException">No kind of entity has such a property.</exception>
    public PropertyPath(string path)
    {
        PropertyPath known = TextForm.Checked<PropertyPath>(path);
        Text = known.Text;
        Kind = known.Kind;
    }

    private PropertyPath(string path, EntityKind kind)
    {
        Text = path;
        Kind = kind;
    }

    /// <summary>The path as text.</summary>
    public string Text { get; }

    /// <summary>The kind of entity that has the property.</summary>
    public EntityKind Kind { get; }

    /// <summary>The path of a property that statements can be about.</summary>
    /// <exception cref="ArgumentNullException">The property is null.</exception>
    public static implicit operator PropertyPath(Property property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return new PropertyPath(property.Path, property.Kind);
    }

    /// <summary>The path as text.</summary>
    public override string ToString() => Text;

    static bool ITextForm<PropertyPath>.IsClosed => true;

    static TextShape ITextForm<PropertyPath>.Shape => TextShape.OneOf(PropertyCatalogue.Paths);

    static bool ITextForm<PropertyPath>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out PropertyPath? value, [NotNullWhen(false)] out string? reason)
    {
        bool found = PropertyCatalogue.Has(text, out EntityKind kind);
        value = found ? new PropertyPath(text.ToString(), kind) : null;
        reason = found ? null : PropertyCatalogue.Unknown(text, PropertyCatalogue.Paths);
        return found;
    }
}
