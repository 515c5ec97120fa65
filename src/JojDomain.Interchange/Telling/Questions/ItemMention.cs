namespace JojDomain.Interchange;

/// <summary>What a position says about an item.</summary>
internal enum ItemMention
{
    /// <summary>Nothing: its list is open or not given.</summary>
    NotSaid,

    /// <summary>The item is one of them.</summary>
    Named,

    /// <summary>The item is not in the list: the list is complete without it, or excludes it.</summary>
    LeftOut,
}
