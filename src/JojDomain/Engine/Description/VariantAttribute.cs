namespace JojDomain;

/// <summary>Gives a variant of a union the word that stands in its member <c>type</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VariantAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}
