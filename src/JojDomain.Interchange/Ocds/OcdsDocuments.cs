using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads the documents of awards, contracts, tenders and planning as sources. Of which type one is can differ from release to release, and is what a release says.</summary>
internal sealed class OcdsDocuments(OcdsVoice voice)
{
    private static readonly SourceKind Kind = SourceKind.Parse("document");

    private readonly OrderedDictionary<string, Source> _documents = new(StringComparer.Ordinal);

    public IEnumerable<Source> All => _documents.Values;

    public void Read(OcdsClaim claim, ForeignObject from, Id<Agreement> agreement)
    {
        foreach (ForeignValue value in from.Take("documents")?.Items() ?? [])
        {
            if (value.Kind != JsonValueKind.Object)
            {
                voice.Note(value.Pointer, "it is no document");
                continue;
            }

            Source source = SourceOf(value, agreement);
            _documents.TryAdd(source.Id.Text, source);
            Say(claim, new ForeignObject(value, voice.Notes), _documents[source.Id.Text], agreement);
        }
    }

    private void Say(OcdsClaim claim, ForeignObject document, Source source, Id<Agreement> agreement)
    {
        if (!claim.About.Contains(source.Id))
        {
            claim.About.Add(source.Id);
        }

        // Of several the first: that an annex is signed too makes it no other text of the contract.
        if (Text(document.Value, "documentType") == "contractSigned" && !voice.IsSaid(agreement, "text"))
        {
            voice.Say(claim, "text", Agreement.Properties.Text.Of(agreement, source.Id), document.Value);
        }

        foreach ((string name, string? held) in new[] { ("title", source.Title?.Text), ("url", source.Address?.ToString()) })
        {
            if (held is not null && document.Peek(name) is { } value && value.TryText(out string? text) && text == held)
            {
                _ = document.Take(name);
            }
        }

        if (document.Peek("datePublished") is { } date && ForeignDates.Read(date) is { } published)
        {
            _ = document.Take("datePublished");
            voice.Say(claim, "published", Source.Properties.Published.Of(source.Id, published), date);
        }

        voice.SayRest(claim, source.Id, "ocds:document", document);
    }

    // It is known by its address, or else by its id, or by its title; what else the file gives it is what the file says.
    private static Source SourceOf(ForeignValue value, Id<Agreement> agreement)
    {
        string? address = Text(value, "url");
        string? title = Text(value, "title");
        WebAddress? known = address is not null && WebAddress.TryParse(address, out WebAddress? sound) ? sound : null;
        string? id = value.Child("id") is { IsEmpty: false } given && given.TryScalar(out string? text) ? text : null;
        return new Source
        {
            Id = new(StableId.Of(agreement.Text, "document", known?.ToString() ?? id ?? address ?? title ?? StableId.Hash(value.Element.GetRawText()))),
            Kind = Kind,
            Title = id is null && address is null && title is not null ? new LangText(title) : null,
            Address = known,
        };
    }

    private static string? Text(ForeignValue value, string member) =>
        value.Child(member) is { IsEmpty: false } given && given.TryText(out string? text) ? text : null;
}
