namespace JojDomain;

/// <summary>The state that an event is in.</summary>
/// <remarks>
/// After schema.org 30 EventStatusType; held and under way are our own words. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record EventStatus : ITextForm<EventStatus>
{
    /// <summary>It will take place as planned (schema.org EventScheduled).</summary>
    public static EventStatus Scheduled { get; } = new("scheduled");

    /// <summary>It is postponed without a new date (schema.org EventPostponed).</summary>
    public static EventStatus Postponed { get; } = new("postponed");

    /// <summary>It is postponed to a new date (schema.org EventRescheduled).</summary>
    public static EventStatus Rescheduled { get; } = new("rescheduled");

    /// <summary>It will not take place (schema.org EventCancelled).</summary>
    public static EventStatus Cancelled { get; } = new("cancelled");

    /// <summary>It will take place online instead of on site (schema.org EventMovedOnline).</summary>
    public static EventStatus MovedOnline { get; } = new("movedOnline");

    /// <summary>It is taking place; our own word.</summary>
    public static EventStatus UnderWay { get; } = new("underWay");

    /// <summary>It took place; our own word.</summary>
    public static EventStatus Held { get; } = new("held");

    /// <summary>What was offered or asked for is accepted; our own word.</summary>
    public static EventStatus Accepted { get; } = new("accepted");

    /// <summary>What was offered or asked for is declined; our own word.</summary>
    public static EventStatus Declined { get; } = new("declined");

    /// <summary>Those who offered, pledged or asked withdraw it; our own word.</summary>
    public static EventStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>What was pledged or promised is given; our own word.</summary>
    public static EventStatus Fulfilled { get; } = new("fulfilled");

    // An event is held once; it can be scheduled and postponed several times.
    bool IWord.ComesOnce => this == Held;
}
