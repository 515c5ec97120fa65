using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Says what a contract, an award or another section states of its agreements: their kind, words, period, sums and states.</summary>
internal sealed class OcdsFacts(OcdsVoice voice)
{
    // That it is a contract is given by its being among the contracts, or among the awards of contracts; its id is where that is read.
    public void SayKind(OcdsClaim claim, ForeignObject from, Id<Agreement> agreement)
    {
        if (from.Peek("id") is { } id)
        {
            voice.Say(claim, "kind", Agreement.Properties.Kind.Of(agreement, AgreementKind.Contract), id);
        }
    }

    public void SayWords(OcdsClaim claim, ForeignObject from, IReadOnlyList<Id<Agreement>> of)
    {
        if (from.Peek("title") is { } title && title.TryText(out string? name))
        {
            _ = from.Take("title");
            foreach (Id<Agreement> agreement in of)
            {
                voice.Say(claim, $"names\n{name}", Agreement.Properties.Names.Including(agreement, new Name(name, voice.Language)), title);
            }
        }

        if (from.Peek("description") is { } description && description.TryText(out string? words))
        {
            _ = from.Take("description");
            foreach (Id<Agreement> agreement in of)
            {
                voice.Say(claim, $"subject\n{from.Pointer.Split('/')[^2]}", Agreement.Properties.Subject.Of(agreement, new LangText(words, voice.Language)), description);
            }
        }
    }

    public void SayPeriod(OcdsClaim claim, ForeignObject from, string member, IReadOnlyList<Id<Agreement>> of)
    {
        if (from.Take(member, JsonValueKind.Object) is not { } value)
        {
            return;
        }

        var period = new ForeignObject(value, voice.Notes);
        EdtfDate? start = period.Peek("startDate") is { } first ? ForeignDates.Read(first) : null;
        EdtfDate? end = period.Peek("endDate") is { } last ? ForeignDates.Read(last) : null;
        if ((start is not null || end is not null) && Period(start, end) is { } stated)
        {
            NoteFraction(start is null ? null : period.Take("startDate"));
            NoteFraction(end is null ? null : period.Take("endDate"));
            foreach (Id<Agreement> agreement in of)
            {
                voice.Say(claim, "period", Agreement.Properties.Period.Of(agreement, stated), value);
            }
        }

        voice.SayRest(claim, of[0], $"ocds:{member}", period);
    }

    private static TimePeriod? Period(EdtfDate? start, EdtfDate? end)
    {
        try
        {
            return new TimePeriod(start, end);
        }
        catch (ArgumentException)
        {
            // It ends before it starts: each of the dates is then said for itself, as it is written.
            return null;
        }
    }

    public void NoteFraction(ForeignValue? date)
    {
        if (date is { } written && ForeignDates.HasFraction(written))
        {
            voice.Note(written.Pointer, "a story has no parts of a second; the date is kept to the second");
        }
    }

    public void SayAmount(OcdsClaim claim, ForeignObject from, string member, AmountRole role, IReadOnlyList<Id<Agreement>> of)
    {
        if (from.Take(member, JsonValueKind.Object) is not { } value)
        {
            return;
        }

        var money = new ForeignObject(value, voice.Notes);
        if (money.Peek("amount") is { } number && number.TryNumber(out decimal amount))
        {
            _ = money.Take("amount");
            CurrencyCode? currency = money.Peek("currency") is { } code && code.TryText(out string? text) && CurrencyCode.TryParse(text, out CurrencyCode? known) ? known : null;
            if (currency is not null)
            {
                _ = money.Take("currency");
            }

            var sum = new Amount(new Money(amount, currency: currency is null ? default(Reported<CurrencyCode>) : currency), role);
            foreach (Id<Agreement> agreement in of)
            {
                voice.Say(claim, $"amounts\n{role}", Agreement.Properties.Amounts.Including(agreement, sum), value);
            }
        }

        voice.SayRest(claim, of[0], $"ocds:{role}.value", money);
    }

    public void SayStatus(OcdsClaim claim, ForeignObject from, Func<string, AgreementStatus?> states, EdtfDate? date, IReadOnlyList<Id<Agreement>> of)
    {
        if (from.Peek("status") is { } value && value.TryText(out string? word) && states(word) is { } state)
        {
            SayState(claim, from.Take("status")!.Value, state, date, of);
        }
    }

    public void SayState(OcdsClaim claim, ForeignValue at, AgreementStatus state, EdtfDate? date, IReadOnlyList<Id<Agreement>> of)
    {
        NoteFraction(at);
        var dated = new DatedState<AgreementStatus> { State = state, When = date is null ? default(Reported<When>) : date };
        foreach (Id<Agreement> agreement in of)
        {
            voice.Say(claim, $"status\n{state}", Agreement.Properties.Status.Including(agreement, dated), at);
        }
    }

    public static AgreementStatus? ContractStatus(string word) => word switch
    {
        "active" => AgreementStatus.InForce,
        "terminated" => AgreementStatus.Ended,
        _ => OtherStatus(word),
    };

    public static AgreementStatus? AwardStatus(string word) => word == "active" ? AgreementStatus.Awarded : OtherStatus(word);

    // Pending and unsuccessful, which are no states of ours, are kept as words of OCDS, as an unknown one is.
    private static AgreementStatus? OtherStatus(string word) => AgreementStatus.TryParse(word, out AgreementStatus? known) ? known : null;
}
