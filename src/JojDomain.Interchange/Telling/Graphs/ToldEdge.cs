namespace JojDomain.Interchange;

/// <summary>The relation between two nodes of a network.</summary>
/// <param name="From">The node at which it begins.</param>
/// <param name="To">The node at which it ends.</param>
/// <param name="Label">The kind of relation: a property, with details such as a role or a capacity.</param>
/// <param name="Role">The label without its property, where it has more than that.</param>
/// <param name="Grounds">Who holds or claims it, and how firmly; empty where it only shows what is read in sources.</param>
/// <param name="Standing">The same as one word, which pictures show by their lines.</param>
/// <param name="Claims">The claims that state it; none where only the author holds it.</param>
internal sealed record ToldEdge(ToldNode From, ToldNode To, string Label, string Role, string Grounds, EdgeStanding Standing, IReadOnlyList<Id<Claim>> Claims)
{
    /// <summary>The label, and the grounds beneath it.</summary>
    public IEnumerable<string> Lines => new[] { Label, Grounds }.Where(static line => line.Length > 0);
}
