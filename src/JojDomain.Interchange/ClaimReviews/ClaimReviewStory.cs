using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Makes the story of one ClaimReview, or of one claim with its reviews as the Fact Check Tools API answers.</summary>
internal sealed class ClaimReviewStory
{
    private readonly ClaimReviewEntities _entities;
    private readonly List<Review> _reviews = [];
    private readonly List<Hop> _appearances = [];
    private readonly List<Id<Source>> _checks = [];
    private readonly string _pointer;
    private ForeignValue _words;
    private Id<Claim>? _claim;
    private Voice? _claimant;
    private Voice? _reviewer;
    private Id<Source>? _check;
    private EdtfDate? _said;

    private ClaimReviewStory(string feed, string pointer)
    {
        _entities = new(feed);
        _pointer = pointer;
    }

    public static ImportedStory Read(ForeignValue value, string feed)
    {
        var story = new ClaimReviewStory(feed, value.Pointer);
        string? missing = ClaimReviewSearch.IsAnswer(value) ? story.ReadAnswer(value) : story.ReadReview(value);
        return missing is null
            ? story.Made()
            : new ImportedStory { Refusals = [new(value.Pointer, missing)], Unplaced = [.. story._entities.Notes] };
    }

    private string? ReadReview(ForeignValue value)
    {
        ForeignObject review = _entities.Open(value);
        TakeContext(review);
        _entities.Language = review.Peek("inLanguage") is { } tag ? Language(tag) : null;
        if (review.Peek("claimReviewed") is not { } words || !words.TryText(out string? text))
        {
            return "the ClaimReview does not give the claim that it reviews";
        }

        _words = review.Take("claimReviewed")!.Value;
        Begin(text, review.Peek("url"));
        ReadItem(review.Take("itemReviewed"));
        _reviewer = _entities.Voice(review.Take("author"), "reviewer");
        if (_reviewer is null)
        {
            _entities.Note($"{value.Pointer}/author", "the review does not name its reviewer");
        }

        EdtfDate? date = _entities.TakeDate(review, "datePublished");
        AddCheck(review, "headline", date);
        ForeignObject? rating = review.Take("reviewRating", JsonValueKind.Object) is { } rated ? _entities.Open(rated) : null;
        string? label = rating?.TakeText("alternateName");
        Rating? scale = rating is null ? null : TakeScale(rating);
        _reviews.Add(Review(label, scale, date, rating?.TakeText("ratingExplanation")));
        if (rating is not null)
        {
            _entities.SayRest(_claim!, rating);
        }

        _entities.SayRest(_check!, review);
        NoteClaimant(value.Pointer);
        return null;
    }

    // An answer of the API: the claim outside, its reviews inside.
    private string? ReadAnswer(ForeignValue value)
    {
        ForeignObject claim = _entities.Open(value);
        if (claim.Peek("text") is not { } words || !words.TryText(out string? text))
        {
            return "the claim has no text";
        }

        _words = claim.Take("text")!.Value;
        ForeignValue[] reviews = [.. _entities.Items(claim.Take("claimReview"))];
        Begin(text, reviews.Select(static review => review.Child("url")).FirstOrDefault());
        _claimant = _entities.Voice(claim.Take("claimant"), "claimant");
        _said = _entities.TakeDate(claim, "claimDate");
        foreach (ForeignValue review in reviews)
        {
            if (review.Kind != JsonValueKind.Object)
            {
                _entities.Note(review.Pointer, "it is no review");
                continue;
            }

            ReadAnswered(_entities.Open(review));
        }

        _entities.SayRest(_claim!, claim);
        NoteClaimant(value.Pointer);
        return null;
    }

    private void ReadAnswered(ForeignObject review)
    {
        _entities.Language = review.Peek("languageCode") is { } tag ? Language(tag) : null;
        Voice? reviewer = _entities.Voice(review.Take("publisher"), "reviewer");
        if (reviewer is null)
        {
            _entities.Note($"{review.Pointer}/publisher", "the review does not name its reviewer");
        }

        _reviewer = reviewer;
        EdtfDate? date = _entities.TakeDate(review, "reviewDate");
        AddCheck(review, "title", date);
        _reviews.Add(Review(review.TakeText("textualRating"), null, date, null));
        _entities.SayRest(_check!, review);
    }

