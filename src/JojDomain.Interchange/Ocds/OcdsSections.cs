using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads the sections of releases: what they say of the agreements of one contracting process.</summary>
internal sealed class OcdsSections(OcdsVoice voice, OcdsOrganisations organisations, OcdsAgreements agreements)
{
    private static readonly string[] Wanted = ["id", "date", "tag"];

    private readonly OcdsDocuments _documents = new(voice);

    public IEnumerable<Source> Documents => _documents.All;

    public void Read(ForeignObject release)
    {
        OcdsClaim claim = voice.Open(release, "release", "the release");
        claim.About.AddRange(agreements.Ids.Select(static id => (EntityRef)id));
        var parties = new OcdsParties(voice, organisations, agreements);
        parties.Read(release);
        List<(ForeignValue Value, EntityRef Organisation)> buyers = [.. Organisations(release.Take("buyer"))];
        ReadEach(release, "contracts", contract => ReadContract(contract, buyers, parties));
        ReadEach(release, "awards", award => ReadAward(award, buyers, parties));
        ReadTender(release, parties);
        ReadPlanning(release);
        parties.SayRoles(release);
        NoteWhatIsMissing(release, buyers.Count > 0 || parties.HasBuyer);
        voice.SayRest(claim, voice.SourceId, "ocds:release", release, "relatedProcesses");
        voice.Close(claim);
    }

    private void ReadEach(ForeignObject release, string section, Action<ForeignObject> read)
    {
        foreach (ForeignValue value in release.Take(section)?.Items() ?? [])
        {
            if (value.Kind == JsonValueKind.Object)
            {
                read(new ForeignObject(value, voice.Notes));
            }
            else
            {
                voice.Note(value.Pointer, "it is no object");
            }
        }
    }

    private void ReadContract(ForeignObject contract, List<(ForeignValue Value, EntityRef Organisation)> buyers, OcdsParties parties)
    {
        Id<Agreement> agreement = agreements.OfContract(contract.Value);
        OcdsClaim claim = Open(contract, "contract", [agreement]);
        SayKind(claim, contract, agreement);
        SayWords(claim, contract, [agreement]);
        SayPeriod(claim, contract, "period", [agreement]);
        SayAmount(claim, contract, "value", AmountRole.Total, [agreement]);
        if (contract.Peek("dateSigned") is { } signed && ForeignDates.Read(signed) is { } date)
        {
            SayState(claim, contract.Take("dateSigned")!.Value, AgreementStatus.Signed, date, [agreement]);
        }

        SayStatus(claim, contract, ContractStatus, null, [agreement]);
        SayBuyers(claim, contract, buyers, parties, [agreement]);
        _documents.Read(claim, contract, agreement);
        voice.SayRest(claim, agreement, "ocds:contract", contract, "amendment", "amendments");
        voice.Close(claim);
    }

    private void ReadAward(ForeignObject award, List<(ForeignValue Value, EntityRef Organisation)> buyers, OcdsParties parties)
    {
        IReadOnlyList<Id<Agreement>> made = agreements.OfAward(award.Value);
        OcdsClaim claim = Open(award, "award", made);
        SayKind(claim, award, made[0]);
        SayWords(claim, award, made);
        if (!made.Any(agreement => voice.IsSaid(agreement, "period")))
        {
            SayPeriod(claim, award, "contractPeriod", made);
        }

        if (made.Count == 1)
        {
            SayAmount(claim, award, "value", AmountRole.Award, made);
        }

        else if (award.Has("value"))
        {
            voice.Note($"{award.Pointer}/value", "several contracts came of the award, and how it is divided among them is not told");
            _ = award.Take("value");
        }

        if (!award.Value.Child("value").HasValue)
        {
            voice.Note($"{award.Pointer}/value", "the award has no value");
        }

        SayAwarded(claim, award, made);
        SayBuyers(claim, award, buyers, parties, made);
        _documents.Read(claim, award, made[0]);
        voice.SayRest(claim, made[0], "ocds:award", award, "amendment", "amendments", "contractPeriod");
        voice.Close(claim);
    }

