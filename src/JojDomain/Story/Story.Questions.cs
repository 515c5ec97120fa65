using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>The questions that claims answer, the disputes and the corroborations.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<Question>>? _questions;
    private StrongBox<EquatableArray<Dispute>>? _disputes;
    private ILookup<(EntityRef Subject, Property? Property, object? Item), Question>? _questionsOfOtherTimes;

    /// <summary>
    /// What claims assert, grouped by what it is about: for each property of a subject as of a time, and for each item of a listing, the positions with their claims, voices and sources, and
    /// whether and why they are in dispute. In the order in which the document first speaks of each; then the speakers of utterances, and then the claims that are disputed as such.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A statement counts where all of the following hold. The <see cref="SpeechAct.Commitment"/> of the claim's act is to assert, to declare or to take for granted; under
    /// <see cref="SpeechAct.Denies"/>, the statement has a negation. The claim was performed, its scopal polarity is affirmed, and it is no narration from which the narrator keeps a
    /// distance. The statement is about a property, and not an open term; it is actual, unconditional and not hedged (certainty unmarked or certain). So nothing counts that is promised,
    /// asked, expected, feared, doubted or passed over in silence.
    /// </para>
    /// <para>
    /// Statements that a named voice corrects (<see cref="ClaimRelationKind.Corrects"/>) in its own earlier claim no longer count, nor do any of a claim that it retracts
    /// (<see cref="ClaimRelationKind.Retracts"/>). A correction replaces the answers to the same questions, and in a listing only the same items: a correction of the total leaves the
    /// ceiling. Where it answers none of the same questions, it replaces everything about the same properties, or else the whole claim.
    /// </para>
    /// <para>
    /// A question is about one property of one subject as of one time. Times are the same where they are equal apart from their words; statements without a time make a question of their own.
    /// For a listing, each item is a question, and which items there are is another one where a list is closed or items are excluded. An account that leaves out who pays an amount is a
    /// position on each amount that it can mean.
    /// </para>
    /// </remarks>
    public EquatableArray<Question> Questions => (_questions ??= new(StoryQuestions.Of(this))).Value;

    /// <summary>The questions on which claims cannot all be right, cut to the positions in conflict, in the order of <see cref="Questions"/>; empty where there is none.</summary>
    /// <remarks>
    /// <para>
    /// Values that merely differ are no dispute: they must exclude each other (three-valued logic). These can be true together: a coarser date and a finer one, bounds that overlap, amounts
    /// in two currencies or without one (which a conversion can explain), texts in different words, a place and one within it, an open list and a list with more items, an approximate figure
    /// and one between half and twice of it, any value and "unknown". These cannot: a value and "there is none", a value and its negation, a closed list and an item that is not in it. A
    /// period is compared as a whole: start, end and length. Words of an open vocabulary exclude each other only where the vocabulary declares it. A value of each of several is not compared
    /// with a value of all together.
    /// </para>
    /// <para>
    /// What the author holds is not a claim, and is in no dispute. A voice that contradicts itself makes a dispute as two voices do. Disputes are found when first asked for, and kept.
    /// </para>
    /// </remarks>
    public EquatableArray<Dispute> Disputes =>
        (_disputes ??= new(Questions.Where(static question => question.Ground is not null).Select(static question => new Dispute(question)).ToEquatableArray())).Value;

    /// <summary>The positions that several claims take, with the number of their independent origins, in the order of <see cref="Questions"/>; empty where there is none.</summary>
    public EquatableArray<Corroboration> Corroborations => Questions
        .Where(static question => question.Property is not null)
        .SelectMany(static question => question.Positions.Where(static position => position.Claims.Count > 1).Select(position => new Corroboration(question, position)))
        .ToEquatableArray();

    /// <summary>The questions about the same property and item as of other times; empty where there is none.</summary>
    /// <param name="question">A question of this story.</param>
    /// <exception cref="ArgumentNullException">There is no question.</exception>
    public EquatableArray<Question> OtherTimesOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        _questionsOfOtherTimes ??= Questions.ToLookup(static each => (each.Subject, each.Property, each.Item?.Key));
        return _questionsOfOtherTimes[(question.Subject, question.Property, question.Item?.Key)].Where(other => other.AsOf != question.AsOf).ToEquatableArray();
    }
}
