namespace JojDomain.Interchange;

/// <summary>Puts the timeline into words. No day is chosen: the days that a time can mean are beside it.</summary>
internal sealed class TimelineTelling(StoryWords words)
{
    /// <summary>All entries in order; claims that were made at one time share an entry.</summary>
    public IReadOnlyList<ToldMoment> Of(EquatableArray<TimelineEntry> timeline)
    {
        List<ToldMoment> moments = [];
        foreach (IGrouping<string, TimelineEntry> made in timeline.Where(static entry => entry.Property is null).GroupBy(When, StringComparer.Ordinal))
        {
            moments.Add(new ToldMoment(made.Key, words.Wording.Say("claims"), string.Join(", ", made.SelectMany(entry => entry.Claims).Select(SafeText.Reference)), ToldSpan.Of(made.First())));
        }

        Dictionary<string, ToldMoment> claims = moments.ToDictionary(static moment => moment.When, StringComparer.Ordinal);
        List<ToldMoment> all = [];
        foreach (TimelineEntry entry in timeline)
        {
            if (entry.Property is not null)
            {
                all.Add(Of(entry));
            }
            else if (claims.Remove(When(entry), out ToldMoment? together))
            {
                all.Add(together);
            }
        }

        return all;
    }

    /// <summary>One entry.</summary>
    public ToldMoment Of(TimelineEntry entry) => new(When(entry), What(entry), By(entry), ToldSpan.Of(entry));

    private string When(TimelineEntry entry)
    {
        if (entry.When is not { } when)
        {
            return words.Wording.Say("no date");
        }

        string bounds = when is EdtfDate or TimeExpression { Resolved: not null } || (entry.Earliest.Year is null && entry.Latest.Year is null) ? ""
            : entry.Earliest == entry.Latest ? $" [{Bound(entry.Earliest)}]"
            : words.Wording.Say($" [{Bound(entry.Earliest)} to {Bound(entry.Latest)}]");
        return words.Times.Of(when) + bounds;
    }

    private static string Bound(DateBound bound) => bound.Year is null ? ".." : bound.ToString();

    private string What(TimelineEntry entry)
    {
        if (entry.Property is not { } property)
        {
            return words.Wording.Say($"{words.Names.Of(entry.Entity)} was made");
        }

        string state = entry.State is { } word ? words.Wording.Of(Vocabulary(property.Kind), word) : words.Wording.Label(property);
        string point = entry.Point == TimelinePoint.Time ? "" : $", {words.Wording.Word(entry.Point)}";
        return words.Wording.Say($"{words.Names.Of(entry.Entity)}: {state}{point}{(entry.IsPlanned ? words.Wording.Say(", planned") : "")}{(entry.By is { } by ? words.Wording.Say($", by {words.Names.Of(by)}") : "")}");
    }

    // Each kind of entity has its own vocabulary of states.
    private static string Vocabulary(EntityKind kind) => kind == EntityKind.CloudDeployment ? nameof(DeploymentStatus) : $"{kind}Status";

    private string By(TimelineEntry entry) => string.Join(", ", [.. entry.IsHeld ? [words.Wording.Say("held")] : Array.Empty<string>(), .. entry.Claims.Select(SafeText.Reference)]);
}
