using NodaTime.Text;

namespace JojDomain.Interchange;

/// <summary>Writes a source. A document has a file name, which a source has not: its id is there.</summary>
internal sealed class FtmDocument(FtmContext context, Source source) : FtmNode(context, source)
{
    protected override void Fill()
    {
        TryAdd("fileName", source.Id.Text, FtmLengths.Word, "id");
        AddWord("keywords", source.Kind.ToString(), FtmLengths.Word, "kind");
        AddText("title", source.Title, FtmLengths.Word, "title");
        AddWord("sourceUrl", source.Address?.ToString(), FtmLengths.Url, "address");
        AddDate("publishedAt", source.Published, "published");
        AddRetrieval();
        if (source.Publisher.TryGet(out EntityRef? publisher) && Context.NameOf(publisher) is { } name)
        {
            AddWord("publisher", name, FtmLengths.Word, "publisher");
        }

        if (source.Language is { } language && FtmLanguages.CodeOf(language) is { } code && FtmLanguages.IsWhole(language)
            && TryAdd("language", code, FtmLengths.Code, "language", original: code == language.ToString() ? null : language.ToString()))
        {
            Carried.Add("language");
        }

        foreach ((int index, Voice author) in source.Authors.Index())
        {
            if (author is NamedVoice { Capacity: null } named && Context.NameOf(named.Entity) is { } called && TryAdd("author", called, FtmLengths.Word, "authors"))
            {
                Carried.AddItem("authors", index, "entity");
            }
        }
    }

    private void AddRetrieval()
    {
        if (source.Retrieved is not { } retrieved)
        {
            return;
        }

        string text = InstantPattern.ExtendedIso.Format(retrieved);
        if (EdtfDate.TryParse(text, out EdtfDate? date) && FtmDates.TryPrefix(date, out string? prefix) && TryAdd("retrievedAt", prefix, FtmLengths.Date, "retrieved", original: text))
        {
            Carried.Add("retrieved");
        }
    }
}
