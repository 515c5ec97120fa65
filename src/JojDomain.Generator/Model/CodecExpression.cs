namespace JojDomain.Generator.Model;

/// <summary>How a codec is come by.</summary>
/// <param name="Expression">The expression in C# that makes or finds it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record CodecExpression(string Expression, string Type, CodecOrigin Origin)
{
    /// <summary>What a reference refers to that the codec reads, by itself or as an item; <see cref="ReferenceKind.None"/> for all others.</summary>
    public ReferenceKind Reference { get; init; }

    /// <summary>The type of the references that it reads, where it is a codec of references itself; null for all others.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// The static class that reads the same container with nothing but the codec of what is in it; null where there is none. Its one generic method
    /// represents a codec of each type, all of which a first read would have to load.
    /// </summary>
    public string? Container { get; init; }

    /// <summary>The codec of what is in it; null where there is nothing in it.</summary>
    public CodecExpression? Inner { get; init; }
}
