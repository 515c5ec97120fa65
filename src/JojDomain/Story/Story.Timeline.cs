using System.Runtime.CompilerServices;

namespace JojDomain;

/// <content>What happened when, according to whom.</content>
public sealed partial class Story
{
    private StrongBox<EquatableArray<TimelineEntry>>? _timeline;

    /// <summary>
    /// Everything that has a time, in the order of its earliest day: changes of state, events, utterances, publications, decisions, deadlines, the starts and ends of periods, and the making
    /// of claims.
    /// </summary>
    /// <remarks>
    /// <para>It has what the author holds, and what the statements that count for <see cref="Questions"/> affirm. Where accounts give different times for one property or one state, there is
    /// an entry for each time, with its claims: none is chosen. A state without a date has an entry too. The time of a claim is that of its utterance, or else that of the report nearest to
    /// its voice that has one.</para>
    /// <para>Entries are sorted by the first day that each can mean. An entry that is related to an anchor ("before the Games") is beside the anchor, or as far from it as it states ("two days
    /// before the Games"), and one that no day bounds is at the end. Entries of one day are in the order of the document. The sequence alone proves nothing:
    /// <see cref="TimelineEntry.OrderAgainst"/> answers what is certain about two entries. The timeline is made when first asked for, in n log n steps, and kept.</para>
    /// </remarks>
    public EquatableArray<TimelineEntry> Timeline => (_timeline ??= new(TimelineFinder.Of(this))).Value;
}
