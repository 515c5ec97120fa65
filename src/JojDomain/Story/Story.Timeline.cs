using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>What happened when, by whose account.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<TimelineEntry>>? _timeline;

    /// <summary>
    /// Everything that has a time, by its earliest day: changes of state, events, utterances, publications, decisions, deadlines, the starts and ends of periods, and when claims
    /// were made.
    /// </summary>
    /// <remarks>
    /// <para>Listed is what the author holds and what the statements that count for <see cref="Disputes"/> affirm. A property, or a state, whose time accounts give differently has an
    /// entry for each time, with who says so: no day is chosen. A state without a date is listed too. A claim has the time of its utterance, or else of the report that is nearest
    /// to its voice and has one.</para>
    /// <para>The order is that of the first day that each entry may mean, an entry in relation to an anchor ("before the Games") beside the anchor, and what no day bounds at the end; of
    /// one day, the order of the document. What is certain of two entries is for <see cref="TimelineEntry.OrderAgainst"/> to say. The entries are found once, when first asked for, in
    /// time that grows with their number times its logarithm.</para>
    /// </remarks>
    public EquatableArray<TimelineEntry> Timeline => (_timeline ??= new(TimelineFinder.Of(this))).Value;
}
