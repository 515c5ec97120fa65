namespace JojDomain;

/// <summary>Finds the days that the times of a story can mean. A time that is related to an anchor follows from the anchor's time, which is looked up once.</summary>
internal sealed class TimelineTimes(Story story)
{
    // Reaches are compared only for one anchor, which is why one axis serves all.
    private const string Axis = nameof(TimelineTime.Anchor);

    // Beyond these nothing is counted, because dates of NodaTime end at four digits of the year.
    private const decimal FarthestDays = 1_000_000m;
    private const int FarthestYear = 5_000;

    // Null for an anchor that has no time, and while its time is being looked up, so that anchors in a circle end there.
    private readonly Dictionary<EntityRef, EdtfDate?> _anchors = [];

    public TimelineTime Of(When? when, EntityRef entity, Property? property)
    {
        EdtfDate? date = DateOf(when);
        if (when is TimeExpression { Anchor: { } anchor, Relation: var relation } expression)
        {
            Reach around = AroundAnchor.Of(expression, Axis);
            DateBound place = PlaceOf(expression.Resolved?.Date ?? DateOf(anchor));
            bool isBeside = expression.Resolved is not null || expression.Offset is null;
            return new(date, anchor, relation, around, isBeside ? place : Far(place, around.Certain.Low ?? around.Certain.High, decimal.Floor));
        }

        bool isAnchor = property is not null && property == AnchorProperty(entity);
        return new(date, isAnchor ? entity : null, TimeRelation.At, Reach.Point(Axis, 0m), PlaceOf(date));
    }

    private static DateBound PlaceOf(EdtfDate? date) => date is null ? default : date.Earliest.Kind == DateBoundKind.Unknown ? date.Latest : date.Earliest;

    private EdtfDate? DateOf(When? when) => DateOf(when, when is TimeExpression { Resolved: null, Anchor: { } anchor } ? DateOf(anchor) : null);

    private static EdtfDate? DateOf(When? when, EdtfDate? ofAnchor) => when switch
    {
        EdtfDate date => date,
        TimeExpression { Resolved: { } resolved } => resolved.Date,
        TimeExpression { Offset: not null } expression => ofAnchor is null ? null : FarFrom(ofAnchor, AroundAnchor.Of(expression, Axis).Certain),
        TimeExpression { Relation: var relation } => ofAnchor is null ? null : Related(relation, ofAnchor),
        _ => null,
    };

    // An anchor's time can be related to another anchor, and so on: the chain is followed to its end and resolved backwards.
    private EdtfDate? DateOf(EntityRef anchor)
    {
        Stack<(EntityRef Anchor, When? When)> chain = [];
        EntityRef? at = anchor;
        EdtfDate? date = null;
        while (at is not null && !_anchors.TryGetValue(at, out date))
        {
            When? when = AnchorProperty(at)?.ValueIn(story.Get(at)) is Reported<When> report && report.TryGet(out When? own) ? own : null;
            _anchors.Add(at, null);
            chain.Push((at, when));
            at = when is TimeExpression { Resolved: null } expression ? expression.Anchor : null;
        }

        while (chain.TryPop(out (EntityRef Anchor, When? When) link))
        {
            date = DateOf(link.When, date);
            _anchors[link.Anchor] = date;
        }

        return date;
    }

    // The own time of an event, an utterance, a publication or a decision is the first time property of its record.
    private Property? AnchorProperty(EntityRef entity) =>
        Property.Of(story.Get(entity).EntityKind).FirstOrDefault(static property => property.IsTime);

    // "Before the Games" means any day up to the last that the Games can have; it has no first day.
    private static EdtfDate? Related(TimeRelation relation, EdtfDate anchor)
    {
        string doubt = anchor.IsQualified ? "%" : "";
        return relation switch
        {
            TimeRelation.Before or TimeRelation.Until or TimeRelation.OnOrBefore => Read($"/{anchor.Latest}{doubt}", anchor.Latest),
            TimeRelation.After or TimeRelation.Since or TimeRelation.OnOrAfter => Read($"{anchor.Earliest}{doubt}/", anchor.Earliest),
            _ => anchor,
        };
    }

    private static EdtfDate? FarFrom(EdtfDate anchor, Reach around)
    {
        DateBound earliest = Far(anchor.Earliest, around.Low, decimal.Floor);
        DateBound latest = Far(anchor.Latest, around.High, decimal.Ceiling);
        string text = $"{(earliest.IsKnown ? earliest : "")}/{(latest.IsKnown ? latest : "")}{(anchor.IsQualified ? "%" : "")}";
        return EdtfDate.TryParse(text, out EdtfDate? date) ? date : null;
    }

    private static DateBound Far(DateBound from, Edge? days, Func<decimal, decimal> whole) =>
        from.Date is { Year: > -FarthestYear and < FarthestYear } day && days is { Value: > -FarthestDays and < FarthestDays } far
            ? EdtfDate.Of(day.PlusDays((int)whole(far.Value))).Earliest
            : days is { Value: <= -FarthestDays } ? DateBound.OpenPast : default;

    // EDTF has no text for a day in a year of more than four digits, and then there is no date.
    private static EdtfDate? Read(string text, DateBound end) => end.IsKnown && EdtfDate.TryParse(text, out EdtfDate? date) ? date : null;
}
