namespace JojDomain;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class AcyclicAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class AlwaysWrittenAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class BareAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class HandWrittenCodecAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class HasStoryRuleAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class InternedAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class VariantAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class VocabularyAttribute : Attribute;
