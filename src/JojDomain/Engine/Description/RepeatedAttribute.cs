namespace JojDomain;

/// <summary>Marks a record that documents give again and again as it is: one that says the same as the one before it is that one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RepeatedAttribute : Attribute;
