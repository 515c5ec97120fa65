using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes one entity as a node of JSON-LD, and notes what of it is in the document. A kind of entity for which schema.org has no class gives no node.</summary>
internal sealed class SchemaOrgNode : IDisposable
{
    private readonly Utf8JsonWriter _writer;
    private readonly Entity _entity;
    private readonly CarriedEntity _carried;
    private readonly SchemaOrgTerms _terms;

    public SchemaOrgNode(Utf8JsonWriter writer, Story story, Entity entity, CarriedMembers carried)
    {
        _writer = writer;
        _entity = entity;
        _carried = new CarriedEntity(carried, entity);
        _terms = new SchemaOrgTerms(writer, story, _carried);
    }

    public void Write()
    {
        switch (_entity)
        {
            case Organisation organisation:
                WriteNode(SchemaOrgTypes.Of(organisation.Kind.TryGet(out OrganisationKind? kind) ? kind : null), "kind", () => Describe(organisation.Description, organisation.Identifiers));
                break;
            case Person person:
                WriteNode("Person", null, () => Describe(person.Description, person.Identifiers));
                break;
            case Place place:
                WriteNode("Place", null, () => _terms.Reference("containedInPlace", "within", place.Within is { } whole ? whole : default(EntityRef)));
                break;
            case Event happening:
                WriteNode("Event", null, () => WriteEvent(happening));
                break;
            case CloudService service:
                WriteNode("Service", null, () => _terms.Party("provider", "provider", service.Provider));
                break;
            case Agreement agreement:
                WriteNode("DigitalDocument", null, () => WriteAgreement(agreement));
                break;
            case Source source:
                WriteNode(SchemaOrgTypes.Of(source.Kind), "kind", () => WriteSource(source));
                break;
            case Claim claim:
                var said = new SchemaOrgClaim(_writer, _terms, _carried, claim);
                WriteNode("Claim", null, said.WriteMembers);
                said.WriteReviews();
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _carried.Dispose();

    private void WriteNode(string type, string? kindMember, Action members)
    {
        _writer.WriteStartObject();
        _writer.WriteString("@type", type);
        _terms.Id(_entity.Reference);
        _carried.Add("id");
        if (kindMember is not null && SchemaOrgTypes.IsWhole(type))
        {
            _carried.Add(kindMember);
        }

        WriteNames();
        members();
        _writer.WriteEndObject();
    }

    private void WriteNames()
    {
        if (_entity is not INamed { Names.Count: > 0 } named)
        {
            return;
        }

        _writer.WriteString("name", named.Names[0].Text);
        _carried.AddItem("names", 0, "text");
        if (named.Names.Count > 1)
        {
            _writer.WriteStartArray("alternateName");
            for (int index = 1; index < named.Names.Count; index++)
            {
                _writer.WriteStringValue(named.Names[index].Text);
                _carried.AddItem("names", index, "text");
            }

            _writer.WriteEndArray();
        }
    }

    private void Describe(LangText? description, EquatableArray<Identifier> identifiers)
    {
        _terms.Text("description", "description", description);
        if (!identifiers.IsEmpty)
        {
            _writer.WriteStartArray("identifier");
            foreach (Identifier identifier in identifiers)
            {
                _writer.WriteStringValue(identifier.ToString());
            }

            _writer.WriteEndArray();
            _carried.Add("identifiers");
        }
    }

    private void WriteEvent(Event happening)
    {
        _terms.Date("startDate", "when", happening.When);
        if (happening.Where.TryGet(out Id<Place>? place))
        {
            _terms.Reference("location", "where", place);
        }

        _terms.Reference("superEvent", "partOf", happening.PartOf is { } whole ? whole : default(EntityRef));
    }

    private void WriteAgreement(Agreement agreement)
    {
        if (agreement.Kind.TryGet(out AgreementKind? kind))
        {
            _writer.WriteString("additionalType", kind.ToString());
            _carried.Add("kind");
        }

        if (agreement.Subject.TryGet(out LangText? subject))
        {
            _terms.Text("description", "subject", subject);
        }

        WriteAmounts(agreement);
    }

    // A price per something is no amount of the agreement.
    private void WriteAmounts(Agreement agreement)
    {
        (int Index, AmountRole? Role, (decimal Figure, CurrencyCode Currency)? Sum)[] amounts =
        [
            .. agreement.Amounts.Index().Where(static each => each.Item.Per is null).Select(static each => (each.Index, each.Item.Role, Sum: ExactSum.Of(each.Item.Value))).Where(static each => each.Sum is not null),
        ];
        if (amounts.Length == 0)
        {
            return;
        }

        _writer.WriteStartArray("mentions");
        foreach ((int index, AmountRole? role, (decimal Figure, CurrencyCode Currency)? sum) in amounts)
        {
            _writer.WriteStartObject();
            _writer.WriteString("@type", "MonetaryAmount");
            if (role is not null)
            {
                _writer.WriteString("name", role.ToString());
            }

            _writer.WriteNumber("value", sum!.Value.Figure);
            _writer.WriteString("currency", sum.Value.Currency.ToString());
            _writer.WriteEndObject();
            _carried.AddItem("amounts", index, "role", "value/amount", "value/scale", "value/currency");
        }

        _writer.WriteEndArray();
    }

    private void WriteSource(Source source)
    {
        _terms.Text("headline", "title", source.Title);
        _terms.Party("publisher", "publisher", source.Publisher);
        _terms.Date("datePublished", "published", source.Published);
        _terms.Word("url", "address", source.Address?.ToString());
        _terms.Word("archivedAt", "archived", source.Archived?.ToString());
        _terms.Word("inLanguage", "language", source.Language?.ToString());
    }
}
