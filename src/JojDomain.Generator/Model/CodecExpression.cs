namespace JojDomain.Generator.Model;

/// <summary>How a codec is come by.</summary>
/// <param name="Expression">The expression in C# that makes or finds it.</param>
/// <param name="Type">Its type.</param>
internal readonly record struct CodecExpression(string Expression, string Type)
{
    /// <summary>
    /// The static class that reads the same form with nothing but the codec of what is in it; null where there is none. Its one generic method
    /// stands for a codec of each type, all of which a first read would have to load.
    /// </summary>
    public string? Form { get; init; }

    /// <summary>The expression of the codec of what is in it; null where there is nothing in it.</summary>
    public string? Inner { get; init; }

    /// <summary>The type of that codec.</summary>
    public string? InnerType { get; init; }

    /// <summary>Whether an expression names a codec that is there, or gets one, and makes none.</summary>
    public static bool IsFound(string expression) => !expression.StartsWith("new ", StringComparison.Ordinal);
}
