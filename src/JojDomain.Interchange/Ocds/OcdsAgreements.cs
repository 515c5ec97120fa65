using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The agreements of one contracting process: its contracts, and those of its awards that no contract points to.</summary>
internal sealed class OcdsAgreements
{
    private readonly OrderedDictionary<string, Agreement> _agreements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Id<Agreement>>> _ofAwards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Id<Agreement>> _ofContracts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _awards;
    private readonly string _ocid;

    public OcdsAgreements(OcdsProcess process, List<Unplaced> notes)
    {
        _ocid = process.Ocid;
        List<ForeignValue> contracts = [.. In(process, "contracts")];
        List<ForeignValue> awards = [.. In(process, "awards")];
        _awards = [.. awards.Select(KeyOf)];
        foreach (ForeignValue contract in contracts)
        {
            Id<Agreement> agreement = Add("contract", KeyOf(contract));
            _ofContracts[KeyOf(contract)] = agreement;
            if (Scalar(contract, "awardID") is { } award)
            {
                List<Id<Agreement>> made = _ofAwards.TryGetValue(award, out List<Id<Agreement>>? before) ? before : _ofAwards[award] = [];
                if (!made.Contains(agreement))
                {
                    made.Add(agreement);
                }

                if (!_awards.Contains(award))
                {
                    notes.Add(new($"{contract.Pointer}/awardID", $"the award {award} is not in the file"));
                }
            }
        }

        foreach (string award in awards.Select(KeyOf).Where(award => !_ofAwards.ContainsKey(award)))
        {
            _ofAwards[award] = [Add("award", award)];
        }

        Ids = [.. _agreements.Values.Select(static agreement => agreement.Id)];
    }

    public IEnumerable<Agreement> All => _agreements.Values;

    public IReadOnlyList<Id<Agreement>> Ids { get; }

    /// <summary>Whether the process has one agreement, of which all is then that is reported of the process.</summary>
    public bool IsOne => Ids.Count == 1;

    public Id<Agreement> OfContract(ForeignValue contract) => _ofContracts[KeyOf(contract)];

    public IReadOnlyList<Id<Agreement>> OfAward(ForeignValue award) => _ofAwards[KeyOf(award)];

    private static IEnumerable<ForeignValue> In(OcdsProcess process, string section) => process.Releases
        .SelectMany(release => release.Value.Child(section)?.Items() ?? [])
        .Where(static each => each.Kind == JsonValueKind.Object);

    private Id<Agreement> Add(string section, string key)
    {
        string id = StableId.Of(_ocid, section, key);
        _agreements.TryAdd(id, new Agreement
        {
            Id = new(id),
            Kind = AgreementKind.Contract,
            Identifiers = Identifier.TryParse($"ocid:{_ocid}", out Identifier? ocid) ? [ocid] : [],
        });
        return new(id);
    }

    // An award or a contract without an id is known by its place in the list.
    private static string KeyOf(ForeignValue value) => Scalar(value, "id") ?? $"at {value.Pointer[(value.Pointer.LastIndexOf('/') + 1)..]}";

    private static string? Scalar(ForeignValue value, string member) => value.Child(member) is { IsEmpty: false } given && given.TryScalar(out string? text) ? text : null;
}
