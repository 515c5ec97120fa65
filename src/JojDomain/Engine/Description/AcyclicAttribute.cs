namespace JojDomain;

/// <summary>Marks a reference that must not lead back to its own entity by way of the same kind of reference.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AcyclicAttribute : Attribute;
