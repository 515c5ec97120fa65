namespace JojDomain;

/// <summary>A reference to an entity of any kind, and nothing else: an id or an entity reference.</summary>
internal interface IEntityLink
{
    EntityRef Entity { get; }
}
