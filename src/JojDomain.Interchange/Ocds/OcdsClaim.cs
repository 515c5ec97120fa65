namespace JojDomain.Interchange;

/// <summary>A claim in the making: what one object of the file says.</summary>
/// <param name="at">The object that it is read in.</param>
/// <param name="id">The id that the claim is to have.</param>
/// <param name="words">What the object is, for people.</param>
internal sealed class OcdsClaim(ForeignObject at, string id, string words)
{
    public ForeignObject At { get; } = at;

    public string Id { get; } = id;

    public string Words { get; } = words;

    public List<Statement> Statements { get; } = [];

    public List<EntityRef> About { get; } = [];
}
