namespace JojDomain.Interchange;

/// <summary>What a position says of an item.</summary>
internal enum ItemMention
{
    /// <summary>Nothing: its list is open, or not given.</summary>
    NotSaid,

    /// <summary>The item is one of them.</summary>
    Named,

    /// <summary>The list is complete, and the item is not in it; or it is said not to be one of them.</summary>
    LeftOut,
}
