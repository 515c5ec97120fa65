namespace JojDomain;

/// <summary>What few objects of a type say, kept apart so that the others need no room for it. A type with such members derives its own.</summary>
internal record PartRest
{
    public static readonly PartRest None = new();

    public UnknownMembers Unknown { get; init; }

    /// <summary>This, or null where nothing of it is said: an object that says nothing there has one form.</summary>
    /// <param name="none">The rest of the same type that says nothing.</param>
    public PartRest? OrNull(PartRest none) => this == none ? null : this;
}
