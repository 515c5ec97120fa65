namespace JojDomain;

/// <summary>Marks the one member that, when it alone is set, is written as the bare value in place of the object.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BareAttribute : Attribute;
