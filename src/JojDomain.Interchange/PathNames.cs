namespace JojDomain.Interchange;

/// <summary>The name of a property in its path, which the public API gives for properties that statements can be about alone.</summary>
internal static class PathNames
{
    /// <summary>The name in JSON, such as <c>names</c> of <c>place.names</c>.</summary>
    public static string Of(PropertyPath path) => path.Text[(path.Text.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
