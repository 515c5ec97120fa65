namespace JojDomain.Interchange;

/// <summary>Times in words; a date keeps the precision it came with.</summary>
internal sealed class TimeWords(Names names)
{
    public string Of(When when) => when switch
    {
        TimeExpression expression => Of(expression),
        _ => when.ToString()!,
    };

    public string Of(Reported<When> when) => when.TryGet(out When? stated) ? Of(stated) : Absences.Of(when);

    public string Of(TimePeriod period) => string.Join(", ", new[]
    {
        period.Start is { } start ? $"from {Of(start)}" : null,
        period.End is { } end ? $"to {Of(end)}" : null,
        period.Duration is { } duration ? $"for {Of(duration)}" : null,
        period.Words is { } words ? Wording.Quoted(words) : null,
    }.OfType<string>());

    public static string Of(TimeLength duration)
    {
        string unit = Wording.Word(duration.Unit);
        return duration.Amount.Exact == 1 ? $"1 {unit}"
            : duration.Unit == TimeLengthUnit.Century ? $"{duration.Amount} centuries"
            : $"{duration.Amount} {unit}s";
    }

    private string Of(TimeExpression expression)
    {
        string? resolved = expression.Resolved is { } date ? $"{date.Date}, {Wording.Word(date.Basis)}" : null;
        string offset = expression.Offset is { } distance ? $"{Of(distance)} " : "";
        string? calendar = expression.Calendar is { } name ? $"{Wording.Word(name)} calendar" : null;
        string relation = offset + (expression.Relation == TimeRelation.At && expression.Anchor is null ? "" : $"{Wording.Word(expression.Relation)} ");
        string words = Wording.Quoted(expression.Words);
        if (expression.Anchor is { } anchor)
        {
            return Wording.WithDetails($"{relation}{names.Of(anchor)}", words, calendar, resolved);
        }

        return words.Length > 0 ? Wording.WithDetails(words, calendar, resolved) : $"{relation}{resolved}";
    }
}
