namespace JojDomain.Interchange;

/// <summary>The values of properties in words.</summary>
internal sealed partial class ValueWords(Names names, TimeWords times, Wording wording)
{
    public string Entity(EntityRef id) => names.Of(id);

    public string Id<T>(Id<T> id)
        where T : Entity => names.Of(id);

    public string Name(Name name) => wording.WithDetails(
        SafeText.Foreign(name.Text, name.Language),
        name.Kind is { } kind ? wording.Word(kind) : null,
        (name.Language ?? (object?)name.Script)?.ToString(),
        name.Of is { } full ? wording.Say($"for {wording.Quoted(full)}") : null,
        name.Period is { } period ? times.Of(period) : null);

    public string Time(When when) => times.Of(when);

    public string Length(TimeLength length) => times.Of(length);

    public string Period(TimePeriod period) => times.Of(period);

    public string Dated<TStatus>(DatedState<TStatus> state)
        where TStatus : notnull => wording.WithDetails(
            wording.Word(state.State),
            state.Planned ? wording.Say("planned") : null,
            state.When.State switch
            {
                ReportState.NotStated => null,
                ReportState.Stated => times.Of(state.When),
                _ => wording.Say($"when: {times.Of(state.When)}"),
            },
            By(state.By),
            wording.Quoted(state.Words));

    public string Party(Party party) => wording.WithDetails(names.Of(party.Organisation), Details(party));

    /// <summary>The details of a party, without its name.</summary>
    public string Details(Party party) => wording.Details(
        party.Role is { } role ? wording.Word(role) : null,
        party.Lead ? wording.Say("leads") : null,
        party.Jointly ? wording.Say("jointly") : null,
        OnBehalfOf(party.OnBehalfOf),
        party.Through is { } through ? wording.Say($"through {names.Of(through)}") : null,
        party.Period is { } period ? times.Of(period) : null,
        party.SignedBy.IsEmpty ? null : wording.Say($"signed by {wording.Joined([.. party.SignedBy.Select(names.Of)], "and")}"));

    public string Participation(Participation participation) => wording.WithDetails(names.Of(participation.Participant), Details(participation));

    /// <summary>The details of a participation, without the participant.</summary>
    public string Details(Participation participation) => wording.Details(
        participation.Capacity is { } capacity ? wording.Word(capacity) : null,
        participation.Representing is { } represented ? wording.Say($"representing {names.Of(represented)}") : null,
        wording.Quoted(participation.Words));

    public string Link(OrganisationLink link) => wording.WithDetails($"{wording.Word(link.Kind)} {names.Of(link.Target)}", About(link));

    /// <summary>The relation of an organisation to something, without that thing.</summary>
    public string Details(OrganisationLink link) => wording.WithDetails(wording.Word(link.Kind), About(link));

    public string Call(CallNotice call) => wording.WithDetails(
        call.Title is { } title ? wording.Quoted(title) : wording.Say("took place"),
        call.Published.State == ReportState.NotStated ? null : wording.Say($"published {times.Of(call.Published)}"),
        call.Deadline.State == ReportState.NotStated ? null : wording.Say($"deadline {times.Of(call.Deadline)}"),
        Reference(call.Reference),
        call.Documents.IsEmpty ? null : wording.Say($"documents {string.Join(", ", call.Documents.Select(names.Of))}"));

    public string Workload(Workload workload) => wording.WithDetails(wording.Word(workload.Kind), wording.Quoted(workload.Words));

    public string Certification(Certification certification) => wording.WithDetails(
        Wording.Foreign(certification.Name),
        certification.Issuer is { } issuer ? wording.Say($"issued by {names.Of(issuer)}") : null,
        certification.Period is { } period ? times.Of(period) : null,
        Reference(certification.Reference));

    public string Money(Money money) => wording.WithDetails(
        Range(money.ToString()),
        money.Candidates.IsEmpty && money.Currency.State != ReportState.Stated ? wording.Say($"currency {wording.Absences.Of(money.Currency)}") : null,
        wording.Quoted(money.Words),
        money.Converted is { } conversion ? Conversion(conversion) : null);

    public string Quantity(Quantity quantity) => wording.WithDetails(
        Number(quantity),
        quantity.Of is { } of ? wording.Say($"of {wording.Quoted(of)}") : null,
        quantity.OfEntity is { } whole ? wording.Say($"of {names.Of(whole)}") : null,
        quantity.Per is { } per ? wording.Say($"for each {Quantity(per)}") : null,
        wording.Quoted(quantity.Words));

    public string Comparison(MeasureComparison comparison) => wording.WithDetails(
        wording.Word(comparison.Relation),
        comparison.To is { } to ? wording.Say($"compared with {names.Of(to)}") : null,
        comparison.AsOf is { } asOf ? wording.Say($"compared as of {times.Of(asOf)}") : null,
        comparison.By is { } by ? wording.Say($"by {Quantity(by)}") : null,
        wording.Quoted(comparison.Words));

    public string Value(TermValue value) => value switch
    {
        EntityValue entity => Entity(entity.Entity),
        TextValue text => wording.Quoted(text.Text),
        QuantityValue quantity => Quantity(quantity.Quantity),
        MoneyValue money => Money(money.Money),
        TimeValue time => Time(time.Time),
        FlagValue flag => flag.Flag ? wording.Say("yes") : wording.Say("no"),
        _ => value.ToString(),
    };

    public string Condition(Condition condition) => wording.WithDetails(
        wording.Quoted(condition.Words),
        condition.Only ? wording.Say("only so") : null,
        condition.Polarity == Polarity.Negated ? wording.Say("that it does not come about") : null,
        condition.When is { } when ? times.Of(when) : null,
        condition.About.IsEmpty ? null : wording.Say($"about {string.Join(", ", condition.About.Select(names.Of))}"));

    public string? By(EntityRef? by) => by is null ? null : wording.Say($"by {names.Of(by)}");

    public string? OnBehalfOf(EntityRef? principal) => principal is null ? null : wording.Say($"on behalf of {names.Of(principal)}");

    // Only a range has two dots in a figure.
    private string Range(string figure) => wording.Figure(figure.Replace("..", wording.Say(" to "), StringComparison.Ordinal));

    private static string? Reference(object? reference) => reference is null ? null : SafeText.Foreign(reference.ToString()!);

    private string Number(Quantity quantity)
    {
        string amount = Range(quantity.Scale is null ? quantity.Amount.ToString() : $"{quantity.Amount} {quantity.Scale}");
        return quantity.Kind switch
        {
            QuantityKind.Percent => wording.Say($"{amount}%"),
            QuantityKind.Ordinal => wording.Say($"no. {amount}"),
            QuantityKind.Multiple => wording.Say($"{amount} times"),
            QuantityKind.Ratio => (wording.Say($"{amount} in {quantity.OutOf}")),
            _ => quantity.Unit is null ? amount : $"{amount} {wording.Word(quantity.Unit)}",
        };
    }

    private string About(OrganisationLink link) => wording.Details(
        link.Share is { } share ? wording.Say($"share {Quantity(share)}") : null,
        link.Period is { } period ? times.Of(period) : null);

    private string Conversion(Conversion conversion) => wording.WithDetails(
        wording.Say($"converted from {Money(conversion.From)}"),
        conversion.Rate.TryGet(out Figure? rate) ? wording.Say($"rate {rate}") : null,
        conversion.RateDate.State == ReportState.NotStated ? null : wording.Say($"of {times.Of(conversion.RateDate)}"),
        By(conversion.By));
}
