namespace JojDomain;

/// <summary>Names properties of which one at least must say something, for the JSON Schema; a dot leads to a property of a property.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsOneOfAttribute(params string[] properties) : Attribute
{
    public IReadOnlyList<string> Properties { get; } = properties;
}
