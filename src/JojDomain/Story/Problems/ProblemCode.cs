using System.Text.Json.Serialization;

namespace JojDomain;

/// <summary>The stable codes of all problems. The number is the code: <see cref="DanglingReference"/> is shown, and written, as <c>JOJ2003</c>.</summary>
/// <remarks>
/// Codes 1001 to 1999 are about the form of a document. They are found in text that is read, and in content built in code that cannot be written (a required member that is null, an
/// enumeration's value that is not one of its members). Codes 2001 to 2999 are about the story, read or built, and codes from 3001 on about changes to a story. A code never changes its
/// meaning.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ProblemCode>))]
public enum ProblemCode
{
    /// <summary>No problem at all; never reported. The default value.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>JOJ1001: the text is not JSON (RFC 8259), or something follows the JSON.</summary>
    [JsonStringEnumMemberName("JOJ1001")]
    NotJson = 1001,

    /// <summary>JOJ1002: the text begins with a byte order mark, of UTF-8 or of another encoding.</summary>
    [JsonStringEnumMemberName("JOJ1002")]
    ByteOrderMark = 1002,

    /// <summary>JOJ1003: the member <c>format</c> is missing, is not the format of a story, or is of a later major version.</summary>
    [JsonStringEnumMemberName("JOJ1003")]
    WrongFormat = 1003,

    /// <summary>JOJ1004: a value is of the wrong JSON type.</summary>
    [JsonStringEnumMemberName("JOJ1004")]
    WrongType = 1004,

    /// <summary>JOJ1005: a member occurs twice in one object.</summary>
    [JsonStringEnumMemberName("JOJ1005")]
    DuplicateMember = 1005,

    /// <summary>JOJ1006: a required member is missing.</summary>
    [JsonStringEnumMemberName("JOJ1006")]
    MissingMember = 1006,

    /// <summary>JOJ1007: a value is null, where a member without a value has to be left out.</summary>
    [JsonStringEnumMemberName("JOJ1007")]
    NullValue = 1007,

    /// <summary>JOJ1008: a text does not have the form of its type.</summary>
    [JsonStringEnumMemberName("JOJ1008")]
    BadValue = 1008,

    /// <summary>JOJ1009: a word is not one of a closed vocabulary.</summary>
    [JsonStringEnumMemberName("JOJ1009")]
    UnknownWord = 1009,

    /// <summary>JOJ1010: values that are valid each by itself break a rule together.</summary>
    [JsonStringEnumMemberName("JOJ1010")]
    RuleBroken = 1010,

    /// <summary>JOJ1011: a text is not well-formed Unicode (invalid UTF-8, or half of a surrogate pair).</summary>
    [JsonStringEnumMemberName("JOJ1011")]
    NotUnicode = 1011,

    /// <summary>JOJ1012: the member <c>type</c>, which selects a variant, is missing or is not the word of a variant.</summary>
    [JsonStringEnumMemberName("JOJ1012")]
    UnknownVariant = 1012,

    /// <summary>JOJ1013: a statement's property does not exist.</summary>
    [JsonStringEnumMemberName("JOJ1013")]
    UnknownProperty = 1013,

    /// <summary>JOJ1014: there are more problems than are reported.</summary>
    [JsonStringEnumMemberName("JOJ1014")]
    TooManyProblems = 1014,

    /// <summary>JOJ1015: a member, or a word of an open vocabulary, is not known, and looks like a misspelling of one that is known. A warning, since it is kept.</summary>
    [JsonStringEnumMemberName("JOJ1015")]
    ProbablyMisspelt = 1015,

    /// <summary>JOJ1016: a line of JSON Lines is longer than the limit, and was not read.</summary>
    [JsonStringEnumMemberName("JOJ1016")]
    LineTooLong = 1016,

    /// <summary>JOJ1017: the text is larger than its limits allow, or it or the content has more references, objects and arrays than can be checked.</summary>
    [JsonStringEnumMemberName("JOJ1017")]
    TooLarge = 1017,

    /// <summary>JOJ1018: the text is nested deeper than its limits allow, or content built in code would be nested deeper than 64 in a document.</summary>
    [JsonStringEnumMemberName("JOJ1018")]
    TooDeep = 1018,

    /// <summary>
    /// JOJ1019: a number in an unknown member has another value than the text of its nearest IEEE 754 double, and so has no canonical form (RFC 8785).
    /// A warning on reading, which keeps it; an error on writing the canonical form of its story, or its content hash.
    /// </summary>
    [JsonStringEnumMemberName("JOJ1019")]
    InexactNumber = 1019,

    /// <summary>JOJ1020: a member is not known to this version. A warning, since it is kept; reported only where <see cref="Serialization.StoryReadLimits.ReportsUnknownMembers"/> asks for it; one that looks misspelt is <see cref="ProbablyMisspelt"/> too.</summary>
    [JsonStringEnumMemberName("JOJ1020")]
    UnknownMember = 1020,

    /// <summary>JOJ2001: two entities have the same id.</summary>
    [JsonStringEnumMemberName("JOJ2001")]
    DuplicateId = 2001,

    /// <summary>JOJ2002: a reference is to an entity of the wrong kind.</summary>
    [JsonStringEnumMemberName("JOJ2002")]
    WrongKind = 2002,

    /// <summary>JOJ2003: a reference is to an id that nothing has.</summary>
    [JsonStringEnumMemberName("JOJ2003")]
    DanglingReference = 2003,

    /// <summary>JOJ2004: references form a cycle that is not allowed, such as a place within itself.</summary>
    [JsonStringEnumMemberName("JOJ2004")]
    Cycle = 2004,

    /// <summary>JOJ2005: an entity has nothing to be recognised by: neither a name nor a kind, nor anything else that its type can have instead.</summary>
    [JsonStringEnumMemberName("JOJ2005")]
    Nameless = 2005,

    /// <summary>JOJ2006: a claim says nothing: it has no words, quotation, statement, speech act or outcome of an act.</summary>
    [JsonStringEnumMemberName("JOJ2006")]
    EmptyClaim = 2006,

    /// <summary>JOJ2007: a claim names no source: its attribution has no hop through a source and it has no evidence.</summary>
    [JsonStringEnumMemberName("JOJ2007")]
    SourcelessClaim = 2007,

    /// <summary>JOJ2008: evidence lies beyond the end of its source's text.</summary>
    [JsonStringEnumMemberName("JOJ2008")]
    EvidenceBeyondText = 2008,

    /// <summary>JOJ2009: the property of a statement or a holding does not belong to the kind of its subject.</summary>
    [JsonStringEnumMemberName("JOJ2009")]
    PropertyOfOtherKind = 2009,

    /// <summary>JOJ2010: an attribution has other chains of reports and no first one.</summary>
    [JsonStringEnumMemberName("JOJ2010")]
    OtherChainsAlone = 2010,

    /// <summary>JOJ2011: a claim with the act <c>denies</c> has a statement without a negation, which does not count as what its voice asserts. A warning on reading.</summary>
    [JsonStringEnumMemberName("JOJ2011")]
    DeniedWithoutNegation = 2011,

    /// <summary>JOJ2012: a claim disputes, denies, refutes, disagrees with or corrects a source. Only a claim as the target makes a dispute. A warning on reading.</summary>
    [JsonStringEnumMemberName("JOJ2012")]
    DisputeOfSource = 2012,

    /// <summary>JOJ3001: a difference is applied to a story, and something that it touches is not as it was.</summary>
    [JsonStringEnumMemberName("JOJ3001")]
    DoesNotFit = 3001,
}
