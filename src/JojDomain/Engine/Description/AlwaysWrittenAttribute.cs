namespace JojDomain;

/// <summary>Marks a member that every document must have and that is written whatever its value.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AlwaysWrittenAttribute : Attribute;
