namespace JojDomain;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class AcyclicAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class AlwaysWrittenAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class BareAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class FlattenedAttribute(Type members) : Attribute
{
    public Type Members { get; } = members;

    public string? Narrows { get; init; }
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class HandWrittenCodecAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class HasStoryRuleAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class InternedAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class LeastAttribute(int bound) : Attribute
{
    public int Bound { get; } = bound;
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsOneOfAttribute(params string[] properties) : Attribute
{
    public IReadOnlyList<string> Properties { get; } = properties;
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAnyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAttribute(params EntityKind[] kinds) : Attribute
{
    public IReadOnlyList<EntityKind> Kinds { get; } = kinds;
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatedByDefaultAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class RepeatedAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaRuleAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TextCodesAttribute(int length, string codes) : Attribute
{
    public int Length { get; } = length;

    public string Codes { get; } = codes;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class TextPatternAttribute(string pattern, int longest = 0) : Attribute
{
    public string Pattern { get; } = pattern;

    public int Longest { get; } = longest;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class VariantAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class VocabularyAttribute : Attribute;
