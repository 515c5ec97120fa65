using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes one entity as a node of JSON-LD, and notes what of it is in the document. A kind of entity for which schema.org has no class gives no node.</summary>
internal sealed class SchemaOrgNode : IDisposable
{
    private readonly Utf8JsonWriter _writer;
    private readonly Story _story;
    private readonly Entity _entity;
    private readonly CarriedEntity _carried;

    public SchemaOrgNode(Utf8JsonWriter writer, Story story, Entity entity, CarriedMembers carried)
    {
        _writer = writer;
        _story = story;
        _entity = entity;
        _carried = new CarriedEntity(carried, entity);
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
                WriteNode("Place", null, () => WriteReference("containedInPlace", "within", place.Within is { } whole ? whole : default(EntityRef)));
                break;
            case Event happening:
                WriteNode("Event", null, () => WriteEvent(happening));
                break;
            case CloudService service:
                WriteNode("Service", null, () => WriteParty("provider", "provider", service.Provider));
                break;
            case Agreement agreement:
                WriteNode("DigitalDocument", null, () => WriteAgreement(agreement));
                break;
            case Source source:
                WriteNode(SchemaOrgTypes.Of(source.Kind), "kind", () => WriteSource(source));
                break;
            case Claim claim:
                WriteNode("Claim", null, () => WriteClaim(claim));
                WriteReviews(claim);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _carried.Dispose();

    private void WriteNode(string type, string? kindMember, Action members)
    {
        _writer.WriteStartObject();
        _writer.WriteString("@type", type);
        WriteId("@id", _entity.Reference);
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
        WriteText("description", "description", description);
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
        WriteDate("startDate", "when", happening.When);
        if (happening.Where.TryGet(out Id<Place>? place))
        {
            WriteReference("location", "where", place);
        }

        WriteReference("superEvent", "partOf", happening.PartOf is { } whole ? whole : default(EntityRef));
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
            WriteText("description", "subject", subject);
        }
    }

    private void WriteSource(Source source)
    {
        WriteText("headline", "title", source.Title);
        WriteParty("publisher", "publisher", source.Publisher);
        WriteDate("datePublished", "published", source.Published);
        WriteWord("url", "address", source.Address?.ToString());
        WriteWord("archivedAt", "archived", source.Archived?.ToString());
        WriteWord("inLanguage", "language", source.Language?.ToString());
    }

    private void WriteClaim(Claim claim)
    {
        WriteText("text", "words", claim.Words);
        if (PartyOf(claim.Attribution.Voice) is { } author)
        {
            WriteLink("author", author);
            _carried.Add("attribution", "voice/entity");
        }

        Id<Source>[] sources = [.. ViaSources.Of(claim)];
        if (sources.Length > 0)
        {
            _writer.WriteStartArray("appearance");
            foreach (Id<Source> source in sources)
            {
                _writer.WriteStartObject();
                WriteId("@id", source);
                _writer.WriteEndObject();
            }

            _writer.WriteEndArray();
        }

        if (ViaSources.AreAll(claim))
        {
            _carried.Add("attribution", "via");
        }
    }

    private void WriteReviews(Claim claim)
    {
        foreach ((int index, Review review) in claim.Reviews.Index())
        {
            _writer.WriteStartObject();
            _writer.WriteString("@type", "ClaimReview");
            WriteLink("itemReviewed", claim.Id);
            if (claim.Words is { } words)
            {
                _writer.WriteString("claimReviewed", words.Text);
            }

            if (PartyOf(review.Reviewer) is { } author)
            {
                WriteLink("author", author);
                _carried.AddItem("reviews", index, "reviewer/entity");
            }

            if (review.When.TryGet(out When? when) && SchemaOrgTypes.IsDate(when))
            {
                _writer.WriteString("datePublished", when.ToString());
                _carried.AddItem("reviews", index, "when");
            }

            if (review.Words is { } reasons)
            {
                _writer.WriteString("reviewBody", reasons.Text);
                _carried.AddItem("reviews", index, "words/text");
            }

            if (review.Source is { } source)
            {
                WriteLink("isPartOf", source);
                _carried.AddItem("reviews", index, "source");
            }

            WriteRating(index, review);
            _writer.WriteEndObject();
        }
    }

    private void WriteRating(int index, Review review)
    {
        if (review.Rating is null && review.Label is null)
        {
            return;
        }

        _writer.WriteStartObject("reviewRating");
        _writer.WriteString("@type", "Rating");
        if (review.Rating is { } rating)
        {
            _writer.WriteNumber("ratingValue", rating.Value);
            _writer.WriteNumber("worstRating", rating.Worst);
            _writer.WriteNumber("bestRating", rating.Best);
            _carried.AddItem("reviews", index, "rating/value", "rating/worst", "rating/best");
        }

        if (review.Label is { } label)
        {
            _writer.WriteString("alternateName", label.Text);
            _carried.AddItem("reviews", index, "label/text");
        }

        _writer.WriteEndObject();
    }

    private void WriteText(string term, string member, LangText? text)
    {
        if (text is not null)
        {
            _writer.WriteString(term, text.Text);
            _carried.Add(member, "text");
        }
    }

    private void WriteWord(string term, string member, string? word)
    {
        if (word is not null)
        {
            _writer.WriteString(term, word);
            _carried.Add(member);
        }
    }

    private void WriteDate(string term, string member, Reported<When> reported)
    {
        if (reported.TryGet(out When? when) && SchemaOrgTypes.IsDate(when))
        {
            WriteWord(term, member, when.ToString());
        }
    }

    private void WriteReference(string term, string member, EntityRef? target)
    {
        if (target is not null)
        {
            WriteLink(term, target);
            _carried.Add(member);
        }
    }

    // Only a person or an organisation can be in the place of one.
    private void WriteParty(string term, string member, Reported<EntityRef> reported)
    {
        if (reported.TryGet(out EntityRef? party) && _story.Get(party) is Organisation or Person)
        {
            WriteReference(term, member, party);
        }
    }

    private EntityRef? PartyOf(Voice voice) => voice is NamedVoice named && _story.Get(named.Entity) is Organisation or Person ? named.Entity : null;

    private void WriteLink(string term, EntityRef target)
    {
        _writer.WriteStartObject(term);
        WriteId("@id", target);
        _writer.WriteEndObject();
    }

    private void WriteId(string term, EntityRef id) => _writer.WriteString(term, $"#{id.Text}");
}
