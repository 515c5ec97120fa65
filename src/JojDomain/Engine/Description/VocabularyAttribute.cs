namespace JojDomain;

/// <summary>Marks an open vocabulary: a leaf whose well-known words are static members and whose other words are kept.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VocabularyAttribute : Attribute;
