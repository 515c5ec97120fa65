namespace JojDomain;

/// <summary>For how many of the things that it speaks about a statement is made.</summary>
/// <remarks>
/// Our own words, after the generalised quantifiers of Barwise and Cooper (Linguistics and Philosophy 4, 1981), which are the quantifiers of ISO 24617-12; only and not only are the
/// exclusive and additive operators of E. König, The Meaning of Focus Particles (1991). Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record Quantifier : ITextForm<Quantifier>
{
    /// <summary>All of them.</summary>
    public static Quantifier All { get; } = new("all");

    /// <summary>Each of them separately.</summary>
    public static Quantifier Each { get; } = new("each");

    /// <summary>Both of two.</summary>
    public static Quantifier Both { get; } = new("both");

    /// <summary>More than half of them.</summary>
    public static Quantifier Most { get; } = new("most");

    /// <summary>Many of them.</summary>
    public static Quantifier Many { get; } = new("many");

    /// <summary>Some of them.</summary>
    public static Quantifier Some { get; } = new("some");

    /// <summary>Few of them.</summary>
    public static Quantifier Few { get; } = new("few");

    /// <summary>Any one of them, no matter which.</summary>
    public static Quantifier Any { get; } = new("any");

    /// <summary>The subject, and perhaps others ("at least phase one").</summary>
    public static Quantifier AtLeast { get; } = new("atLeast");

    /// <summary>One of them; which one is not stated.</summary>
    public static Quantifier OneOf { get; } = new("oneOf");

    /// <summary>None of them. This is a negation by itself; where the statement is negated too, the two together are one negation, which is not that of "not all".</summary>
    public static Quantifier None { get; } = new("none");

    /// <summary>Neither of two. This is a negation by itself; where the statement is negated too, the two together are one negation, which is not that of "not both".</summary>
    public static Quantifier Neither { get; } = new("neither");

    /// <summary>Half of them.</summary>
    public static Quantifier Half { get; } = new("half");

    /// <summary>At most the number of them that is given.</summary>
    public static Quantifier AtMost { get; } = new("atMost");

    /// <summary>These, and no others.</summary>
    public static Quantifier Only { get; } = new("only");

    /// <summary>These, and others too ("not only", "also"). The statement is affirmed: it includes these, and says that they are not all.</summary>
    public static Quantifier NotOnly { get; } = new("notOnly");

    /// <summary>More than two of them; how many is not stated.</summary>
    public static Quantifier Several { get; } = new("several");

    /// <summary>Nearly all of them.</summary>
    public static Quantifier AlmostAll { get; } = new("almostAll");

    /// <summary>Less than half of them.</summary>
    public static Quantifier Minority { get; } = new("minority");

    /// <summary>Whether the statement is about each of several separately: a share of each is not a share of all together.</summary>
    internal bool IsOfEach => Text is "each" or "both" or "any";

    /// <summary>Whether it negates by itself.</summary>
    internal bool IsOfNone => Text is "none" or "neither";

    /// <summary>Whether it is for all of those that are named.</summary>
    internal bool IsOfAll => Text is "all" or "both";
}
