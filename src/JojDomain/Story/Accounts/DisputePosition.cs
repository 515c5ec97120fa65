namespace JojDomain;

/// <summary>One of the positions in a <see cref="Dispute"/>: what is said, and by whom.</summary>
public sealed record DisputePosition
{
    internal DisputePosition(Statement statement, EquatableArray<Claim> claims)
    {
        Statement = statement;
        Claims = claims;
    }

    /// <summary>What is said, as the first of the claims says it; the others say the same, perhaps in other words.</summary>
    /// <remarks>The typed value is read through the property's own <c>TryGet</c>; operator and polarity tell whether it is affirmed.</remarks>
    public Statement Statement { get; }

    /// <summary>The claims that say it, in the order of the document; at least one.</summary>
    public EquatableArray<Claim> Claims { get; }

    /// <summary>The voices of those claims, each once (one that speaks in two capacities twice), in the order of the document. One voice may stand on both sides: it contradicts itself.</summary>
    public EquatableArray<Voice> Voices => Claims.Select(static claim => claim.Attribution.Voice).Distinct().ToEquatableArray();

    /// <summary>The voices, with the ids of their claims.</summary>
    public override string ToString() => $"{string.Join(", ", Voices.Select(static voice => voice.ToString()).Distinct())} ({string.Join(", ", Claims.Select(static claim => claim.Id))})";
}
