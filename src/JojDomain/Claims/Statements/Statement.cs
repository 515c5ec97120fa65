using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A part of a claim's content in a form that programs can compare: what is said about which subject, and how firmly.</summary>
/// <remarks>
/// Only actual, unconditional statements that are not hedged count in questions and accounts (<see cref="Story.Questions"/>). <see cref="Modality"/> and <see cref="Certainty"/> name the
/// sources of their words.
/// </remarks>
[HasStoryRule]
public sealed partial record Statement : Part
{
    /// <summary>A statement whose required members an object initialiser sets.</summary>
    public Statement()
    {
    }

    /// <summary>A statement about a subject.</summary>
    /// <param name="subject">The entity it is about.</param>
    /// <param name="predicate">What it says about the subject.</param>
    /// <exception cref="ArgumentNullException">The subject or the predicate is null.</exception>
    [SetsRequiredMembers]
    public Statement(EntityRef subject, Predicate predicate)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(predicate);
        Subject = subject;
        Predicate = predicate;
    }

    /// <summary>The entity it is about: of any kind, claims and sources included.</summary>
    [RefersToAny]
    public required EntityRef Subject { get; init; }

    /// <summary>What it says about the subject: a property or an open term, with its value.</summary>
    [Flattened(typeof(PredicateMembers), Narrows = nameof(Subject))]
    public required Predicate Predicate { get; init; }

    /// <summary>The time as of which it is made ("as of the first quarter"); null when not stated. Values as of different times are no dispute.</summary>
    public When? AsOf { get; init; }

    /// <summary>Whether it is affirmed or negated; affirmed by default.</summary>
    /// <remarks>
    /// The negation is outside the modality and the quantifier: negated and obliged means "need not", negated and all means "not all". For "must not", the modality is
    /// <see cref="Modality.Forbidden"/>.
    /// </remarks>
    public Polarity Polarity { get; init; }

    /// <summary>Whether it is made as a fact, or as something possible, intended, obliged and so on; actual by default.</summary>
    public Modality Modality { get; init; }

    /// <summary>How certain the voice shows itself to be; <see cref="Certainty.Unmarked"/> by default.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>For how many of the subject's members, or of the listed items, it is made, such as each or neither; null when the words do not show it.</summary>
    public Quantifier? Quantifier { get; init; }

    /// <summary>The condition under which it applies; null when there is none.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The passages that back this statement in particular; empty by default, and then the evidence of the claim backs it.</summary>
    public EquatableArray<Passage> Evidence { get; init; }

    /// <summary>Whether it is a negation: it is negated, excludes a value or an item, or gives none, not applicable, false or a closed list without items.</summary>
    internal bool HasNegation => Polarity == Polarity.Negated || Quantifier is { IsOfNone: true } || Predicate.Operator == StatementOperator.Exclude || Predicate.SaysNo;

    /// <summary>Whether it gives a property a value without a negation: in a claim that denies, such a statement does not count.</summary>
    internal bool IsInVainUnderDenial => Predicate is PropertyPredicate { IsAbsence: false } && !HasNegation;

    /// <summary>Whether it negates an absence, which is not allowed: "not none" would be a second way to state a value.</summary>
    internal bool NegatesAbsence => Polarity == Polarity.Negated && Predicate.IsAbsence;
}
