namespace JojDomain;

/// <summary>Marks a part that a rule of the whole story is about: whoever reads or visits one has it noted for the check at the end.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HasStoryRuleAttribute : Attribute;
