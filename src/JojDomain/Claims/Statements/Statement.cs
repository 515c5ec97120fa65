using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A claim's content in a form that programs can compare: what is said of which subject, and how firmly.</summary>
/// <remarks>
/// Only actual, unconditional statements, affirmed or negated, say how things are; the others are kept apart. <see cref="Modality"/> and <see cref="Certainty"/> name the
/// sources of their words.
/// </remarks>
[HasStoryRule]
public sealed partial record Statement : Part
{
    /// <summary>For an object initialiser, which sets what is required.</summary>
    public Statement()
    {
    }

    /// <summary>Says something of a subject.</summary>
    /// <param name="subject">The entity it is about.</param>
    /// <param name="predicate">What is said of it.</param>
    /// <exception cref="ArgumentNullException">The subject or the predicate is null.</exception>
    [SetsRequiredMembers]
    public Statement(EntityRef subject, Predicate predicate)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(predicate);
        Subject = subject;
        Predicate = predicate;
    }

    /// <summary>The entity it is about: anything with an id, claims and sources included.</summary>
    [RefersToAny]
    public required EntityRef Subject { get; init; }

    /// <summary>What is said of the subject: a property or an open term, with its value.</summary>
    [Flattened(typeof(PredicateMembers), Narrows = nameof(Subject))]
    public required Predicate Predicate { get; init; }

    /// <summary>As of which time it is said to hold ("as of the first quarter"); null when not stated. Values as of different times are no dispute.</summary>
    public When? AsOf { get; init; }

    /// <summary>Whether it is affirmed or negated; affirmed by default.</summary>
    /// <remarks>
    /// The negation is outside the modality and the quantifier: negated and obliged is "need not", negated of all "not of all". What must not be is forbidden.
    /// </remarks>
    public Polarity Polarity { get; init; }

    /// <summary>Whether it is said to be so, or possible, intended, obliged and so on; actual by default.</summary>
    public Modality Modality { get; init; }

    /// <summary>How certain the voice is; not marked by default.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Of how many of the subject's members, or of the items listed, it is said, such as each or neither; null when not marked.</summary>
    public Quantifier? Quantifier { get; init; }

    /// <summary>The condition under which it is said; null when there is none.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The passages that back this statement, where those of the claim are of several things; empty by default: the evidence of the claim backs it.</summary>
    public EquatableArray<Passage> Evidence { get; init; }

    /// <summary>Whether it says that something is not so: it is negated, excludes a value or an item, or gives none, not applicable, false or a closed list without items.</summary>
    internal bool HasNegation => Polarity == Polarity.Negated || Predicate.Operator == StatementOperator.Exclude || Predicate.SaysNo;

    /// <summary>Whether it gives a property a value, and so says nothing of what a voice holds that denies.</summary>
    internal bool IsInVainUnderDenial => Predicate is PropertyPredicate { IsAbsence: false } && !HasNegation;

    /// <summary>Whether it negates an absence. "None" is said by the absence itself, and its contrary by a value: a negated absence would be a second way to say it.</summary>
    internal bool NegatesAbsence => Polarity == Polarity.Negated && Predicate.IsAbsence;
}
