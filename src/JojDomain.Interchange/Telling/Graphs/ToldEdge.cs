namespace JojDomain.Interchange;

/// <summary>How one thing of a network belongs to another.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other.</param>
/// <param name="Label">How: a property, with a role, a capacity and the like.</param>
/// <param name="Role">The label without its property, where it has more than that.</param>
/// <param name="Grounds">Who vouches for it, and what keeps it from being said to be so; empty where what is read in sources alone shows it.</param>
/// <param name="Standing">The same as one word, which pictures show by their lines.</param>
/// <param name="Claims">The claims in which it is said; none for what the author alone holds.</param>
internal sealed record ToldEdge(ToldNode From, ToldNode To, string Label, string Role, string Grounds, EdgeStanding Standing, IReadOnlyList<Id<Claim>> Claims)
{
    /// <summary>The label, and the grounds beneath it.</summary>
    public IEnumerable<string> Lines => new[] { Label, Grounds }.Where(static line => line.Length > 0);
}
