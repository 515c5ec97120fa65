using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The sources of one story of a fact check: where the claim appeared, and the reviews of it.</summary>
internal sealed class ClaimReviewSources(ClaimReviewEntities entities)
{
    private readonly List<Hop> _appearances = [];
    private readonly List<Id<Source>> _checks = [];

    /// <summary>The fact check that was added last.</summary>
    public Id<Source>? Check { get; private set; }

    /// <summary>Adds a place where the claim appeared.</summary>
    public void AddAppearance(ForeignValue value)
    {
        string? text = null;
        ForeignObject? node = value.Kind == JsonValueKind.Object ? entities.Open(value) : null;
        if (node is null && !value.TryText(out text))
        {
            entities.Note(value.Pointer, "it is no place where the claim appeared");
            return;
        }

        string? url = text ?? node?.TakeText("url");
        string? title = node is null ? null : node.TakeText("headline") ?? node.TakeText("name");
        if (url is null && title is null)
        {
            node?.Report(entities.Notes, "where the claim appeared has neither an address nor a title");
            return;
        }

        WebAddress? address = url is not null && WebAddress.TryParse(url, out WebAddress? known) ? known : null;
        var source = new Source
        {
            Id = new(StableId.Of("appearance", StableId.Hash(url ?? title!))),
            Kind = KindOf(value),
            Title = title is not null ? new LangText(title) : address is null ? new LangText(url!) : null,
            Address = address,
            Published = node is not null && entities.TakeDate(node, "datePublished") is { } date ? date : default(Reported<When>),
        };
        if (title is not null && url is not null && address is null)
        {
            entities.Note($"{value.Pointer}/url", "it is no web address");
        }

        if (_appearances.Contains(source.Id))
        {
            entities.Note(value.Pointer, "the claim appeared at this place once already");
            return;
        }

        entities.Add(source);
        _appearances.Add(source.Id);
        if (node is not null)
        {
            entities.SayRest(source.Id, node);
        }
    }

    /// <summary>Adds the fact check as a source.</summary>
    /// <param name="review">The review.</param>
    /// <param name="titleMember">The member that has its title.</param>
    /// <param name="date">When it was published.</param>
    /// <param name="claim">The claim that it is of.</param>
    /// <param name="reviewer">Who publishes it; null where that is not stated.</param>
    public void AddCheck(ForeignObject review, string titleMember, EdtfDate? date, Id<Claim> claim, Voice? reviewer)
    {
        string? url = review.Peek("url") is { } given && given.TryText(out string? text) ? text : null;
        WebAddress? address = url is not null && WebAddress.TryParse(url, out WebAddress? known) ? known : null;
        if (address is not null)
        {
            _ = review.Take("url");
        }
        else if (url is null)
        {
            entities.Note($"{review.Pointer}/url", "the review gives no address of its own");
        }

        if (date is null)
        {
            entities.Note($"{review.Pointer}/{(titleMember == "title" ? "reviewDate" : "datePublished")}", "the review has no date that can be read");
        }

        Check = new(StableId.Of("factcheck", StableId.Hash(url ?? $"{claim}")));
        if (_checks.Contains(Check))
        {
            // Two reviews on one page: the source is that of the first, and what the second reports it is said with open terms.
            return;
        }

        _checks.Add(Check);
        string? title = review.TakeText(titleMember) ?? review.TakeText("name");
        entities.Add(new Source
        {
            Id = Check,
            Kind = SourceKind.FactCheck,
            Title = title is null ? null : new LangText(title, entities.Language),
            Address = address,
            Published = date is null ? default(Reported<When>) : date,
            Publisher = reviewer is NamedVoice named ? named.Entity : default(Reported<EntityRef>),
            Language = entities.Language,
        });
    }

    /// <summary>By which ways the claim came: where it appeared, then the fact check, then the feed.</summary>
    public IEnumerable<Hop[]> Chains()
    {
        Hop[] check = _checks.Count == 0 ? [entities.Feed.Id] : [entities.Feed.Id, _checks[0]];
        return _appearances.Count > 0 ? _appearances.Select(appearance => (Hop[])[.. check, appearance])
            : _checks.Count > 1 ? _checks.Select(each => (Hop[])[entities.Feed.Id, each])
            : [check];
    }

    private static SourceKind KindOf(ForeignValue value) => SchemaType.Of(value).FirstOrDefault() switch
    {
        "NewsArticle" or "Article" => SourceKind.Article,
        "OpinionNewsArticle" => SourceKind.OpinionPiece,
        "SocialMediaPosting" => SourceKind.SocialMediaPost,
        "BlogPosting" => SourceKind.BlogPost,
        "WebPage" => SourceKind.WebPage,
        "Report" => SourceKind.Report,
        _ => SourceKind.Parse("creativeWork"),
    };
}
