namespace JojDomain.Generator.Model;

/// <summary>The expression in C# by which emitted code gets the codec of a member.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Type">The type of the codec.</param>
/// <param name="Origin">Whether the expression finds a codec or makes one.</param>
internal sealed record CodecExpression(string Expression, string Type, CodecOrigin Origin)
{
    /// <summary>Which references the codec reads, as its value or as items of it; <see cref="ReferenceKind.None"/> for most codecs.</summary>
    public ReferenceKind Reference { get; init; }

    /// <summary>The type of the reference that is the codec's value; null for all others.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// The static class with a generic method that reads the same container, given the codec of its content; null where the type is no such container. Reading
    /// calls that method, because a first read would otherwise have to load a generic codec for each type of content.
    /// </summary>
    public string? Container { get; init; }

    /// <summary>The codec of the content of a list, a report or another generic type; null for all others.</summary>
    public CodecExpression? Inner { get; init; }
}