    private void Begin(string text, ForeignValue? address)
    {
        string check = address is { } given && given.TryText(out string? url) ? url : "";
        _claim = new(StableId.Of("claim", StableId.Hash($"{check}\n{text}")));
    }

    private void ReadItem(ForeignValue? given)
    {
        foreach (ForeignValue value in _entities.Items(given))
        {
            if (value.Kind != JsonValueKind.Object)
            {
                _entities.Note(value.Pointer, "what is reviewed is an object with its author and its date");
                continue;
            }

            ForeignObject item = _entities.Open(value);
            _claimant ??= _entities.Voice(item.Take("author"), "claimant");
            _said ??= _entities.TakeDate(item, "datePublished");
            foreach (string name in new[] { "firstAppearance", "appearance" })
            {
                foreach (ForeignValue appearance in _entities.Items(item.Take(name)))
                {
                    AddAppearance(appearance);
                }
            }

            _entities.SayRest(_claim!, item);
        }
    }

    private void AddAppearance(ForeignValue value)
    {
        string? text = null;
        ForeignObject? node = value.Kind == JsonValueKind.Object ? _entities.Open(value) : null;
        if (node is null && !value.TryText(out text))
        {
            _entities.Note(value.Pointer, "it is no place where the claim appeared");
            return;
        }

        string? url = text ?? node?.TakeText("url");
        string? title = node is null ? null : node.TakeText("headline") ?? node.TakeText("name");
        if (url is null && title is null)
        {
            node?.Report(_entities.Notes, "where the claim appeared has neither an address nor a title");
            return;
        }

        WebAddress? address = url is not null && WebAddress.TryParse(url, out WebAddress? known) ? known : null;
        var source = new Source
        {
            Id = new(StableId.Of("appearance", StableId.Hash(url ?? title!))),
            Kind = KindOf(value),
            Title = title is not null ? new LangText(title) : address is null ? new LangText(url!) : null,
            Address = address,
            Published = node is not null && _entities.TakeDate(node, "datePublished") is { } date ? date : default(Reported<When>),
        };
        if (title is not null && url is not null && address is null)
        {
            _entities.Note($"{value.Pointer}/url", "it is no web address");
        }

        if (_appearances.Contains(source.Id))
        {
            _entities.Note(value.Pointer, "the claim appeared at this place once already");
            return;
        }

        _entities.Add(source);
        _appearances.Add(source.Id);
        if (node is not null)
        {
            _entities.SayRest(source.Id, node);
        }
    }

    private void AddCheck(ForeignObject review, string titleMember, EdtfDate? date)
    {
        string? url = review.Peek("url") is { } given && given.TryText(out string? text) ? text : null;
        WebAddress? address = url is not null && WebAddress.TryParse(url, out WebAddress? known) ? known : null;
        if (address is not null)
        {
            _ = review.Take("url");
        }
        else if (url is null)
        {
            _entities.Note($"{review.Pointer}/url", "the review gives no address of its own");
        }

        if (date is null)
        {
            _entities.Note($"{review.Pointer}/{(titleMember == "title" ? "reviewDate" : "datePublished")}", "the review has no date that can be read");
        }

        _check = new(StableId.Of("factcheck", StableId.Hash(url ?? $"{_claim}")));
        if (_checks.Contains(_check))
        {
            // Two reviews on one page: the source is that of the first, and what the second reports it is said with open terms.
            return;
        }

        _checks.Add(_check);
        string? title = review.TakeText(titleMember) ?? review.TakeText("name");
        _entities.Add(new Source
        {
            Id = _check,
            Kind = SourceKind.FactCheck,
            Title = title is null ? null : new LangText(title, _entities.Language),
            Address = address,
            Published = date is null ? default(Reported<When>) : date,
            Publisher = _reviewer is NamedVoice named ? named.Entity : default(Reported<EntityRef>),
            Language = _entities.Language,
        });
    }

