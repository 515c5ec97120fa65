namespace JojDomain;

/// <summary>A position as it is found: the statements that take it, and those of them that are in conflict with another position.</summary>
internal sealed record FoundPosition(Statement? Statement)
{
    public List<Claim> Claims { get; } = [];

    public List<Claim> Opposed { get; } = [];

    public EquatableArray<Review> Reviews { get; init; }

    public void Add(Claim claim, bool isOpposed)
    {
        AddOnce(Claims, claim);
        if (isOpposed)
        {
            AddOnce(Opposed, claim);
        }
    }

    // The statements of one claim come one after the other.
    private static void AddOnce(List<Claim> claims, Claim claim)
    {
        if (claims.Count == 0 || !ReferenceEquals(claims[^1], claim))
        {
            claims.Add(claim);
        }
    }
}
