namespace JojDomain;

/// <summary>Of how many of those it speaks of a statement is said.</summary>
/// <remarks>
/// Our own words, after the generalised quantifiers of Barwise and Cooper (Linguistics and Philosophy 4, 1981), which are the quantifiers of ISO 24617-12; only and not only
/// are the exclusive and additive operators of E. König, The Meaning of Focus Particles (1991). Open: a word that this
/// version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record Quantifier : ITextForm<Quantifier>
{
    /// <summary>Of all of them.</summary>
    public static Quantifier All { get; } = new("all");

    /// <summary>Of each of them by itself.</summary>
    public static Quantifier Each { get; } = new("each");

    /// <summary>Of the two of them.</summary>
    public static Quantifier Both { get; } = new("both");

    /// <summary>Of more than half of them.</summary>
    public static Quantifier Most { get; } = new("most");

    /// <summary>Of many of them.</summary>
    public static Quantifier Many { get; } = new("many");

    /// <summary>Of some of them.</summary>
    public static Quantifier Some { get; } = new("some");

    /// <summary>Of few of them.</summary>
    public static Quantifier Few { get; } = new("few");

    /// <summary>Of whichever of them.</summary>
    public static Quantifier Any { get; } = new("any");

    /// <summary>Of the subject at the least, and perhaps of others beside it ("at least phase one").</summary>
    public static Quantifier AtLeast { get; } = new("atLeast");

    /// <summary>Of one of them, with no word on which.</summary>
    public static Quantifier OneOf { get; } = new("oneOf");

    /// <summary>Of none of them. The statement is negated as well: the two are one negation, distinguished from "not all".</summary>
    public static Quantifier None { get; } = new("none");

    /// <summary>Of neither of the two. The statement is negated as well: the two are one negation, distinguished from "not both".</summary>
    public static Quantifier Neither { get; } = new("neither");

    /// <summary>Half of them.</summary>
    public static Quantifier Half { get; } = new("half");

    /// <summary>No more than so many of them.</summary>
    public static Quantifier AtMost { get; } = new("atMost");

    /// <summary>These, and nobody else.</summary>
    public static Quantifier Only { get; } = new("only");

    /// <summary>These, and others beside them ("not only", "also"). The statement is affirmed: that these are meant is said, and that they are not all.</summary>
    public static Quantifier NotOnly { get; } = new("notOnly");

    /// <summary>Of more than two of them, and not stated how many.</summary>
    public static Quantifier Several { get; } = new("several");

    /// <summary>Of nearly all of them.</summary>
    public static Quantifier AlmostAll { get; } = new("almostAll");

    /// <summary>Of less than half of them.</summary>
    public static Quantifier Minority { get; } = new("minority");

    /// <summary>Whether it is said of each of several by itself: a share of each is no share of all together.</summary>
    internal bool IsOfEach => Text is "each" or "both" or "any";
}