    // The date of an award is the one of its being awarded, not of its being pending or cancelled.
    private void SayAwarded(OcdsClaim claim, ForeignObject award, IReadOnlyList<Id<Agreement>> made)
    {
        bool isActive = award.Peek("status") is { } status && status.TryText(out string? word) && word == "active";
        EdtfDate? date = (isActive || !award.Has("status")) && award.Peek("date") is { } given ? ForeignDates.Read(given) : null;
        ForeignValue? dated = date is null ? null : award.Take("date");
        if (award.Has("status"))
        {
            NoteFraction(dated);
            SayStatus(claim, award, AwardStatus, date, made);
        }
        else if (dated is { } at)
        {
            SayState(claim, at, AgreementStatus.Awarded, date, made);
        }
    }

    private void ReadTender(ForeignObject release, OcdsParties parties)
    {
        if (release.Take("tender", JsonValueKind.Object) is not { } value)
        {
            return;
        }

        IReadOnlyList<Id<Agreement>> all = agreements.Ids;
        if (all.Count == 0)
        {
            voice.Note(value.Pointer, "no contract and no award came of the tender in this file, so that there is no agreement that it could be said of");
            return;
        }

        var tender = new ForeignObject(value, voice.Notes);
        OcdsClaim claim = Open(tender, "tender", all);
        if (agreements.IsOne)
        {
            SayAmount(claim, tender, "value", AmountRole.Estimate, all);
        }

        foreach ((ForeignValue at, EntityRef organisation) in Organisations(tender.Take("procuringEntity")))
        {
            parties.SayParty(claim, at, organisation, PartyRole.ProcuringEntity, all);
        }

        foreach (ForeignValue tenderer in (agreements.IsOne ? tender.Take("tenderers") : null)?.Items() ?? [])
        {
            if (organisations.Read(tenderer) is { } organisation)
            {
                parties.SayTenderer(claim, tenderer, organisation);
            }
        }

        OcdsCall.Say(voice, claim, tender, all);
        _documents.Read(claim, tender, all[0]);
        voice.SayRest(claim, all[0], "ocds:tender", tender, "amendment", "amendments");
        voice.Close(claim);
    }

    private void ReadPlanning(ForeignObject release)
    {
        if (release.Take("planning", JsonValueKind.Object) is not { } value)
        {
            return;
        }

        IReadOnlyList<Id<Agreement>> all = agreements.Ids;
        if (all.Count == 0)
        {
            voice.Note(value.Pointer, "no contract and no award came of the planning in this file, so that there is no agreement that it could be said of");
            return;
        }

        var planning = new ForeignObject(value, voice.Notes);
        OcdsClaim claim = Open(planning, "planning", all);
        if (planning.Take("budget", JsonValueKind.Object) is { } given)
        {
            var budget = new ForeignObject(given, voice.Notes);
            if (agreements.IsOne)
            {
                SayAmount(claim, budget, "amount", AmountRole.Budget, all);
            }

            voice.SayRest(claim, all[0], "ocds:planning.budget", budget);
        }

        _documents.Read(claim, planning, all[0]);
        voice.SayRest(claim, all[0], "ocds:planning", planning);
        voice.Close(claim);
    }

    private OcdsClaim Open(ForeignObject at, string kind, IReadOnlyList<Id<Agreement>> about)
    {
        string? id = at.Peek("id") is { } given && given.TryScalar(out string? text) ? text : null;
        OcdsClaim claim = voice.Open(at, id is null ? kind : $"{kind}.{id}", id is null ? $"the {kind}" : $"{kind} {id}");
        claim.About.AddRange(about.Select(static agreement => (EntityRef)agreement));
        return claim;
    }

    // That it is a contract is given by its being among the contracts, or among the awards of contracts; its id is where that is read.
    private void SayKind(OcdsClaim claim, ForeignObject from, Id<Agreement> agreement)
    {
        if (from.Peek("id") is { } id)
        {
            voice.Say(claim, "kind", Agreement.Properties.Kind.Of(agreement, AgreementKind.Contract), id);
        }
    }

    private void SayWords(OcdsClaim claim, ForeignObject from, IReadOnlyList<Id<Agreement>> of)
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

