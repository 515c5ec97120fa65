namespace JojDomain.Interchange;

/// <summary>One thing in a network.</summary>
/// <param name="Key">What distinguishes it from every other thing of the network.</param>
/// <param name="Name">What it is called, with its id only where another is called the same.</param>
/// <param name="Shape">What kind of thing it is.</param>
/// <param name="Note">What else is held of it in short, such as its kind and its states; empty where that is nothing.</param>
/// <param name="Group">That several sources have one beginning, and which; empty for a thing that shares none.</param>
/// <param name="Entity">The entity; null for a voice that is no single entity and for a source that is not known.</param>
internal sealed record ToldNode(string Key, string Name, NodeShape Shape, string Note, string Group, EntityRef? Entity)
{
    /// <summary>The name, and the note beneath it.</summary>
    public IEnumerable<string> Lines => new[] { Name, Note }.Where(static line => line.Length > 0);
}
