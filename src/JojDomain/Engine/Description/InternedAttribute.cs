namespace JojDomain;

/// <summary>Marks a record whose bare form documents repeat, so that short ones are read once and kept. That form is a text, or an id.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InternedAttribute : Attribute;
