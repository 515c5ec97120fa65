namespace JojDomain.Interchange;

/// <summary>A node of a network.</summary>
/// <param name="Key">A key that distinguishes it from every other node of the network.</param>
/// <param name="Name">Its name, with its id where another has the same name.</param>
/// <param name="Shape">Its kind.</param>
/// <param name="Note">A short note on it, such as its kind and its states; empty where nothing is held about it.</param>
/// <param name="Group">The common origin, for sources that share one; empty for any other node.</param>
/// <param name="Entity">The entity; null for a voice that is no single entity and for a source that is not known.</param>
internal sealed record ToldNode(string Key, string Name, NodeShape Shape, string Note, string Group, EntityRef? Entity)
{
    /// <summary>The name, and the note beneath it.</summary>
    public IEnumerable<string> Lines => new[] { Name, Note }.Where(static line => line.Length > 0);
}
