namespace JojDomain.Generator.Model;

/// <summary>The rule that the references of a property keep.</summary>
/// <param name="Chain">The name of the chain of references that must not lead back to where it began; null where the property is of none.</param>
/// <param name="Kinds">The kinds of entity that are allowed; empty where any is.</param>
internal sealed record ReferenceRule(string? Chain, ValueList<string> Kinds)
{
    public static ReferenceRule None { get; } = new(null, new([]));

    /// <summary>The arguments by which a codec of references is made; empty for no rule.</summary>
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
