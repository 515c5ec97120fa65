namespace JojDomain.Interchange;

/// <summary>
/// What claims give of sources of which nothing is held, so that people find them again: the title, and when each was published. It is given only where all claims that give any
/// give the same.
/// </summary>
internal sealed class ClaimedBibliography
{
    // The terms that say a title, the best first: a page has a headline, and may have another name for those who share it.
    private static readonly string[] TitleTerms = ["dcterms:title", "schema:headline", "schema:name", "ocds:document.title", "sheet:title", "sheet:titre"];

    private readonly Lazy<Dictionary<EntityRef, LangText>> _titles;
    private readonly Lazy<Dictionary<EntityRef, When>> _published;

    public ClaimedBibliography(Story story)
    {
        _titles = new(() => Agreed(Statements(story.Content.Claims.Where(SaysThatItIsSo)).Select(Title).OfType<(EntityRef, int, LangText)>()));
        _published = new(() => Agreed(Counted(story).Select(Published).OfType<(EntityRef, int, When)>()));
    }

    /// <summary>The title that is held, or else the claimed one; null where there is neither.</summary>
    public LangText? TitleOf(Source source) => source.Title ?? _titles.Value.GetValueOrDefault(source.Reference);

    /// <summary>When it was published: what is held, or else what is claimed.</summary>
    public Reported<When> PublishedOf(Source source) =>
        source.Published.State == ReportState.NotStated && _published.Value.TryGetValue(source.Reference, out When? claimed) ? claimed : source.Published;

    private static IEnumerable<Statement> Statements(IEnumerable<Claim> claims) => claims.SelectMany(static claim => claim.Statements)
        .Where(static statement => statement is { Polarity: Polarity.Affirmed, Modality: Modality.Actual, AsOf: null, Predicate.Operator: not StatementOperator.Exclude });

    private static IEnumerable<Statement> Counted(Story story)
    {
        var counted = new CountedStatements(story);
        return story.Content.Claims.SelectMany(claim => Statements([claim]).Where(statement => counted.Contains(claim, statement)));
    }

    // Open terms are in no question, so that a title is taken from every claim whose act says how things are.
    private static bool SaysThatItIsSo(Claim claim) => claim is { Outcome: ActOutcome.Performed, Attribution.ScopalPolarity: Polarity.Affirmed }
        && claim.Act?.Commitment is null or ActCommitment.Asserts or ActCommitment.Declares or ActCommitment.TakesForGranted;

    private static (EntityRef Subject, int Rank, LangText Value)? Title(Statement statement) =>
        statement.Predicate is TermPredicate term
            && Array.FindIndex(TitleTerms, title => title.Equals(term.Term.ToString(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var rank
            && term.Value.TryGet(out TermValue? value) && value is TextValue text ? (statement.Subject, rank, text.Text) : null;

    private static (EntityRef Subject, int Rank, When Value)? Published(Statement statement) =>
        Source.Properties.Published.TryGet(statement, out Reported<When> when) && when.TryGet(out When? date) ? (statement.Subject, 0, date) : null;

    private static Dictionary<EntityRef, T> Agreed<T>(IEnumerable<(EntityRef Subject, int Rank, T Value)> said) =>
        said.GroupBy(static each => each.Subject)
            .Select(static group => (Subject: group.Key, Best: group.Where(each => each.Rank == group.Min(static other => other.Rank)).Select(static each => each.Value).Distinct().ToArray()))
            .Where(static each => each.Best.Length == 1)
            .ToDictionary(static each => each.Subject, static each => each.Best[0]);
}
