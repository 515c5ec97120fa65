using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes the contract of a release, and notes what of the agreement is in it.</summary>
internal sealed class OcdsContractWriter(
    Utf8JsonWriter writer, Story story, Agreement agreement, CarriedMembers members, CarriedEntity carriedOfAgreement, OcdsHeldAgreement held, OcdsPartiesWriter parties)
{
    public void Write()
    {
        writer.WriteStartArray("contracts");
        writer.WriteStartObject();
        writer.WriteString("id", agreement.Id.Text);
        writer.WriteString("awardID", agreement.Id.Text);
        if (agreement.Names.Count > 0)
        {
            writer.WriteString("title", agreement.Names[0].Text);
            carriedOfAgreement.AddItem("names", 0, "text");
        }

        if (agreement.Subject.TryGet(out LangText? subject))
        {
            writer.WriteString("description", subject.Text);
            carriedOfAgreement.Add("subject", "text");
        }

        WriteStatus();
        WritePeriod();
        if (held.ValueOf(AmountRole.Total) is { } value)
        {
            OcdsValues.WriteValue(writer, "value", value.Amount, value.Currency);
        }

        if (held.DateOf(AgreementStatus.Signed) is { } signed)
        {
            writer.WriteString("dateSigned", signed);
        }

        OcdsSignatories.Write(writer, agreement, parties);
        WriteText();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // The last state is the one that the contract is in; a planned one is none.
    private void WriteStatus()
    {
        if (agreement.Status.Count > 0 && agreement.Status[^1] is { Planned: false } last && OcdsValues.ContractStatus(last.State) is { } code)
        {
            writer.WriteString("status", code);
            carriedOfAgreement.AddItem("status", agreement.Status.Count - 1, "state");
        }
    }

    private void WritePeriod()
    {
        if (!agreement.Period.TryGet(out TimePeriod? period) || (!OcdsValues.IsDateTime(period.Start) && !OcdsValues.IsDateTime(period.End)))
        {
            return;
        }

        writer.WriteStartObject("period");
        if (OcdsValues.IsDateTime(period.Start))
        {
            writer.WriteString("startDate", period.Start.ToString());
            carriedOfAgreement.Add("period", "start");
        }

        if (OcdsValues.IsDateTime(period.End))
        {
            writer.WriteString("endDate", period.End.ToString());
            carriedOfAgreement.Add("period", "end");
        }

        writer.WriteEndObject();
    }

    private void WriteText()
    {
        if (!agreement.Text.TryGet(out Id<Source>? id) || !story.TryGet(id, out Source? text))
        {
            return;
        }

        using var carried = new CarriedEntity(members, text);
        carriedOfAgreement.Add("text");
        carried.Add("id");
        writer.WriteStartArray("documents");
        writer.WriteStartObject();
        writer.WriteString("id", text.Id.Text);
        writer.WriteString("documentType", "contractSigned");
        if (text.Title is { } title)
        {
            writer.WriteString("title", title.Text);
            carried.Add("title", "text");
        }

        if (text.Address is { } address)
        {
            writer.WriteString("url", address.ToString());
            carried.Add("address");
        }

        if (text.Published.TryGet(out When? published) && OcdsValues.IsDateTime(published))
        {
            writer.WriteString("datePublished", published.ToString());
            carried.Add("published");
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
