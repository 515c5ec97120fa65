using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The sources of one story of a fact check: where the claim appeared, and the reviews of it. Each is known by its address, or else by its title; what else is reported of it is said.</summary>
internal sealed class ClaimReviewSources(ClaimReviewEntities entities)
{
    private static readonly SourceKind Work = SourceKind.Parse("creativeWork");

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

        string? url = text ?? node?.TakeText("url") ?? (node is null ? null : ClaimReviewEntities.TakeIdAddress(node));
        string? title = url is null ? node?.TakeText("headline") ?? node?.TakeText("name") : null;
        if (url is null && title is null)
        {
            node?.Report(entities.Notes, "where the claim appeared has neither an address nor a title");
            return;
        }

        WebAddress? address = url is not null && WebAddress.TryParse(url, out WebAddress? known) ? known : null;
        var source = new Source
        {
            Id = new(StableId.Of("appearance", StableId.Hash(url ?? title!))),
            Kind = Work,
            Title = address is null ? new LangText(url ?? title!) : null,
            Address = address,
        };
        if (node is not null && url is not null && address is null)
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
            entities.SayTypes(source.Id, value);
            SayPublished(source.Id, node, "datePublished");
            entities.SayRest(source.Id, node);
        }
    }

    /// <summary>Adds the fact check as a source.</summary>
    /// <param name="review">The review.</param>
    /// <param name="dateMember">The member that has the date of it.</param>
    /// <param name="claim">The claim that it is of.</param>
    /// <param name="reviewer">Who publishes it; null where that is not stated.</param>
    /// <param name="named">Where the publisher is named.</param>
    /// <returns>When it was published; null where that is not stated.</returns>
    public EdtfDate? AddCheck(ForeignObject review, string dateMember, Id<Claim> claim, Voice? reviewer, ForeignValue? named)
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

        Check = new(StableId.Of("factcheck", StableId.Hash(url ?? $"{claim}")));
        EdtfDate? date = SayPublished(Check, review, dateMember);
        if (date is null)
        {
            entities.Note($"{review.Pointer}/{dateMember}", "the review has no date that can be read");
        }

        ForeignValue? publishes = review.Peek("publisher");
        if (entities.TakeEntity(review, "publisher", "reviewer") is { } publisher)
        {
            entities.Say(Source.Properties.Publisher.Of(Check, publisher), publishes!.Value);
            SayAuthor(reviewer, named);
        }
        else if (reviewer is NamedVoice reviews && named is { } at)
        {
            entities.Say(Source.Properties.Publisher.Of(Check, reviews.Entity), at);
        }

        if (!_checks.Contains(Check))
        {
            _checks.Add(Check);
            entities.Add(new Source { Id = Check, Kind = SourceKind.FactCheck, Address = address });
        }

        return date;
    }

    /// <summary>By which ways the claim came: where it appeared, then the fact check, then the feed.</summary>
    public IEnumerable<Hop[]> Chains()
    {
        Hop[] check = _checks.Count == 0 ? [entities.Feed.Id] : [entities.Feed.Id, _checks[0]];
        return _appearances.Count > 0 ? _appearances.Select(appearance => (Hop[])[.. check, appearance])
            : _checks.Count > 1 ? _checks.Select(each => (Hop[])[entities.Feed.Id, each])
            : [check];
    }

    // Of a review without a publisher the author is who publishes it, as ClaimReview has it.
    private void SayAuthor(Voice? author, ForeignValue? named)
    {
        if (author is not null && named is { } at)
        {
            entities.Say(Source.Properties.Authors.Including(Check!, author), at);
        }
    }

    private EdtfDate? SayPublished(Id<Source> source, ForeignObject from, string member)
    {
        ForeignValue? at = from.Peek(member);
        EdtfDate? date = entities.TakeDate(from, member);
        if (date is not null)
        {
            entities.Say(Source.Properties.Published.Of(source, date), at!.Value);
        }

        return date;
    }
}
