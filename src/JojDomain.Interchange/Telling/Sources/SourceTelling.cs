namespace JojDomain.Interchange;

/// <summary>Puts the sources into words, grouped by their common origin.</summary>
internal sealed class SourceTelling(StoryWords words)
{
    public IReadOnlyList<ToldOrigin> Of(EquatableArray<Source> sources)
    {
        Dictionary<Id<Source>, Id<Source>> roots = Roots(sources);
        ILookup<string, Claim> claims = words.Story.Content.Claims
            .SelectMany(static claim => Through(claim).Distinct().Select(source => (Source: source, Claim: claim)))
            .ToLookup(static pair => pair.Source, static pair => pair.Claim, StringComparer.Ordinal);
        return
        [
            .. sources.GroupBy(source => roots[source.Id]).Select(group => new ToldOrigin(
                group.Skip(1).Any() ? words.Names.Of(group.Key) : "",
                [.. group.OrderBy(source => source.Id == group.Key ? 0 : 1).Select(source => Source(source, [.. claims[source.Id.Text]]))])),
        ];
    }

    private static IEnumerable<string> Through(Claim claim) => claim.Attribution.Via.Concat(claim.Attribution.OtherChains.SelectMany(static chain => chain.Hops))
        .Where(static hop => hop.Source.State == ReportState.Stated)
        .Select(static hop => hop.Source.Value.Text)
        .Concat(claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)).Select(static passage => passage.Source.Text));

    /// <summary>When a source was published, as the author holds it or as all claims agree.</summary>
    public static string DateOf(StoryWords words, Source source) =>
        words.Names.PublishedOf(source) is { State: not ReportState.NotStated } published ? words.Times.Of(published) : words.Wording.Say("no date");

    /// <summary>The words for sources with a common origin.</summary>
    public static string Shared(Wording wording, string origin) => wording.Say($"from one origin, {origin}");

    /// <summary>The origin of each source. Derivations form no circle; a source with several origins is in a group of its own.</summary>
    public static Dictionary<Id<Source>, Id<Source>> Roots(EquatableArray<Source> sources)
    {
        Dictionary<Id<Source>, Id<Source>> from = sources.Where(static source => source.Derivations.DistinctBy(static each => each.From).Count() == 1)
            .ToDictionary(static source => source.Id, static source => source.Derivations[0].From);
        Dictionary<Id<Source>, Id<Source>> roots = [];
        foreach (Source source in sources)
        {
            List<Id<Source>> way = [source.Id];
            while (!roots.ContainsKey(way[^1]) && from.TryGetValue(way[^1], out Id<Source>? before))
            {
                way.Add(before);
            }

            Id<Source> root = roots.GetValueOrDefault(way[^1], way[^1]);
            way.ForEach(each => roots.TryAdd(each, root));
        }

        return roots;
    }

    private ToldSource Source(Source source, IReadOnlyList<Claim> claims) => new(
        words.Names.Of(source), [.. Facts(source, claims).Where(static fact => fact.Length > 0)], Address(source.Archived), Address(source.Address))
    { Id = source.Id };

    private static string Address(WebAddress? address) => address is null ? "" : SafeText.Foreign(address.ToString());

    private IEnumerable<string> Facts(Source source, IReadOnlyList<Claim> claims)
    {
        yield return DateOf(words, source);
        yield return source.Title is not null && source.Publisher.State != ReportState.NotStated ? Held(source, JojDomain.Source.Properties.Publisher) : "";
        yield return source.Authors.IsNotStated ? "" : Held(source, JojDomain.Source.Properties.Authors);
        yield return source.Status.IsNotStated ? "" : Held(source, JojDomain.Source.Properties.Status);
        yield return source.Language is { } language ? words.Wording.InLanguage(language.ToString()) : "";
        yield return source.Access is { } access ? words.Wording.Word(access) : "";
        foreach (Derivation derivation in source.Derivations)
        {
            yield return $"{words.Wording.Word(derivation.Kind)} {words.Names.Of(derivation.From)}";
        }

        yield return claims.Count switch
        {
            0 => words.Wording.Say("no claim came through it"),
            1 => words.Wording.Say("1 claim came through it"),
            _ => (words.Wording.Say($"{claims.Count} claims came through it")),
        };
    }

    /// <summary>What a derived source does with the source it derives from, in words.</summary>
    public static string Derived(Wording wording, DerivationKind kind) => kind.Text switch
    {
        "reports" => wording.Say("reported in"),
        "translates" => wording.Say("translated in"),
        "machineTranslates" => wording.Say("translated by machine in"),
        "rewrites" => wording.Say("rewritten in"),
        "excerpts" => wording.Say("excerpted in"),
        "republishes" => wording.Say("republished in"),
        "summarises" => wording.Say("summarised in"),
        "transcribes" => wording.Say("transcribed in"),
        "corrects" => wording.Say("corrected in"),
        _ => wording.Say($"used in ({wording.Word(kind)})"),
    };

    private string Held(Source source, Property property) => words.Wording.Say($"{words.Wording.Label(property)}: {property.Accept(source, words.Properties).Text}");
}
