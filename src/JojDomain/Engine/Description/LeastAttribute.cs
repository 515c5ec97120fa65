namespace JojDomain;

/// <summary>Says the least number, length or count of items that the constructor takes, for the JSON Schema.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LeastAttribute(int bound) : Attribute
{
    public int Bound { get; } = bound;
}
