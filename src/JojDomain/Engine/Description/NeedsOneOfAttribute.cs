namespace JojDomain;

/// <summary>
/// Names properties of which one at least must say something: for an entity the generator emits the check, and the JSON Schema says it of any
/// type. A dot leads to a property of a property, which the schema alone looks at.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsOneOfAttribute(params string[] properties) : Attribute
{
    public IReadOnlyList<string> Properties { get; } = properties;
}
