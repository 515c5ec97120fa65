namespace JojDomain;

/// <summary>The kind of tie that a person has to somebody else, who is the target of the link.</summary>
/// <remarks>
/// After the RELATED types of vCard (RFC 6350), FollowTheMoney 4, BODS 0.4 and the W3C Organization Ontology (ORG), whose terms are named; a word for which none is
/// named is our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record PersonLinkKind : ITextForm<PersonLinkKind>
{
    /// <summary>The target is the husband, the wife or the partner (RFC 6350 spouse).</summary>
    public static PersonLinkKind Spouse { get; } = new("spouse");

    /// <summary>The target is the father or the mother (RFC 6350 parent).</summary>
    public static PersonLinkKind Parent { get; } = new("parent");

    /// <summary>The target is a son or a daughter (RFC 6350 child).</summary>
    public static PersonLinkKind Child { get; } = new("child");

    /// <summary>The target is a brother or a sister (RFC 6350 sibling).</summary>
    public static PersonLinkKind Sibling { get; } = new("sibling");

    /// <summary>The target is another relative, by blood or by marriage (RFC 6350 kin).</summary>
    public static PersonLinkKind Kin { get; } = new("kin");

    /// <summary>The target is a friend (RFC 6350 friend).</summary>
    public static PersonLinkKind Friend { get; } = new("friend");

    /// <summary>The target is a partner in business or a close ally (FollowTheMoney Associate).</summary>
    public static PersonLinkKind Associate { get; } = new("associate");

    /// <summary>The target works at the same place (RFC 6350 colleague).</summary>
    public static PersonLinkKind Colleague { get; } = new("colleague");

    /// <summary>The target acts for the person (RFC 6350 agent).</summary>
    public static PersonLinkKind Agent { get; } = new("agent");

    /// <summary>The target holds property of the person in its own name (BODS nominee).</summary>
    public static PersonLinkKind Nominee { get; } = new("nominee");

    /// <summary>The person gives money to the target.</summary>
    public static PersonLinkKind DonorTo { get; } = new("donorTo");

    /// <summary>The person is a member of the target, without a post in it (ORG memberOf).</summary>
    public static PersonLinkKind MemberOf { get; } = new("memberOf");

    /// <summary>The person is interested in the target, without an offer or an agreement so far.</summary>
    public static PersonLinkKind InterestedIn { get; } = new("interestedIn");
}
