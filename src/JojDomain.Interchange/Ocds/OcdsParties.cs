using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads the parties of one release, and says which roles they have in the agreements.</summary>
internal sealed class OcdsParties(OcdsVoice voice, OcdsOrganisations organisations, OcdsAgreements agreements)
{
    private readonly List<(ForeignValue Roles, EntityRef Organisation)> _parties = [];

    /// <summary>Whether a party has the role of the buyer.</summary>
    public bool HasBuyer => _parties.Any(static party => RolesOf(party.Roles).Contains("buyer"));

    public void Read(ForeignObject release)
    {
        foreach (ForeignValue party in release.Take("parties")?.Items() ?? [])
        {
            if (party.Kind == JsonValueKind.Array)
            {
                voice.Note(party.Pointer, "a list of parties is inside the list of parties; it is read as part of it");
            }

            foreach (ForeignValue each in party.Items())
            {
                if (organisations.Read(each, isParty: true) is { } organisation && each.Child("roles") is { } roles)
                {
                    _parties.Add((roles, organisation));
                }
            }
        }
    }

    public void SayParty(OcdsClaim claim, ForeignValue at, EntityRef organisation, PartyRole role, IReadOnlyList<Id<Agreement>> of)
    {
        foreach (Id<Agreement> agreement in of)
        {
            voice.Say(claim, $"parties\n{organisation}\n{role}", Agreement.Properties.Parties.Including(agreement, new Party(organisation, role)), at);
        }
    }

    /// <summary>States who tendered, where there is only one agreement. A tender does not state for which of several agreements, by lot or by contract, it is.</summary>
    public void SayTenderer(OcdsClaim claim, ForeignValue at, EntityRef organisation)
    {
        voice.Say(claim, $"tenderers\n{organisation}", Agreement.Properties.Tenderers.Including(agreements.Ids[0], organisation), at);
    }

    /// <summary>
    /// States the roles that the list of parties gives. The buyer and the one who runs the procurement are the same for every agreement of the process. The list does not state for which of
    /// several agreements a party is the supplier, the tenderer or the payee.
    /// </summary>
    public void SayRoles(ForeignObject release)
    {
        if (_parties.Count == 0 || agreements.Ids.Count == 0)
        {
            return;
        }

        OcdsClaim claim = voice.Open(release, "parties", "the parties");
        foreach ((ForeignValue roles, EntityRef organisation) in _parties)
        {
            foreach (string role in RolesOf(roles))
            {
                if (role is "buyer" or "procuringEntity" || (agreements.IsOne && role is ("supplier" or "funder" or "payer" or "payee")))
                {
                    SayParty(claim, roles, organisation, PartyRole.Parse(role), agreements.Ids);
                }
                else if (agreements.IsOne && role == "tenderer")
                {
                    SayTenderer(claim, roles, organisation);
                }
            }
        }

        voice.Close(claim);
    }

    private static IEnumerable<string> RolesOf(ForeignValue roles) => roles.Items().Select(static role => role.TryText(out string? word) ? word : "");
}
