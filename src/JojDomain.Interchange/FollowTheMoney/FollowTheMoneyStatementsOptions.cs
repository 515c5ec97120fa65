namespace JojDomain.Interchange;

/// <summary>What statements of FollowTheMoney must have and a story cannot know.</summary>
public sealed record FollowTheMoneyStatementsOptions
{
    /// <summary>The name of the dataset: lower-case letters, digits, and single low lines between them, such as <c>dakar_2026</c>.</summary>
    public required string Dataset { get; init; }
}
