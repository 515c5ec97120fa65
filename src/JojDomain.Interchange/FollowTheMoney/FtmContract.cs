namespace JojDomain.Interchange;

/// <summary>Writes an agreement as a contract: its buyers as authorities, its suppliers by an award each, and other parties by a link with their role.</summary>
internal sealed class FtmContract(FtmContext context, Agreement agreement) : FtmNode(context, agreement)
{
    protected override void Fill()
    {
        AddNames(agreement.Names, "title", "alias", FtmLengths.Name);
        AddWord("classification", agreement.Kind.TryGet(out AgreementKind? kind) ? kind.ToString() : null, FtmLengths.Word, "kind");
        AddText("description", agreement.Subject.TryGet(out LangText? subject) ? subject : null, FtmLengths.Text, "subject");
        AddWord("method", agreement.ProcurementMethod.TryGet(out ProcurementMethod? method) ? method.ToString() : null, FtmLengths.Word, "procurementMethod");
        AddIdentifiers(agreement.Identifiers, static scheme => scheme == "wikidata" ? "wikidataId" : null);
        AddSigning();
        AddTotal();
        foreach ((int index, Party party) in agreement.Parties.Index())
        {
            Add(index, party);
        }

        foreach ((int index, RelatedAgreement related) in agreement.Related.Index())
        {
            if (EdgeTo(related.Target, "related", index, FtmEdgeKind.Unknown) is { } edge)
            {
                edge.Add("role", related.Kind.ToString(), FtmLengths.Word);
                Carried.AddItem("related", index, "kind", "target");
            }
        }

        foreach ((int index, Id<Event> served) in agreement.Serves.Index())
        {
            if (EdgeTo(served, "serves", index, FtmEdgeKind.Unknown) is { } edge)
            {
                edge.Add("role", "serves", FtmLengths.Word);
                Carried.AddItem("serves", index);
            }
        }

        if (agreement.Text.TryGet(out Id<Source>? text) && TryLink("proof", text, FtmSchemata.IsDocument, "text"))
        {
            Carried.Add("text");
        }
    }

    private void Add(int index, Party party)
    {
        if (party.Role == PartyRole.Buyer && TryLink("authority", party.Organisation, FtmSchemata.IsLegalEntity, "parties"))
        {
            Carried.AddItem("parties", index, "organisation", "role");
            return;
        }

        bool isSupplier = party.Role == PartyRole.Supplier;
        if ((isSupplier ? EdgeTo(party.Organisation, "parties", index, FtmEdgeKind.Awarded) : null) is { } award)
        {
            Carried.AddItem("parties", index, ["organisation", "role", .. award.AddPeriod(party.Period)]);
        }
        else if (EdgeTo(party.Organisation, "parties", index, FtmEdgeKind.Unknown) is { } link)
        {
            bool hasRole = party.Role is null || link.Add("role", party.Role.ToString(), FtmLengths.Word);
            Carried.AddItem("parties", index, ["organisation", .. hasRole ? new[] { "role" } : [], .. link.AddPeriod(party.Period)]);
        }
    }

    private void AddSigning()
    {
        if (HeldOnce.StateOf(agreement, AgreementStatus.Signed) is (int index, DatedState<AgreementStatus> signed) && TryAddDate("contractDate", signed.When, "status"))
        {
            Carried.AddItem("status", index, "state", "when");
        }
    }

    private void AddTotal()
    {
        if (HeldOnce.AmountOf(agreement, AmountRole.Total) is (int index, Amount total))
        {
            AddMoney(total.Value, "amounts", members => Carried.AddItem("amounts", index, ["role", .. members.Select(static member => $"value/{member}")]));
        }
    }
}
