namespace JojDomain;

/// <summary>Marks a partial property that few objects of the type have, so that the others have no room for it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RareAttribute : Attribute;