    private void SayPeriod(OcdsClaim claim, ForeignObject from, string member, IReadOnlyList<Id<Agreement>> of)
    {
        if (from.Take(member, JsonValueKind.Object) is not { } value)
        {
            return;
        }

        var period = new ForeignObject(value, voice.Notes);
        EdtfDate? start = period.Peek("startDate") is { } from1 ? ForeignDates.Read(from1) : null;
        EdtfDate? end = period.Peek("endDate") is { } to1 ? ForeignDates.Read(to1) : null;
        if ((start is not null || end is not null) && Period(start, end) is { } told)
        {
            NoteFraction(start is null ? null : period.Take("startDate"));
            NoteFraction(end is null ? null : period.Take("endDate"));
            foreach (Id<Agreement> agreement in of)
            {
                voice.Say(claim, "period", Agreement.Properties.Period.Of(agreement, told), value);
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

    private void NoteFraction(ForeignValue? date)
    {
        if (date is { } written && ForeignDates.HasFraction(written))
        {
            voice.Note(written.Pointer, "a story has no parts of a second; the date is kept to the second");
        }
    }

    private void SayAmount(OcdsClaim claim, ForeignObject from, string member, AmountRole role, IReadOnlyList<Id<Agreement>> of)
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

    private void SayStatus(OcdsClaim claim, ForeignObject from, Func<string, AgreementStatus?> states, EdtfDate? date, IReadOnlyList<Id<Agreement>> of)
    {
        if (from.Peek("status") is { } value && value.TryText(out string? word) && states(word) is { } state)
        {
            SayState(claim, from.Take("status")!.Value, state, date, of);
        }
    }

    private void SayState(OcdsClaim claim, ForeignValue at, AgreementStatus state, EdtfDate? date, IReadOnlyList<Id<Agreement>> of)
    {
        NoteFraction(at);
        var dated = new DatedState<AgreementStatus> { State = state, When = date is null ? default(Reported<When>) : date };
        foreach (Id<Agreement> agreement in of)
        {
            voice.Say(claim, $"status\n{state}", Agreement.Properties.Status.Including(agreement, dated), at);
        }
    }

    private void SayBuyers(OcdsClaim claim, ForeignObject from, List<(ForeignValue Value, EntityRef Organisation)> buyers, OcdsParties parties, IReadOnlyList<Id<Agreement>> of)
    {
        foreach ((ForeignValue at, EntityRef buyer) in buyers)
        {
            parties.SayParty(claim, at, buyer, PartyRole.Buyer, of);
        }

        foreach (ForeignValue supplier in from.Take("suppliers")?.Items() ?? [])
        {
            if (organisations.Read(supplier) is { } organisation)
            {
                parties.SayParty(claim, supplier, organisation, PartyRole.Supplier, of);
            }
        }
    }

    private IEnumerable<(ForeignValue Value, EntityRef Organisation)> Organisations(ForeignValue? one)
    {
        foreach (ForeignValue value in one?.Items() ?? [])
        {
            if (organisations.Read(value) is { } organisation)
            {
                yield return (value, organisation);
            }
        }
    }

    private void NoteWhatIsMissing(ForeignObject release, bool hasBuyer)
    {
        foreach (string name in Wanted.Where(name => !release.Has(name)))
        {
            voice.Note($"{release.Pointer}/{name}", "a release is to have it, and this one does not");
        }

        if (!hasBuyer && agreements.Ids.Count > 0)
        {
            voice.Note($"{release.Pointer}/buyer", "the release names no buyer");
        }

        if (release.Peek("tag") is { } tag && release.Value.Child("awards") is { IsEmpty: false } awards
            && !tag.Items().Any(static each => each.TryText(out string? word) && !word.StartsWith("tender", StringComparison.Ordinal) && !word.StartsWith("planning", StringComparison.Ordinal)))
        {
            voice.Note(tag.Pointer, $"the tag is that of an earlier stage than the awards at {awards.Pointer}");
        }
    }

    private static AgreementStatus? ContractStatus(string word) => word switch
    {
        "active" => AgreementStatus.InForce,
        "terminated" => AgreementStatus.Ended,
        _ => OtherStatus(word),
    };

    private static AgreementStatus? AwardStatus(string word) => word == "active" ? AgreementStatus.Awarded : OtherStatus(word);

    // Pending and unsuccessful, which are no states of ours, are kept as words of OCDS, as an unknown one is.
    private static AgreementStatus? OtherStatus(string word) => AgreementStatus.TryParse(word, out AgreementStatus? known) ? known : null;
}
