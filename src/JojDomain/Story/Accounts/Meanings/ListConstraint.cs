namespace JojDomain;

/// <summary>What a statement says of the items it lists.</summary>
internal enum ListConstraint
{
    /// <summary>These are among those of the property.</summary>
    AtLeast,

    /// <summary>These are those of the property, and there are no others.</summary>
    Exactly,

    /// <summary>Those of the property are not known.</summary>
    Unknown,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>Not one of these is among those of the property.</summary>
    NoneOf,

    /// <summary>Not all of these are among those of the property.</summary>
    NotAll,

    /// <summary>Those of the property are not these and no others.</summary>
    NotExactly,
}
