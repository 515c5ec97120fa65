using JojDomain.Engine;

namespace JojDomain;

/// <summary>Collects which entity refers to which id. References of the story itself, such as its author, are left out.</summary>
internal sealed class ReferrerVisitor : OwnerVisitor
{
    private readonly List<(string Target, Entity Owner)> _references = [];

    /// <summary>The entities that refer to an id, by that id.</summary>
    public ILookup<string, Entity> Referrers =>
        _references.ToLookup(static reference => reference.Target, static reference => reference.Owner, StringComparer.Ordinal);

    public override void Refer(string id, KindSet kinds, string? chain = null)
    {
        if (Owner is not null)
        {
            _references.Add((id, Owner));
        }
    }
}
