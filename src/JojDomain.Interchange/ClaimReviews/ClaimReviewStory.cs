using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Makes the story of one ClaimReview, or of one claim with its reviews as the Fact Check Tools API answers.</summary>
internal sealed class ClaimReviewStory
{
    private readonly ClaimReviewEntities _entities;
    private readonly List<Review> _reviews = [];
    private readonly ClaimReviewSources _sources;
    private readonly string _pointer;
    private ForeignValue _words;
    private Id<Claim>? _claim;
    private Voice? _claimant;
    private Voice? _reviewer;
    private EdtfDate? _said;

    private ClaimReviewStory(string feed, string pointer, ClaimReviewGraph graph)
    {
        _entities = new(feed, graph);
        _sources = new(_entities);
        _pointer = pointer;
    }

    /// <summary>Reads a review.</summary>
    /// <param name="value">The review.</param>
    /// <param name="feed">The name of the document.</param>
    /// <param name="graph">The nodes of the document.</param>
    public static ImportedStory Read(ForeignValue value, string feed, ClaimReviewGraph graph)
    {
        var story = new ClaimReviewStory(feed, value.Pointer, graph);
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
        ForeignValue? author = review.Take("author");
        _reviewer = _entities.Voice(author, "reviewer");
        if (_reviewer is null)
        {
            _entities.Note($"{value.Pointer}/author", "the review does not name its reviewer");
        }

        EdtfDate? date = _sources.AddCheck(review, "datePublished", _claim!, _reviewer, author);
        ForeignObject? rating = ClaimReviewRatings.Take(review, _entities);
        string? label = rating is null ? null : ClaimReviewRatings.TakeLabel(rating, _claim!, _entities);
        Rating? scale = rating is null ? null : ClaimReviewRatings.TakeScale(rating);
        _reviews.Add(Review(label, scale, date, rating?.TakeText("ratingExplanation")));
        if (rating is not null)
        {
            _entities.SayRest(_claim!, rating);
        }

        _entities.SayRest(_sources.Check!, review);
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
        ForeignValue? publisher = review.Take("publisher");
        Voice? reviewer = _entities.Voice(publisher, "reviewer");
        if (reviewer is null)
        {
            _entities.Note($"{review.Pointer}/publisher", "the review does not name its reviewer");
        }

        _reviewer = reviewer;
        EdtfDate? date = _sources.AddCheck(review, "reviewDate", _claim!, _reviewer, publisher);
        _reviews.Add(Review(review.TakeText("textualRating"), null, date, null));
        _entities.SayRest(_sources.Check!, review);
    }

    private void Begin(string text, ForeignValue? address)
    {
        string check = address is { } given && given.TryText(out string? url) ? url : "";
        _claim = new(StableId.Of("claim", StableId.Hash($"{_entities.Feed.Id}\n{check}\n{text}")));
    }

    // Of several the first that names its author: who said the one, and when, is not so of another.
    private void ReadItem(ForeignValue? given)
    {
        ForeignValue[] items = [.. _entities.Nodes(given)];
        int of = Math.Max(0, Array.FindIndex(items, static each => each.Child("author") is { IsEmpty: false }));
        foreach ((int index, ForeignValue value) in items.Index())
        {
            if (value.Kind != JsonValueKind.Object)
            {
                _entities.Note(value.Pointer, "what is reviewed is an object with its author and its date");
            }
            else if (index == of)
            {
                ReadItem(_entities.Open(value));
            }
            else
            {
                _entities.Note(value.Pointer, "the review is of another claim too, and only one is read");
            }
        }
    }

    private void ReadItem(ForeignObject item)
    {
        LeaveReviews(item);
        _claimant = _entities.Voice(item.Take("author"), "claimant");
        _said = _entities.TakeDate(item, "datePublished");
        foreach (string name in new[] { "firstAppearance", "appearance" })
        {
            foreach (ForeignValue appearance in _entities.Nodes(item.Take(name)))
            {
                _sources.AddAppearance(appearance);
            }
        }

        _entities.SayRest(_claim!, item);
    }

    // A claim may hold its reviews, of which this one is.
    private void LeaveReviews(ForeignObject item)
    {
        foreach (string name in item.Left.Where(each => $"{_pointer}/".StartsWith($"{each.Value.Pointer}/", StringComparison.Ordinal)).Select(static each => each.Name).ToArray())
        {
            foreach (ForeignValue other in item.Take(name)!.Value.Items().Where(static each => !SchemaType.Is(each, "ClaimReview")))
            {
                _entities.Note(other.Pointer, "it is not part of a ClaimReview");
            }
        }
    }

    private Review Review(string? label, Rating? rating, EdtfDate? date, string? reasons) => new()
    {
        Reviewer = _reviewer ?? Voice.Unidentified(),
        Verdict = ClaimReviewVerdicts.Of(label, rating),
        Label = label is null ? null : new LangText(label, _entities.Language),
        Rating = rating,
        When = date is null ? default(Reported<When>) : date,
        Source = _sources.Check,
        Words = reasons is null ? null : new LangText(reasons, _entities.Language),
    };

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

    private ImportedStory Made()
    {
        _entities.NoteNames();
        Utterance? utterance = _said is null ? null : new Utterance { Id = new($"{_claim!.Text}.said"), When = _said };
        Hop[][] chains = [.. _sources.Chains()];
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
            Claims = _entities.Statements.Count == 0 ? [claim] : [claim, StatementsOfReview()],
        };
        return ImportedStory.Of(content, _entities.Notes, _pointer, "the review makes no consistent story: ");
    }

    // What the review states beside the claim, about the claimant, the reviewer and the sources.
    private Claim StatementsOfReview() => new()
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
