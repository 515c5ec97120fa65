namespace JojDomain;

/// <summary>A position while questions are found: the claims that take it, and those of them that conflict with another position.</summary>
internal sealed record FoundPosition(Statement? Statement)
{
    public List<Claim> Claims { get; } = [];

    public List<Claim> Opposed { get; } = [];

    public EquatableArray<Review> Reviews { get; init; }

    /// <summary>The position as the first of the claims in conflict states it; the first of all claims may state an item with fewer details.</summary>
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

    // The statements of one claim are added one after another, so that it is enough to look at the last claim.
    private static void AddOnce(List<Claim> claims, Claim claim)
    {
        if (claims.Count == 0 || !ReferenceEquals(claims[^1], claim))
        {
            claims.Add(claim);
        }
    }
}
