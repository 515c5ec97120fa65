namespace JojDomain;

/// <summary>Marks an abstract record that is one of its variants on the wire, told apart by the member <c>type</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute : Attribute;
