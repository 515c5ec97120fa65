using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes one agreement as a release, and notes what of it is in the document.</summary>
internal sealed class OcdsReleaseWriter : IDisposable
{
    private readonly Utf8JsonWriter _writer;
    private readonly Story _story;
    private readonly Agreement _agreement;
    private readonly CarriedMembers _members;
    private readonly CarriedEntity _carried;
    private readonly OcdsHeldAgreement _held;
    private readonly OcdsPartiesWriter _parties;

    public OcdsReleaseWriter(Utf8JsonWriter writer, Story story, Agreement agreement, CarriedMembers carried)
    {
        _writer = writer;
        _story = story;
        _agreement = agreement;
        _members = carried;
        _carried = new CarriedEntity(carried, agreement);
        _held = new OcdsHeldAgreement(agreement, _carried);
        _parties = new OcdsPartiesWriter(writer, story, carried);
    }

    private string Id => _agreement.Id.Text;

    public void Write(OcdsExportOptions options)
    {
        _carried.Add("id");
        _writer.WriteStartObject();
        _writer.WriteString("ocid", $"{options.OcidPrefix}-{Id}");
        _writer.WriteString("id", Id);
        _writer.WriteString("date", options.Published.ToString());
        _writer.WriteStartArray("tag");
        _writer.WriteStringValue("contract");
        _writer.WriteEndArray();
        _writer.WriteString("initiationType", "tender");
        if (_story.Content.Languages is [LanguageTag language])
        {
            _writer.WriteString("language", language.ToString());
            _members.AddOfStory("/languages");
        }

        WriteParties();
        WritePlanning();
        WriteTender();
        WriteAward();
        new OcdsContractWriter(_writer, _story, _agreement, _members, _carried, _held, _parties).Write();
        _writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => _carried.Dispose();

    private void WriteParties()
    {
        foreach ((int index, Party party) in _agreement.Parties.Index())
        {
            _parties.Add(party.Organisation, party.Role?.ToString());
            _carried.AddItem("parties", index, "organisation", "role");
        }

        foreach (Tenderer tenderer in _agreement.Tenderers)
        {
            _parties.Add(tenderer.Organisation, "tenderer");
        }

        _parties.Write();
        if (_agreement.Parties.Where(static party => party.Role == PartyRole.Buyer).ToArray() is [Party buyer])
        {
            _writer.WritePropertyName("buyer");
            _parties.WriteReference(buyer.Organisation);
        }
    }

    private void WritePlanning()
    {
        if (_held.ValueOf(AmountRole.Budget) is { } budget)
        {
            _writer.WriteStartObject("planning");
            _writer.WriteStartObject("budget");
            OcdsValues.WriteValue(_writer, "amount", budget.Amount, budget.Currency);
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }
    }

    private void WriteTender()
    {
        string? noCall = NoCall();
        (decimal Amount, CurrencyCode Currency)? estimate = _held.ValueOf(AmountRole.Estimate);
        if (noCall is null && estimate is null && _agreement.Tenderers.Count == 0
            && _agreement.ProcurementMethod.State != ReportState.Stated && _agreement.ProcurementRationale.State != ReportState.Stated)
        {
            return;
        }

        _writer.WriteStartObject("tender");
        _writer.WriteString("id", Id);
        if (estimate is { } value)
        {
            OcdsValues.WriteValue(_writer, "value", value.Amount, value.Currency);
        }

        // The codelist is closed: a word of our own is no method of OCDS.
        if (_agreement.ProcurementMethod.TryGet(out ProcurementMethod? method) && method.ToString() is "open" or "selective" or "limited" or "direct")
        {
            _writer.WriteString("procurementMethod", method!.ToString());
            _carried.Add("procurementMethod");
        }

        if (noCall is not null)
        {
            _writer.WriteString("procurementMethodDetails", noCall);
        }

        if (_agreement.ProcurementRationale.TryGet(out LangText? rationale))
        {
            _writer.WriteString("procurementMethodRationale", rationale.Text);
            _carried.Add("procurementRationale", "text");
        }

        WriteTenderers();
        _writer.WriteEndObject();
    }

    private void WriteTenderers()
    {
        if (_agreement.Tenderers.Count == 0)
        {
            return;
        }

        _writer.WriteStartArray("tenderers");
        foreach ((int index, Tenderer tenderer) in _agreement.Tenderers.Index())
        {
            _parties.WriteReference(tenderer.Organisation);
            _carried.AddItem("tenderers", index, "organisation");
        }

        _writer.WriteEndArray();
    }

    private void WriteAward()
    {
        _writer.WriteStartArray("awards");
        _writer.WriteStartObject();
        _writer.WriteString("id", Id);
        if (_held.DateOf(AgreementStatus.Awarded) is { } date)
        {
            _writer.WriteString("date", date);
        }

        if (_held.ValueOf(AmountRole.Award) is { } value)
        {
            OcdsValues.WriteValue(_writer, "value", value.Amount, value.Currency);
        }

        Party[] suppliers = [.. _agreement.Parties.Where(static party => party.Role == PartyRole.Supplier)];
        if (suppliers.Length > 0)
        {
            _writer.WriteStartArray("suppliers");
            foreach (EntityRef supplier in suppliers.Select(static party => party.Organisation).Distinct())
            {
                _parties.WriteReference(supplier);
            }

            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    // Who says that there was no call: the author, who holds it, or the voices of the claims that say so.
    private string? NoCall()
    {
        const string words = "No call for tenders";
        if (_agreement.CallForTenders.State == ReportState.None)
        {
            return words;
        }

        string[] voices =
        [
            .. _story.Questions
                .Where(question => question.Subject == (EntityRef)_agreement.Id && question.Property == Agreement.Properties.CallForTenders)
                .SelectMany(static question => question.Positions)
                .Where(static position => position.Statement is { Polarity: Polarity.Affirmed } said
                    && Agreement.Properties.CallForTenders.TryGet(said, out Reported<CallNotice> call) && call.State == ReportState.None)
                .SelectMany(static position => position.Voices)
                .Select(voice => OcdsPartiesWriter.NameOf(_story, voice))
                .Distinct(StringComparer.Ordinal),
        ];
        return voices.Length == 0 ? null : $"{words}, says {string.Join("; ", voices)}";
    }
}
