using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The organisations of one contracting process.</summary>
internal sealed class OcdsOrganisations
{
    private readonly OrderedDictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);
    private readonly OcdsPartyIds _ids;
    private readonly OcdsVoice _voice;

    public OcdsOrganisations(OcdsVoice voice, OcdsProcess process)
    {
        _voice = voice;
        _ids = new OcdsPartyIds(process);
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
        string? partyId = OcdsPartyIds.IdOf(value);
        bool isShared = partyId is not null && _ids.IsShared(partyId);
        string? id = _ids.Of(value);
        if (id is null || !Add(id, value))
        {
            members.Report(_voice.Notes, isShared ? "several parties have this id, and no name shows which of them it is" : "the organisation has no name, and no party has its id");
            return null;
        }

        if (partyId is null)
        {
            _voice.Note($"{value.Pointer}/id", "the organisation has no id, and is known by its name alone");
        }
        else if (isShared && isParty)
        {
            _voice.Note($"{value.Pointer}/id", "parties of other names or identifiers have this id too, so that it is known by its own");
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

        Name? name = Text(value, "name") is { } given ? new Name(given, _voice.Language)
            : value.Child("identifier") is { } identifier && Text(identifier, "legalName") is { } legal ? new Name(legal, _voice.Language, NameKind.Official)
            : null;
        if (name is null)
        {
            return false;
        }

        // It is known by the identifier that gives its id; any other one is what the file says, and nothing that another file could not contest.
        _organisations.Add(id, new Organisation { Id = new(id), Names = [name], Identifiers = IdentifierOf(value) is { } register ? [register] : [] });
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

    private static Identifier? IdentifierOf(ForeignValue party) =>
        party.Child("identifier") is { } identifier && Scalar(identifier, "scheme") is { } scheme && Scalar(identifier, "id") is { } id
            && Identifier.TryParse($"{scheme.ToLowerInvariant()}:{id}", out Identifier? known) ? known : null;

    private static IEnumerable<ForeignValue> Optional(ForeignValue? value) => value is { } one ? [one] : [];

    private static string? Scalar(ForeignValue value, string member) =>
        value.Child(member) is { IsEmpty: false } given && given.TryScalar(out string? text) ? text : null;

    private static string? Text(ForeignValue value, string member) =>
        value.Child(member) is { IsEmpty: false } given && given.TryText(out string? text) ? text : null;
}
