namespace JojDomain;

/// <summary>Makes the timeline of a story: an entry for each thing and time, in order.</summary>
internal sealed class TimelineFinder
{
    private readonly Story _story;
    private readonly OrderedDictionary<Key, Found> _found = [];

    private TimelineFinder(Story story) => _story = story;

    public static EquatableArray<TimelineEntry> Of(Story story)
    {
        var finder = new TimelineFinder(story);
        finder.AddHeld();
        finder.AddAsserted();
        finder.AddClaims();
        return finder.Ordered();
    }

    private void AddHeld()
    {
        foreach (Entity entity in _story.Entities)
        {
            foreach (Property property in Property.Of(entity.EntityKind))
            {
                foreach (TimelineMoment moment in TimelineMoment.In(property.ValueIn(entity)))
                {
                    Place(entity.Reference, property, moment).IsHeld = true;
                }
            }
        }
    }

    // An assertion that something is not the case, or not in a listing, gives no time.
    private void AddAsserted()
    {
        foreach (Assertion assertion in new Assertions(_story).Of(_story.Content.Claims))
        {
            Statement statement = assertion.Statement;
            if (!assertion.Meaning.CanBeHeld)
            {
                continue;
            }

            foreach (TimelineMoment moment in TimelineMoment.In(assertion.Meaning is ListMeaning list ? list.OwnItems.Select(static item => item.Item) : assertion.Property.ValueIn(statement)))
            {
                Place(statement.Subject, assertion.Property, moment).Claims.Add(assertion.Claim.Id);
            }
        }
    }

    private void AddClaims()
    {
        foreach (Claim claim in _story.Content.Claims)
        {
            Place(claim.Reference, null, new(TimeOf(claim))).Claims.Add(claim.Id);
        }
    }

    // A claim was made when its words were uttered. Where that is not given, the time of the report nearest to the voice takes its place; hops lead from the reader to the voice.
    private When? TimeOf(Claim claim)
    {
        if (claim.Utterance is { } id && _story.Get(id).When.TryGet(out When? uttered))
        {
            return uttered;
        }

        foreach (Hop hop in claim.Attribution.Via.Reverse())
        {
            if (hop.When.TryGet(out When? passed) || (hop.Source.TryGet(out Id<Source>? source) && _story.Get(source).Published.TryGet(out passed)))
            {
                return passed;
            }
        }

        Passage? passage = claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)).FirstOrDefault();
        return passage is not null && _story.Get(passage.Source).Published.TryGet(out When? published) ? published : null;
    }

    private Found Place(EntityRef entity, Property? property, TimelineMoment moment)
    {
        var key = new Key(entity, property, moment with { When = null }, TimeComparison.KeyOf(moment.When));
        if (!_found.TryGetValue(key, out Found? found))
        {
            found = new Found(moment.When);
            _found.Add(key, found);
        }

        return found;
    }

    private EquatableArray<TimelineEntry> Ordered()
    {
        var times = new TimelineTimes(_story);
        return _found
            .Select(each => (Time: times.Of(each.Value.When, each.Key.Entity, each.Key.Property), each.Key, each.Value))
            .OrderBy(static each => each.Time) // Stable: what is of one day stays in the order of the document.
            .Select(static each => new TimelineEntry(each.Time)
            {
                Entity = each.Key.Entity,
                Property = each.Key.Property,
                State = each.Key.Moment.State,
                Point = each.Key.Moment.Point,
                IsPlanned = each.Key.Moment.IsPlanned,
                By = each.Key.Moment.By,
                When = each.Value.When,
                IsHeld = each.Value.IsHeld,
                Claims = each.Value.Claims.Distinct().ToEquatableArray(),
            })
            .ToEquatableArray();
    }

    private readonly record struct Key(EntityRef Entity, Property? Property, TimelineMoment Moment, object? Time);

    private sealed class Found(When? when)
    {
        public When? When { get; } = when;

        public bool IsHeld { get; set; }

        public List<Id<Claim>> Claims { get; } = [];
    }
}
