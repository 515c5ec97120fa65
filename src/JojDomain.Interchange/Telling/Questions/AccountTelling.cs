namespace JojDomain.Interchange;

/// <summary>Puts into words who makes a claim, through which sources it came, and which words show it.</summary>
internal sealed class AccountTelling(StoryWords words)
{
    private readonly LinkTelling _links = new(words);
    private readonly Dictionary<Id<Claim>, ToldAccount> _accounts = [];

    /// <summary>A claim as such.</summary>
    public ToldAccount Of(Claim claim)
    {
        if (!_accounts.TryGetValue(claim.Id, out ToldAccount? account))
        {
            _accounts.Add(claim.Id, account = AsSuch(claim));
        }

        return account;
    }

    private ToldAccount AsSuch(Claim claim) =>
        claim.Quotation is { } quotation ? Account(claim, words.Quotations.Of(quotation), claim.Evidence)
        : Quoted(claim.Evidence) is { Length: > 0 } quoted ? Account(claim, quoted, claim.Evidence)
        : Account(claim, Gloss(claim), claim.Evidence) with { HasWords = false };

    /// <summary>A claim without statements: its words, and what they mean in short.</summary>
    public ToldAccount InWords(Claim claim)
    {
        ToldAccount account = Of(claim);
        return account with { Words = string.Join(" – ", new[] { account.Words, Gloss(claim) }.Where(static said => said.Length > 0).Distinct()) };
    }

    /// <summary>A claim with regard to some of its statements.</summary>
    public ToldAccount Of(Claim claim, IEnumerable<Statement> statements)
    {
        Passage[] passages = [.. statements.SelectMany(static statement => statement.Evidence)];
        string own = Quoted(passages);
        return own.Length > 0 ? Account(claim, own, passages) : Of(claim);
    }

    /// <summary>A review as one side of a dispute.</summary>
    public ToldAccount Of(Review review) => new(words.Checks.Reviewer(review), "", "", "", words.Checks.Finding(review), null) { Links = _links.Of(review) };

    private ToldAccount Account(Claim claim, string shown, IEnumerable<Passage> passages) => new(
        words.Voices.Of(claim.Attribution.Voice),
        Act(claim),
        Distances(claim) is [_, ..] distances ? words.Statements.AtDistance(distances) : "",
        string.Join(", ", Route(claim)),
        shown,
        claim.Id)
    {
        HasWords = true,
        Links = _links.Of(claim, passages),
    };

    /// <summary>What a claim says, in the words of the story; empty where it has none.</summary>
    public string Gloss(Claim claim) => claim.Words is { } gloss ? words.Wording.Say($"in short: {Wording.Foreign(gloss)}") : "";

    /// <summary>The words of passages, each once; empty where the passages have only positions.</summary>
    public string Quoted(IEnumerable<Passage> passages) => string.Join(" ", passages.Select(Quoted).OfType<string>().Distinct());

    private string? Quoted(Passage passage) => passage.Quote is { } quote ? words.Wording.Say($"“{SafeText.Foreign(quote.Exact, words.Names.Get(passage.Source).Language)}”") : null;

    /// <summary>How the reporters of a claim keep a distance from it.</summary>
    public static Distance[] Distances(Claim claim) => [.. Hops(claim).Select(static hop => hop.Distance).Prepend(claim.Attribution.Distance).OfType<Distance>().Distinct()];

    private static IEnumerable<Hop> Hops(Claim claim) => claim.Attribution.Via.Concat(claim.Attribution.OtherChains.SelectMany(static chain => chain.Hops));

    // Marks of omission and insertion are kept: without them a reader would take words for quoted that are not.
    private string Act(Claim claim) => string.Concat(
        claim.Act is { } act ? words.Wording.Word(act) : claim.Attribution.Mode == AttributionMode.Narration ? words.Wording.Say("narrates") : "",
        claim.Attribution.ScopalPolarity == Polarity.Negated ? words.Wording.Say(" [did not]") : "",
        claim.Outcome == ActOutcome.Performed ? "" : $" [{words.Wording.Word(claim.Outcome)}]").TrimStart();

    private IEnumerable<string> Route(Claim claim)
    {
        Attribution attribution = claim.Attribution;
        if (words.Values.OnBehalfOf(attribution.OnBehalfOf) is { } principal)
        {
            yield return principal;
        }

        if (attribution.Via.IsEmpty && claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)).FirstOrDefault() is { } passage)
        {
            yield return words.Wording.Say($"in {Dated(passage.Source)}");
        }

        bool isFirst = true;
        foreach (Hop hop in attribution.Via)
        {
            string route = isFirst && IsOwn(claim, hop) ? Date(hop.Source.Value) : Hop(hop, isFirst);
            isFirst = false;
            if (route.Length > 0)
            {
                yield return route;
            }
        }

        foreach (ReportChain chain in attribution.OtherChains)
        {
            yield return words.Wording.Say($"also {string.Join(", ", chain.Hops.Select((hop, index) => Hop(hop, index == 0)))}");
        }
    }

    // For an outlet that speaks itself, the words do not add that this is read in the outlet.
    private static bool IsOwn(Claim claim, Hop hop) => hop is { Voice: null, Cue: null, Source.State: ReportState.Stated }
        && claim.Attribution.Voice is NamedVoice { Capacity: null } voice
        && voice.Entity == hop.Source.Value;

    private string Hop(Hop hop, bool isInHand) => words.Wording.WithDetails(
        string.Join(words.Wording.Say(" in "), Relays(hop, isInHand)),
        words.Wording.Quoted(hop.Cue?.Words),
        hop.When.State == ReportState.NotStated ? null : words.Times.Of(hop.When));

    private IEnumerable<string> Relays(Hop hop, bool isInHand)
    {
        if (hop.Voice is { } voice)
        {
            yield return words.Wording.Say($"passed on by {words.Voices.Of(voice)}");
        }

        string before = hop.Voice is not null ? "" : isInHand ? words.Wording.Say("in ") : words.Wording.Say("through ");
        if (hop.Source.TryGet(out Id<Source>? source))
        {
            yield return before + Dated(source);
        }
        else if (hop.Source.State != ReportState.NotStated)
        {
            yield return words.Wording.Say($"{before}a source: {words.Wording.Absences.Of(hop.Source)}");
        }
    }

    private string Dated(Id<Source> source) => Date(source) is { Length: > 0 } date ? $"{words.Names.Of(source)}, {date}" : words.Names.Of(source);

    private string Date(Id<Source> source) => words.Names.PublishedOf(words.Names.Get(source)) is { State: ReportState.Stated } published ? words.Times.Of(published) : "";
}
