namespace JojDomain;

/// <summary>A position as it is found: the statements that take it, and those of them that are in conflict with another position.</summary>
internal sealed record FoundPosition(Statement? Statement)
{
    public List<Claim> Claims { get; } = [];

    public List<Claim> Opposed { get; } = [];

    public EquatableArray<Review> Reviews { get; init; }

    /// <summary>The position as the first of the claims in conflict states it: another of them may name an item more closely.</summary>
    public Statement? OpposedStatement { get; private set; } = Statement;

    public void Add(Claim claim, bool isOpposed, Statement? statement = null)
    {
        AddOnce(Claims, claim);
        if (isOpposed)
        {
            OpposedStatement = Opposed.Count == 0 ? statement ?? Statement : OpposedStatement;
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
