namespace JojDomain.Generator.Model;

/// <summary>What is demanded of the reference that a property is.</summary>
/// <param name="Chain">The name of the chain that it belongs to, when it may not lead back to its own entity; null for none.</param>
/// <param name="Kinds">The kinds of entity that it may refer to; empty where any may.</param>
internal sealed record ReferenceRule(string? Chain, ValueList<string> Kinds)
{
    public static ReferenceRule None { get; } = new(null, new([]));

    /// <summary>The arguments of a codec of references; empty where nothing is demanded.</summary>
    public string Arguments
    {
        get
        {
            var arguments = new List<string>();
            if (Kinds.Count > 0)
            {
                arguments.Add($"KindSet.Of({string.Join(", ", Kinds.Select(static kind => $"EntityKind.{kind}"))})");
            }

            if (Chain is not null)
            {
                arguments.Add($"chain: \"{Chain}\"");
            }

            return string.Join(", ", arguments);
        }
    }
}
