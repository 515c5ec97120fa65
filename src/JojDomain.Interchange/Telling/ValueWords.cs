namespace JojDomain.Interchange;

/// <summary>The values of properties in words.</summary>
internal sealed partial class ValueWords(Names names, TimeWords times)
{
    public string Entity(EntityRef id) => names.Of(id);

    public string Id<T>(Id<T> id)
        where T : Entity => names.Of(id);

    public string Name(Name name) => Wording.WithDetails(
        SafeText.Foreign(name.Text, name.Language),
        name.Kind is { } kind ? Wording.Word(kind) : null,
        (name.Language ?? (object?)name.Script)?.ToString(),
        name.Of is { } full ? $"for {Wording.Quoted(full)}" : null,
        name.Period is { } period ? times.Of(period) : null);

    public string Time(When when) => times.Of(when);

    public string Period(TimePeriod period) => times.Of(period);

    public string Dated<TStatus>(DatedState<TStatus> state)
        where TStatus : notnull => Wording.WithDetails(
            Wording.Word(state.State),
            state.Planned ? "planned" : null,
            state.When.State switch
            {
                ReportState.NotStated => null,
                ReportState.Stated => times.Of(state.When),
                _ => $"when: {times.Of(state.When)}",
            },
            By(state.By),
            Wording.Quoted(state.Words));

    public string Party(Party party) => Wording.WithDetails(names.Of(party.Organisation), Details(party));

    /// <summary>What a party is beside who it is.</summary>
    public string Details(Party party) => Wording.Details(
        party.Role is { } role ? Wording.Word(role) : null,
        party.Lead ? "leads" : null,
        party.Jointly ? "jointly" : null,
        OnBehalfOf(party.OnBehalfOf),
        party.Through is { } through ? $"through {names.Of(through)}" : null,
        party.Period is { } period ? times.Of(period) : null,
        party.SignedBy.IsEmpty ? null : $"signed by {Wording.Joined([.. party.SignedBy.Select(names.Of)], "and")}");

    public string Participation(Participation participation) => Wording.WithDetails(names.Of(participation.Participant), Details(participation));

    /// <summary>In what way somebody takes part.</summary>
    public string Details(Participation participation) => Wording.Details(
        participation.Capacity is { } capacity ? Wording.Word(capacity) : null,
        participation.Representing is { } represented ? $"representing {names.Of(represented)}" : null,
        Wording.Quoted(participation.Words));

    public string Link(OrganisationLink link) => Wording.WithDetails($"{Wording.Word(link.Kind)} {names.Of(link.Target)}", About(link));

    /// <summary>How an organisation belongs to something, without what that is.</summary>
    public string Details(OrganisationLink link) => Wording.WithDetails(Wording.Word(link.Kind), About(link));

    public string Call(CallNotice call) => Wording.WithDetails(
        call.Title is { } title ? Wording.Quoted(title) : "held",
        call.Published.State == ReportState.NotStated ? null : $"published {times.Of(call.Published)}",
        call.Deadline.State == ReportState.NotStated ? null : $"deadline {times.Of(call.Deadline)}",
        Reference(call.Reference),
        call.Documents.IsEmpty ? null : $"documents {string.Join(", ", call.Documents.Select(names.Of))}");

    public static string Workload(Workload workload) => Wording.WithDetails(Wording.Word(workload.Kind), Wording.Quoted(workload.Words));

    public string Certification(Certification certification) => Wording.WithDetails(
        Wording.Foreign(certification.Name),
        certification.Issuer is { } issuer ? $"issued by {names.Of(issuer)}" : null,
        certification.Period is { } period ? times.Of(period) : null,
        Reference(certification.Reference));

    public string Money(Money money) => Wording.WithDetails(
        Range(money.ToString()),
        money.Candidates.IsEmpty && money.Currency.State != ReportState.Stated ? $"currency {Absences.Of(money.Currency)}" : null,
        Wording.Quoted(money.Words),
        money.Converted is { } conversion ? Conversion(conversion) : null);

    public string Quantity(Quantity quantity) => Wording.WithDetails(
        Number(quantity),
        quantity.Of is { } of ? $"of {Wording.Quoted(of)}" : null,
        quantity.OfEntity is { } whole ? $"of {names.Of(whole)}" : null,
        quantity.Per is { } per ? $"for each {Quantity(per)}" : null,
        Wording.Quoted(quantity.Words));

    public string Comparison(MeasureComparison comparison) => Wording.WithDetails(
        Wording.Word(comparison.Relation),
        comparison.To is { } to ? $"compared with {names.Of(to)}" : null,
        comparison.AsOf is { } asOf ? $"compared as of {times.Of(asOf)}" : null,
        comparison.By is { } by ? $"by {Quantity(by)}" : null,
        Wording.Quoted(comparison.Words));

    public string Value(TermValue value) => value switch
    {
        EntityValue entity => Entity(entity.Entity),
        TextValue text => Wording.Quoted(text.Text),
        QuantityValue quantity => Quantity(quantity.Quantity),
        MoneyValue money => Money(money.Money),
        TimeValue time => Time(time.Time),
        FlagValue flag => flag.Flag ? "yes" : "no",
        _ => value.ToString(),
    };

    public string Condition(Condition condition) => Wording.WithDetails(
        Wording.Quoted(condition.Words),
        condition.Only ? "only so" : null,
        condition.Polarity == Polarity.Negated ? "that it does not come about" : null,
        condition.When is { } when ? times.Of(when) : null,
        condition.About.IsEmpty ? null : $"about {string.Join(", ", condition.About.Select(names.Of))}");

    public string? By(EntityRef? by) => by is null ? null : $"by {names.Of(by)}";

    public string? OnBehalfOf(EntityRef? principal) => principal is null ? null : $"on behalf of {names.Of(principal)}";

    // Nothing but a range has two dots in a figure.
    private static string Range(string figure) => figure.Replace("..", " to ", StringComparison.Ordinal);

    private static string? Reference(object? reference) => reference is null ? null : SafeText.Foreign(reference.ToString()!);

    private static string Number(Quantity quantity)
    {
        string amount = Range(quantity.Scale is null ? quantity.Amount.ToString() : $"{quantity.Amount} {quantity.Scale}");
        return quantity.Kind switch
        {
            QuantityKind.Percent => $"{amount}%",
            QuantityKind.Ordinal => $"no. {amount}",
            QuantityKind.Multiple => $"{amount} times",
            QuantityKind.Ratio => FormattableString.Invariant($"{amount} in {quantity.OutOf}"),
            _ => quantity.Unit is null ? amount : $"{amount} {Wording.Word(quantity.Unit)}",
        };
    }

    private string About(OrganisationLink link) => Wording.Details(
        link.Share is { } share ? $"share {Quantity(share)}" : null,
        link.Period is { } period ? times.Of(period) : null);

    private string Conversion(Conversion conversion) => Wording.WithDetails(
        $"converted from {Money(conversion.From)}",
        conversion.Rate.TryGet(out Figure? rate) ? $"rate {rate}" : null,
        conversion.RateDate.State == ReportState.NotStated ? null : $"of {times.Of(conversion.RateDate)}",
        By(conversion.By));
}
