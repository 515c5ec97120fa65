namespace JojDomain;

/// <summary>What becomes of references when the entity that they lead to is removed from a story.</summary>
public enum RemoveMode
{
    /// <summary>Nothing is removed while something refers to it, and every such place is stated. The default value.</summary>
    Refuse,

    /// <summary>Every entity that refers to it is removed too, and every entity that refers to those.</summary>
    WithReferrers,
}
