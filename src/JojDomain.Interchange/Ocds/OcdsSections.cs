using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads the sections of releases: what they say of the agreements of one contracting process.</summary>
internal sealed class OcdsSections(OcdsVoice voice, OcdsOrganisations organisations, OcdsAgreements agreements)
{
    private static readonly string[] Wanted = ["id", "date", "tag"];

    private readonly OcdsDocuments _documents = new(voice);
    private readonly OcdsFacts _facts = new(voice);

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
        _facts.SayKind(claim, contract, agreement);
        _facts.SayWords(claim, contract, [agreement]);
        _facts.SayPeriod(claim, contract, "period", [agreement]);
        _facts.SayAmount(claim, contract, "value", AmountRole.Total, [agreement]);
        if (contract.Peek("dateSigned") is { } signed && ForeignDates.Read(signed) is { } date)
        {
            _facts.SayState(claim, contract.Take("dateSigned")!.Value, AgreementStatus.Signed, date, [agreement]);
        }

        _facts.SayStatus(claim, contract, OcdsFacts.ContractStatus, null, [agreement]);
        SayBuyers(claim, contract, buyers, parties, [agreement]);
        _documents.Read(claim, contract, agreement);
        voice.SayRest(claim, agreement, "ocds:contract", contract, "amendment", "amendments");
        voice.Close(claim);
    }

    private void ReadAward(ForeignObject award, List<(ForeignValue Value, EntityRef Organisation)> buyers, OcdsParties parties)
    {
        IReadOnlyList<Id<Agreement>> made = agreements.OfAward(award.Value);
        OcdsClaim claim = Open(award, "award", made);
        _facts.SayKind(claim, award, made[0]);
        _facts.SayWords(claim, award, made);
        if (!made.Any(agreement => voice.IsSaid(agreement, "period")))
        {
            _facts.SayPeriod(claim, award, "contractPeriod", made);
        }

        if (made.Count == 1)
        {
            _facts.SayAmount(claim, award, "value", AmountRole.Award, made);
        }
        else if (award.Has("value"))
        {
            voice.Note($"{award.Pointer}/value", "several contracts came of the award, and how it is divided among them is not stated");
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
            _facts.NoteFraction(dated);
            _facts.SayStatus(claim, award, OcdsFacts.AwardStatus, date, made);
        }
        else if (dated is { } at)
        {
            _facts.SayState(claim, at, AgreementStatus.Awarded, date, made);
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
            _facts.SayAmount(claim, tender, "value", AmountRole.Estimate, all);
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
                _facts.SayAmount(claim, budget, "amount", AmountRole.Budget, all);
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
}