    private Review Review(string? label, Rating? rating, EdtfDate? date, string? reasons) => new()
    {
        Reviewer = _reviewer ?? Voice.Unidentified(),
        Verdict = ClaimReviewVerdicts.Of(label, rating),
        Label = label is null ? null : new LangText(label, _entities.Language),
        Rating = rating,
        When = date is null ? default(Reported<When>) : date,
        Source = _check,
        Words = reasons is null ? null : new LangText(reasons, _entities.Language),
    };

    // A value on a scale of which one end is not stated says nothing of how good it is: it is then kept as it is written, by open terms.
    private static Rating? TakeScale(ForeignObject rating)
    {
        if (rating.Peek("ratingValue") is not { } given || !given.TryNumber(out decimal value)
            || rating.Peek("worstRating") is not { } low || !low.TryNumber(out decimal worst)
            || rating.Peek("bestRating") is not { } high || !high.TryNumber(out decimal best)
            || worst == best || value < Math.Min(worst, best) || value > Math.Max(worst, best))
        {
            return null;
        }

        _ = rating.Take("ratingValue");
        _ = rating.Take("worstRating");
        _ = rating.Take("bestRating");
        return new Rating(value, worst, best);
    }

    private void NoteClaimant(string pointer)
    {
        if (_claimant is null)
        {
            _entities.Note($"{pointer}/itemReviewed/author", "nobody is named who made the claim");
        }
    }

    private static void TakeContext(ForeignObject review)
    {
        if (review.Peek("@context") is { } context && context.TryText(out string? address) && address.TrimEnd('/') is "http://schema.org" or "https://schema.org")
        {
            _ = review.Take("@context");
        }
    }

    private static LanguageTag? Language(ForeignValue tag) => tag.TryText(out string? text) && LanguageTag.TryParse(text, out LanguageTag? known) ? known : null;

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

    private ImportedStory Made()
    {
        Utterance? utterance = _said is null ? null : new Utterance { Id = new($"{_claim!.Text}.said"), When = _said };
        Hop[][] chains = [.. Chains()];
        var claim = new Claim
        {
            Id = _claim!,
            Attribution = new()
            {
                Voice = _claimant ?? Voice.Unidentified(),
                Via = [.. chains[0]],
                OtherChains = [.. chains.Skip(1).Select(static chain => new ReportChain([.. chain]))],
            },
            Words = new LangText(_words.Element.GetString()!),
            Utterance = utterance?.Id,
            Reviews = [.. _reviews],
            Evidence = [_entities.Evidence(_words)],
        };
        var content = new StoryContent
        {
            Organisations = [.. _entities.All<Organisation>()],
            People = [.. _entities.All<Person>()],
            Sources = [_entities.Feed, .. _entities.All<Source>()],
            Utterances = utterance is null ? [] : [utterance],
            Claims = _entities.Statements.Count == 0 ? [claim] : [claim, Told()],
        };
        return Story.TryCreate(content, out Story? story, out EquatableArray<Problem> problems)
            ? new ImportedStory { Story = story, Unplaced = [.. _entities.Notes] }
            : new ImportedStory
            {
                Refusals = [.. problems.Where(static problem => problem.Severity == Severity.Error).Select(problem => new Unplaced(_pointer, $"the review makes no consistent story: {problem.Message}"))],
                Unplaced = [.. _entities.Notes],
            };
    }

    // By which ways the claim came: where it appeared, then the fact check, then the feed.
    private IEnumerable<Hop[]> Chains()
    {
        Hop[] check = _checks.Count == 0 ? [_entities.Feed.Id] : [_entities.Feed.Id, _checks[0]];
        return _appearances.Count > 0 ? _appearances.Select(appearance => (Hop[])[.. check, appearance])
            : _checks.Count > 1 ? _checks.Select(each => (Hop[])[_entities.Feed.Id, each])
            : [check];
    }

    // What the review states beside the claim, of the claimant, the reviewer and the sources.
    private Claim Told() => new()
    {
        Id = new($"{_claim!.Text}.review"),
        Attribution = new()
        {
            Voice = _reviewer ?? _entities.Feed.Id,
            Mode = _reviewer is null ? AttributionMode.Narration : null,
            Via = [_entities.Feed.Id],
        },
        Act = SpeechAct.States,
        Words = new LangText($"the review at \"{_pointer}\"", "en"),
        Statements = [.. _entities.Statements],
    };
}
