namespace JojDomain;

/// <summary>A property that the library has no type for, named by the author of a story.</summary>
/// <remarks>Source: open; a term can have a prefix that names its vocabulary, such as <c>schema:award</c>. Terms are not checked, and never make a dispute.</remarks>
[Vocabulary]
public sealed partial record Term : ITextForm<Term>;
