namespace JojDomain;

/// <summary>What names an entity and no more, whichever kind it is the id of.</summary>
internal interface IEntityLink
{
    EntityRef Entity { get; }
}
