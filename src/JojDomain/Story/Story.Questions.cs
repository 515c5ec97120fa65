using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>What is in question, and what of it is disputed or corroborated.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<Question>>? _questions;
    private StrongBox<EquatableArray<Dispute>>? _disputes;
    private ILookup<(EntityRef Subject, Property? Property, object? Item), Question>? _questionsOfOtherTimes;

    /// <summary>
    /// All that claims say how things are, by what it is about: for each property of a subject as of a time, and for each item of a listing, the positions with their claims, voices and
    /// sources, and whether and why they are in dispute. In the order in which the document comes to speak of it; then who said which utterance, and which claims are disputed as such.
    /// </summary>
    /// <remarks>
    /// <para>
    /// What counts is what <see cref="SpeechAct.Commitment"/> says is asserted, declared or taken for granted, in a statement that is actual, unconditional and not hedged (certainty
    /// unmarked or certain), of a claim that was performed, under affirmed scopal polarity, and from which its own narrator keeps no distance. What is promised, asked, expected,
    /// feared, doubted or passed over in silence does not count, and no more do open terms. Under <see cref="SpeechAct.Denies"/> only a statement with a negation counts. What a named voice
    /// corrects (<see cref="ClaimRelationKind.Corrects"/>) in an earlier claim of its own no longer counts, nor all of a claim that it takes back (<see cref="ClaimRelationKind.Retracts"/>).
    /// A correction takes the place of what was said on the same questions, of a listing item by item: who corrects the total still says what it said of the ceiling. Where it answers none of
    /// the same questions, it takes the place of all that was said of the same properties, or else of the whole claim.
    /// </para>
    /// <para>
    /// A question is one property of one subject as of one time; times are one where they are equal, words aside, and a statement that gives no time is a question apart. Of a listing,
    /// which items there are is a question where a list is closed, or items are excluded; and how an item is stated is a question of its own. Who leaves out by whom an item is paid
    /// speaks of each that it can be.
    /// </para>
    /// </remarks>
    public EquatableArray<Question> Questions => (_questions ??= new(StoryQuestions.Of(this))).Value;

    /// <summary>Where claims cannot all be right, in the order of <see cref="Questions"/>; empty where they always can.</summary>
    /// <remarks>
    /// <para>
    /// Values are compared by three-valued logic, never by plain inequality. Coarser dates, bounds that overlap, a missing or another currency (which a conversion may explain), other words
    /// for a text, a place within the other place and an open list beside a list with more items can all be true. So can an approximate figure beside what is between half and twice of it,
    /// and any value beside one that is said to be unknown. Not true together are a value and that there is none, a value and its negation, a closed list and an item that is not in
    /// it. A period is compared as a whole: start, end and length. Words of an open vocabulary exclude each other only where the vocabulary says so. What is said of each is not
    /// compared with what is said of all together.
    /// </para>
    /// <para>
    /// What the author holds is no claim. A voice that contradicts itself makes a dispute as two voices do. They are found once, when first asked for.
    /// </para>
    /// </remarks>
    public EquatableArray<Dispute> Disputes =>
        (_disputes ??= new(Questions.Where(static question => question.Ground is not null).Select(static question => new Dispute(question)).ToEquatableArray())).Value;

    /// <summary>The positions that several claims take, with how many independent origins they have, in the order of <see cref="Questions"/>.</summary>
    public EquatableArray<Corroboration> Corroborations => Questions
        .Where(static question => question.Property is not null)
        .SelectMany(static question => question.Positions.Where(static position => position.Claims.Count > 1).Select(position => new Corroboration(question, position)))
        .ToEquatableArray();

    /// <summary>The questions about the same property, or the same item, as of other times.</summary>
    /// <param name="question">A question of this story.</param>
    /// <exception cref="ArgumentNullException">There is no question.</exception>
    public EquatableArray<Question> OtherTimesOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        _questionsOfOtherTimes ??= Questions.ToLookup(static each => (each.Subject, each.Property, each.Item?.Key));
        return _questionsOfOtherTimes[(question.Subject, question.Property, question.Item?.Key)].Where(other => other.AsOf != question.AsOf).ToEquatableArray();
    }
}
