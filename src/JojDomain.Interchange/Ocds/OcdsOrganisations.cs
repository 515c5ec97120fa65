using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The organisations of one contracting process. One that a register knows has the id of the register, so that it is the same in every file.</summary>
internal sealed class OcdsOrganisations
{
    private readonly OrderedDictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPartyId = new(StringComparer.Ordinal);
    private readonly OcdsVoice _voice;
    private readonly string _ocid;

    public OcdsOrganisations(OcdsVoice voice, OcdsProcess process)
    {
        _voice = voice;
        _ocid = process.Ocid;
        foreach (ForeignValue party in OcdsRelease.FromLatest(process.Releases).SelectMany(static release => PartiesOf(release.Value)))
        {
            if (Scalar(party, "id") is { } id && EntityIdOf(party) is { } entity)
            {
                _byPartyId.TryAdd(id, entity);
            }
        }
    }

    public IEnumerable<Organisation> All => _organisations.Values;

    /// <summary>The parties of a release; some publishers put a list into the list.</summary>
    public static IEnumerable<ForeignValue> PartiesOf(ForeignValue release) =>
        (release.Child("parties")?.Items() ?? []).SelectMany(static party => party.Items()).Where(static party => party.Kind == JsonValueKind.Object);

    /// <summary>Adds the publisher; null where it has no name.</summary>
    public EntityRef? AddPublisher(ForeignObject publisher)
    {
        string? name = publisher.Peek("name") is { } given && given.TryText(out string? text) ? text : null;
        if (name is null)
        {
            _voice.Note(publisher.Pointer, "the publisher has no name, so that the file speaks for itself");
            return null;
        }

        string? scheme = publisher.Peek("scheme") is { } code && code.TryScalar(out string? known) ? known : null;
        string? uid = publisher.Peek("uid") is { } number && number.TryScalar(out string? register) ? register : null;
        string? uri = publisher.Peek("uri") is { } address && address.TryText(out string? site) ? site : null;
        string id = scheme is not null && uid is not null ? StableId.Of($"{scheme}-{uid}") : StableId.Of("publisher", uri ?? name);
        _organisations.TryAdd(id, new Organisation { Id = new(id), Names = [name] });
        return new EntityRef(id);
    }

    public void SayPublisher(ForeignObject publisher, EntityRef organisation)
    {
        OcdsClaim claim = _voice.Open(publisher, "publisher", "the publisher");
        SayName(claim, publisher, "name", organisation);
        _voice.SayRest(claim, organisation, "ocds:publisher", publisher);
        _voice.Close(claim);
    }

    /// <summary>Reads an organisation, or a reference to one, and says what is reported of it; null where it has neither a name nor a party of its id.</summary>
    public EntityRef? Read(ForeignValue value, bool isParty = false)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            _voice.Note(value.Pointer, "it is no organisation");
            return null;
        }

        var members = new ForeignObject(value, _voice.Notes);
        string? partyId = Scalar(value, "id");
        string? id = partyId is not null && _byPartyId.TryGetValue(partyId, out string? known) ? known : EntityIdOf(value);
        if (id is null || !Add(id, value))
        {
            members.Report(_voice.Notes, "the organisation has no name, and no party has its id");
            return null;
        }

        if (partyId is null)
        {
            _voice.Note($"{value.Pointer}/id", "the organisation has no id, and is known by its name alone");
        }

        var organisation = new EntityRef(id);
        OcdsClaim claim = _voice.Open(members, isParty ? $"party.{partyId}" : $"organisation.{id}", "an organisation");
        SayName(claim, members, "name", organisation);
        SayIdentifiers(claim, members, organisation, partyId);
        if (members.Take("contactPoint") is { } contact)
        {
            _voice.Note(contact.Pointer, "whom to write to or call has no place in a story");
        }

        _voice.SayRest(claim, organisation, "ocds:party", members, "address", "details");
        _voice.Close(claim);
        return organisation;
    }

    private bool Add(string id, ForeignValue value)
    {
        if (_organisations.ContainsKey(id))
        {
            return true;
        }

        string? name = Text(value, "name") ?? (value.Child("identifier") is { } identifier ? Text(identifier, "legalName") : null);
        if (name is null)
        {
            return false;
        }

        _organisations.Add(id, new Organisation { Id = new(id), Names = [new Name(name, _voice.Language)], Identifiers = [.. IdentifiersOf(value)] });
        return true;
    }

    private void SayName(OcdsClaim claim, ForeignObject from, string member, EntityRef organisation)
    {
        if (from.Peek(member) is { } value && value.TryText(out string? name))
        {
            _ = from.Take(member);
            _voice.Say(claim, $"names\n{name}", Organisation.Properties.Names.Including(new Id<Organisation>(organisation.Text), new Name(name, _voice.Language)), value);
        }
    }

    private void SayIdentifiers(OcdsClaim claim, ForeignObject members, EntityRef organisation, string? partyId)
    {
        IEnumerable<ForeignValue> given = [.. Optional(members.Take("identifier")), .. members.Take("additionalIdentifiers")?.Items() ?? []];
        foreach (ForeignValue value in given)
        {
            if (value.Kind != JsonValueKind.Object)
            {
                _voice.Note(value.Pointer, "it is no identifier");
                continue;
            }

            var identifier = new ForeignObject(value, _voice.Notes);
            if (partyId is not null && Scalar(value, "scheme") is { } scheme && Scalar(value, "id") is { } id
                && partyId.StartsWith($"{scheme}-", StringComparison.Ordinal) && partyId != $"{scheme}-{id}")
            {
                _voice.Note(value.Pointer, $"the identifier {scheme}-{id} contradicts the id of the party, which is {partyId}");
            }

            if (identifier.Peek("legalName") is { } legal && legal.TryText(out string? name))
            {
                _ = identifier.Take("legalName");
                Name official = new(name, _voice.Language, NameKind.Official);
                _voice.Say(claim, $"names\n{name}\nofficial", Organisation.Properties.Names.Including(new Id<Organisation>(organisation.Text), official), legal);
            }

            _voice.SayRest(claim, organisation, "ocds:identifier", identifier);
        }
    }

    private string? EntityIdOf(ForeignValue party)
    {
        if (party.Child("identifier") is { } identifier && Scalar(identifier, "scheme") is { } scheme && Scalar(identifier, "id") is { } number)
        {
            return StableId.Of($"{scheme}-{number}");
        }

        return Scalar(party, "id") is { } id ? StableId.Of(_ocid, "party", id)
            : Text(party, "name") is { } name ? StableId.Of(_ocid, "party", name)
            : null;
    }

    private static IEnumerable<Identifier> IdentifiersOf(ForeignValue party)
    {
        foreach (ForeignValue identifier in Optional(party.Child("identifier")).Concat(party.Child("additionalIdentifiers")?.Items() ?? []))
        {
            if (Scalar(identifier, "scheme") is { } scheme && Scalar(identifier, "id") is { } id && Identifier.TryParse($"{scheme.ToLowerInvariant()}:{id}", out Identifier? known))
            {
                yield return known;
            }
        }
    }

    private static IEnumerable<ForeignValue> Optional(ForeignValue? value) => value is { } one ? [one] : [];

    private static string? Scalar(ForeignValue value, string member) =>
        value.Child(member) is { IsEmpty: false } given && given.TryScalar(out string? text) ? text : null;

    private static string? Text(ForeignValue value, string member) =>
        value.Child(member) is { IsEmpty: false } given && given.TryText(out string? text) ? text : null;
}
