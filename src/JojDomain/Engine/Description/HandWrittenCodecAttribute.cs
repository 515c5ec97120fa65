namespace JojDomain;

/// <summary>Marks a type whose codec is written by hand, as <c>{Type}Codec.Instance</c>, because its members depend on each other.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HandWrittenCodecAttribute : Attribute;
