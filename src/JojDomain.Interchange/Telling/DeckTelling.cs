namespace JojDomain.Interchange;

/// <summary>Writes one or two sentences on what a story is about: the agreement that most of its claims are about, as its author holds it.</summary>
internal sealed class DeckTelling(StoryWords words)
{
    public IEnumerable<string> Of(Story story)
    {
        Dictionary<EntityRef, int> spokenOf = story.Content.Claims.SelectMany(static claim => claim.Statements).CountBy(static statement => statement.Subject).ToDictionary();
        if (story.Content.Agreements.MaxBy(agreement => spokenOf.GetValueOrDefault(agreement.Reference)) is not { } agreement)
        {
            yield break;
        }

        yield return Agreement(agreement);
        if (NamedByAll(story, agreement) is [_, ..] parties)
        {
            yield return words.Wording.Say($"Every account of its parties names {words.Wording.Joined([.. parties.Select(words.Names.Of)], "and")}.");
        }
    }

    private string Agreement(Agreement agreement)
    {
        string?[] held =
        [
            agreement.Kind.TryGet(out AgreementKind? kind) ? words.Wording.Word(kind) : null,
            agreement.Status.LastOrDefault(state => !state.Planned && state.When.State == ReportState.Stated) is { } state ? words.Wording.Dated(words.Wording.Word(state.State), words.Times.Of(state.When)) : null,
            Place(agreement) is { } place ? words.Wording.Say($"at {string.Join(", ", Within(place))}") : null,
            agreement.Serves.Count > 0 ? words.Wording.Say($"for {words.Wording.Joined([.. agreement.Serves.Select(Served)], "and")}") : null,
        ];
        string facts = string.Join(", ", held.OfType<string>());
        return facts.Length == 0 ? $"{words.Names.Of(agreement)}." : words.Wording.Say($"{words.Names.Of(agreement)}: {facts}.");
    }

    private Id<Place>? Place(Agreement agreement) =>
        agreement.Signing.TryGet(out Id<Event>? signing) && words.Names.Get(signing).Where.TryGet(out Id<Place>? place) ? place : null;

    // From the building to the country. Places are never within each other in a circle.
    private IEnumerable<string> Within(Id<Place> place)
    {
        for (Place? each = words.Names.Get(place); each is not null; each = each.Within is { } within ? words.Names.Get(within) : null)
        {
            yield return words.Names.Of(each);
        }
    }

    private string Served(Id<Event> served) =>
        words.Wording.WithDetails(words.Names.Of(served), words.Names.Get(served).When.TryGet(out When? when) ? words.Times.Of(when) : null);

    // The parties that every account with a list of parties names.
    private static List<EntityRef> NamedByAll(Story story, Agreement agreement)
    {
        Position[] positions =
        [
            .. story.Questions.Where(question => question.Item is null && question.Subject == agreement.Reference && question.Property == JojDomain.Agreement.Properties.Parties).SelectMany(static question => question.Positions),
        ];
        IEnumerable<IEnumerable<EntityRef>> named = positions.Select(static position => position.Statement is { Polarity: Polarity.Affirmed, Predicate: PropertyPredicate { Operator: not StatementOperator.Exclude } predicate } statement
            ? predicate.Property.Accept(statement, Parties.Reader)
            : []);
        return positions.Length == 0 ? [] : [.. named.Aggregate(static (all, each) => all.Intersect(each))];
    }

    private sealed class Parties : IPropertyVisitor<IReadOnlyList<EntityRef>>
    {
        public static readonly Parties Reader = new();

        public IReadOnlyList<EntityRef> VisitReported<TValue>(Property property, Reported<TValue> value)
            where TValue : notnull => [];

        public IReadOnlyList<EntityRef> VisitListing<TItem>(Property property, Listing<TItem> listing)
            where TItem : notnull => [.. listing.OfType<Party>().Select(static party => (EntityRef)party.Organisation)];
    }
}
