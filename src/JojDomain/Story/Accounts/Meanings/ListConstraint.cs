namespace JojDomain;

/// <summary>What a statement says of the items it lists.</summary>
internal enum ListConstraint
{
    /// <summary>The property has these items, and perhaps others.</summary>
    AtLeast,

    /// <summary>The property has these items, and others.</summary>
    MoreThan,

    /// <summary>The property has these items and no others.</summary>
    Exactly,

    /// <summary>It is not known which items the property has.</summary>
    Unknown,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>The property has none of these items.</summary>
    NoneOf,

    /// <summary>The property lacks at least one of these items.</summary>
    NotAll,

    /// <summary>The property lacks one of these items, or has others.</summary>
    NotExactly,
}
