namespace JojDomain.Interchange;

/// <summary>
/// Which organisation an object of a contracting process is of. One that a register knows has the id of the register, so that it is the same in every file; any other is known
/// by the party whose id it has, and by its name too where parties of one release share that id.
/// </summary>
internal sealed class OcdsPartyIds
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Name), string> _byIdAndName = [];
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private readonly string _ocid;

    public OcdsPartyIds(OcdsProcess process)
    {
        _ocid = process.Ocid;
        foreach (OcdsRelease release in OcdsRelease.FromLatest(process.Releases))
        {
            foreach (IGrouping<string, ForeignValue> parties in OcdsOrganisations.PartiesOf(release.Value).Where(static party => IdOf(party) is not null).GroupBy(static party => IdOf(party)!, StringComparer.Ordinal))
            {
                Add(parties.Key, [.. parties]);
            }
        }
    }

    /// <summary>Whether parties of one release have this id that are not one organisation by their names and their identifiers.</summary>
    public bool IsShared(string partyId) => _shared.Contains(partyId);

    /// <summary>The id of the organisation; null where it has no name and nothing else shows which it is.</summary>
    public string? Of(ForeignValue value)
    {
        string? id = IdOf(value);
        return Registered(value)
            ?? (id is null || _shared.Contains(id) ? Named(id, value) : _byId.TryGetValue(id, out string? known) ? known : StableId.Of(_ocid, "party", id));
    }

    /// <summary>The id of a party as the publisher gives it; null where it gives none.</summary>
    public static string? IdOf(ForeignValue party) => party.Child("id") is { IsEmpty: false } id && id.TryScalar(out string? text) ? text : null;

    private static string? NameOf(ForeignValue party) => party.Child("name") is { IsEmpty: false } name && name.TryText(out string? text) ? text : null;

    private static string? Registered(ForeignValue party) =>
        party.Child("identifier") is { } identifier && identifier.Child("scheme") is { IsEmpty: false } given && given.TryScalar(out string? scheme) && IdOf(identifier) is { } number
            ? StableId.Of($"{scheme}-{number}")
            : null;

    private void Add(string id, ForeignValue[] parties)
    {
        int registers = parties.Select(Registered).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        int names = parties.Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (registers > 1 || (names > 1 && parties.Any(static party => Registered(party) is null)))
        {
            _shared.Add(id);
        }

        foreach (ForeignValue party in parties)
        {
            _byId.TryAdd(id, Registered(party) ?? StableId.Of(_ocid, "party", id));
            if (NameOf(party) is { } name && Registered(party) is { } register)
            {
                _byIdAndName.TryAdd((id, name), register);
            }
        }
    }

    private string? Named(string? id, ForeignValue value) => NameOf(value) is not { } name ? null
        : id is null ? StableId.Of(_ocid, "party", name)
        : _byIdAndName.TryGetValue((id, name), out string? known) ? known
        : StableId.Of(_ocid, "party", id, name);
}
