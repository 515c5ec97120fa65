namespace JojDomain;

/// <summary>Finds all questions of a story: about values and items, about speakers, and about claims that are disputed as such.</summary>
internal sealed class StoryQuestions
{
    private readonly Story _story;
    private readonly Assertions _assertions;
    private readonly OriginFinder _origins;

    private StoryQuestions(Story story)
    {
        _story = story;
        _assertions = new Assertions(story);
        _origins = new OriginFinder(story);
    }

    public static EquatableArray<Question> Of(Story story)
    {
        var questions = new StoryQuestions(story);
        return questions.Find().Select(questions.ToQuestion).ToEquatableArray();
    }

    private List<FoundQuestion> Find()
    {
        ILookup<bool, Assertion> areOfSpeakers = _assertions.Of(_story.Content.Claims).ToLookup(static each => each.Property == Utterance.Properties.Speaker);
        var finder = new QuestionFinder(_assertions.Values);
        List<FoundQuestion> found =
        [
            .. areOfSpeakers[false].GroupBy(static each => (each.Statement.Subject, each.Property, AsOf: TimeComparison.KeyOf(each.Statement.AsOf))).SelectMany(group => finder.In([.. group])),
            .. new SpeakerQuestions(_story).Of(areOfSpeakers[true]),
        ];
        found.AddRange(DeclaredDisputes.Of(_story, found));
        return found;
    }

    private Question ToQuestion(FoundQuestion found) => new()
    {
        Subject = found.Subject,
        Property = found.Property,
        Item = found.Item,
        AsOf = found.AsOf,
        Ground = found.Ground,
        Positions = found.Positions.Select(position => ToPosition(position, position.Claims, position.Statement)).ToEquatableArray(),
        Opposed = found.Positions.Where(static position => position.Opposed.Count > 0 || !position.Reviews.IsEmpty)
            .Select(position => ToPosition(position, position.Opposed, position.OpposedStatement)).ToEquatableArray(),
        Held = found.Property is { } property ? HeldOf(found, property) : null,
        Compatible = found.Compatible,
    };

    private Position ToPosition(FoundPosition position, List<Claim> claims, Statement? statement) => new()
    {
        Statement = statement,
        Claims = claims.ToEquatableArray(),
        Reviews = position.Reviews,
        Sources = claims.Select(ClaimSources.InHand).OfType<Id<Source>>().Distinct().Select(id => _story.Get(id)).ToEquatableArray(),
        Origins = _origins.Of(claims, position.Reviews),
    };

    private Statement? HeldOf(FoundQuestion found, Property property)
    {
        Statement? held = property.HeldBy(_story.Get(found.Subject));
        if (held is null || found.Item is null)
        {
            return held;
        }

        AssertedItem? item = Meaning.Of(held, property, null, _assertions.Values) is ListMeaning meaning ? meaning.Items.FirstOrDefault(item => IsAskedFor(item, found.AllAsserted)) : null;
        return item is null ? null : property.Narrowed(held, item.Item);
    }

    // The held item agrees with all accounts in the members that identify it where they are given, and its time overlaps that of at least one.
    private bool IsAskedFor(AssertedItem held, IReadOnlyList<AssertedItem> asserted) =>
        held.Identity.Equals(asserted[0].Identity) && asserted.All(each => ItemVariants.Match(held, each)) && asserted.Any(each => _assertions.Values.MayBeOne(held, each));
}
