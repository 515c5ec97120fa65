namespace JojDomain.Interchange;

/// <summary>Times in words; a date keeps its precision.</summary>
internal sealed class TimeWords(Names names, Wording wording)
{
    public string Of(When when) => when switch
    {
        TimeExpression expression => Of(expression),
        EdtfDate date => wording.Date(date),
        _ => when.ToString()!,
    };

    public string Of(Reported<When> when) => when.TryGet(out When? stated) ? Of(stated) : wording.Absences.Of(when);

    public string Of(TimePeriod period) => string.Join(", ", new[]
    {
        period.Start is { } start ? wording.Say($"from {Of(start)}") : null,
        period.End is { } end ? wording.Say($"to {Of(end)}") : null,
        period.Duration is { } duration ? wording.Say($"for {Of(duration)}") : null,
        period.Words is { } words ? wording.Quoted(words) : null,
    }.OfType<string>());

    public string Of(TimeLength duration)
    {
        string unit = wording.Word(duration.Unit);
        return duration.Amount.Exact == 1 ? $"1 {unit}"
            : duration.Unit == TimeLengthUnit.Century ? wording.Say($"{duration.Amount} centuries")
            : $"{duration.Amount} {unit}{(unit.EndsWith('s') ? "" : "s")}";
    }

    private string Of(TimeExpression expression)
    {
        string? resolved = expression.Resolved is { } date ? $"{wording.Date(date.Date)}, {wording.Word(date.Basis)}" : null;
        string offset = expression.Offset is { } distance ? $"{Of(distance)} " : "";
        string? calendar = expression.Calendar is { } name ? wording.Say($"{wording.Word(name)} calendar") : null;
        string relation = offset + (expression.Relation == TimeRelation.At && expression.Anchor is null ? "" : $"{wording.Word(expression.Relation)} ");
        string words = wording.Quoted(expression.Words);
        if (expression.Anchor is { } anchor)
        {
            return wording.WithDetails($"{relation}{names.Of(anchor)}", words, calendar, resolved);
        }

        return words.Length > 0 ? wording.WithDetails(words, calendar, resolved) : $"{relation}{resolved}";
    }
}
