namespace JojDomain.Interchange;

/// <summary>A story in words as sections of lines, in the order of what a reader asks: where accounts differ, what is said, what is held, who they are, when, and from where.</summary>
internal static class StoryOutline
{
    /// <summary>The title.</summary>
    public static string Title(ToldStory story) => SafeText.Plain(story.Title);

    /// <summary>What is under the title, a paragraph each.</summary>
    public static IEnumerable<string> Head(ToldStory story) => story.Facts.Concat(story.Corrections).Select(SafeText.Plain);

    /// <summary>The sections; those that would be empty do not appear.</summary>
    public static IEnumerable<OutlineSection> Of(ToldStory story, OutlineChoice choice) => Sections(story, choice).Where(static section => section.Items.Count > 0);

    /// <summary>One question in one line: what it is about, why it is disputed, and its positions with the ids of their claims.</summary>
    public static string Line(ToldQuestion question) => SafeText.Plain(string.Concat(
        Title(question),
        question.Ground.Length > 0 ? $" [{question.Ground}]" : "",
        ": ",
        string.Join(question.Ground.Length > 0 ? " – against – " : " – beside – ", question.Positions.Select(Short))));

    /// <summary>One entry of a timeline in one line.</summary>
    public static string Line(ToldMoment moment) => SafeText.Plain($"{moment.When}: {moment.What}{(moment.By.Length > 0 ? $" ({moment.By})" : "")}");

    private static IEnumerable<OutlineSection> Sections(ToldStory story, OutlineChoice choice)
    {
        if (choice.ByVoice)
        {
            yield return new("Who says what", [.. story.Voices.Select(static voice => Item([new(voice.Name, Style.Strong)], voice.Claims.Select(Claim)))]);
            yield break;
        }

        yield return new("Accounts differ", [.. story.Disputes.Select(Question)]);
        yield return new("Said differently, and compatible", [.. story.Differing.Select(Question)]);
        yield return new("What is said", [.. story.Subjects.Select(Subject)]);
        yield return new("What the author holds", [.. story.Held.Where(static entity => entity.Facts.Count > 0).Select(Held), .. Unsupported(story.Unsupported)]);
        yield return new("Who is who", [.. story.Who.Select(Who)]);
        yield return new("Timeline", [.. story.Timeline.Select(static moment => Item([new(moment.When, Style.Strong), $": {moment.What}", new(moment.By.Length > 0 ? $" ({moment.By})" : "", Style.Faint)]))]);
        yield return new("Sources", [.. story.Origins.SelectMany(Origin)]);
        yield return new("Of this nobody speaks", choice.Silent ? [.. Silent(story)] : SilentCount(story, choice.Hint));
    }

    /// <summary>What a question is about.</summary>
    public static string Title(ToldQuestion question) => question.Label.Length > 0 ? $"{question.Subject}: {question.Label}" : question.Subject;

    private static string Short(ToldPosition position)
    {
        string value = position.Value.Length > 0 ? $"{position.Value}{Hedge(position.Hedge)} " : "";
        return $"{value}({string.Join("; ", position.Accounts.GroupBy(static account => account.Voice).Select(static voice => $"{voice.Key}{string.Concat(voice.Select(static account => account.Claim).OfType<Id<Claim>>().Select(static claim => $" {claim}"))}"))})";
    }

    private static string Hedge(string hedge) => hedge.Length > 0 ? $" – {hedge}" : "";

    private static OutlineItem Question(ToldQuestion question)
    {
        bool isNumbered = question.Positions.Count > 1;
        return Item(
            [new(question.Subject, Style.Strong), question.Label.Length > 0 ? $": {question.Label}" : "", new(question.Ground.Length > 0 ? $" – {question.Ground}" : "", Style.Marked)],
            [
                .. question.Positions.Select((position, index) => Position(position, isNumbered ? FormattableString.Invariant($"{index + 1}. ") : "", question.Ground.Length > 0 && !position.IsOpposed)),
                .. question.Compatible.Select(static reason => Item([new(reason, Style.Faint)])),
                .. question.Held.Length > 0 ? [Item([new("the author holds: ", Style.Faint), question.Held])] : Array.Empty<OutlineItem>(),
            ]);
    }

    private static OutlineItem Position(ToldPosition position, string number, bool isBeside) => position is { Value: "", Accounts: [var only] }
        ? Account(only) is var line && number.Length > 0 ? Item([number, .. line.Text]) : line
        : Item(
            [
                $"{number}{(position.Value.Length > 0 ? position.Value : "in words")}",
                new(Hedge(position.Hedge), Style.Marked),
                new(isBeside ? " – in conflict with none of the others" : "", Style.Faint),
                new(position.Origins.Length > 0 ? $" ({position.Origins})" : "", Style.Faint),
            ],
            position.Accounts.Select(Account));

    private static OutlineItem Account(ToldAccount account) => Item(
    [
        account.Voice,
        account.Act.Length > 0 ? $": {account.Act}" : "",
        new(Hedge(account.Hedge), Style.Marked),
        new(account.Route.Length > 0 ? $", {account.Route}" : "", Style.Faint),
        account.Words.Length > 0 ? ": " : "",
        new(account.Words, Style.Quoted),
        new(account.Claim is { } claim ? $" [{claim}]" : "", Style.Faint),
    ]);

    private static OutlineItem Subject(ToldSubject subject)
    {
        HashSet<ToldAccount> shown = [];
        return Item(
            [new(subject.Name, Style.Strong)],
            [
                .. subject.Questions.SelectMany(question => question.Positions.Select(position => Said(position, question.Label.Length > 0 ? $"{question.Label}: " : "", shown))),
                .. subject.Remarks.Select(Account),
            ]);
    }

    // Who says the same words on the next thing too is named there, and the words are not repeated.
    private static OutlineItem Said(ToldPosition position, string label, HashSet<ToldAccount> shown)
    {
        ToldAccount[] once = [.. position.Accounts.Select(account => shown.Add(account) ? account : account with { Route = "", Words = "" })];
        OutlineItem said = Position(position with { Accounts = once }, label, isBeside: false);
        return once is [{ Words: "", Route: "" }] && position.Value.Length > 0 ? Item([.. said.Text, " – ", .. said.Items[0].Text]) : said;
    }

    private static OutlineItem Claim(ToldClaim claim) => Account(claim.Account) with { Items = [.. claim.Lines.Select(static line => Item([line]))] };

    private static OutlineItem Held(ToldEntity entity) => Item(
        [new(entity.Name, Style.Strong), new($" – {entity.Kind}", Style.Faint)],
        entity.Facts.Select(static fact => Item([$"{fact.Label}: {fact.Value}", new(fact.Reason.Length > 0 ? $" – {fact.Reason}" : "", Style.Faint)])));

    private static IEnumerable<OutlineItem> Unsupported(int count) =>
        count == 0 ? [] : [Item([new(FormattableString.Invariant($"no reason is given for {count} of what is held, here and below"), Style.Faint)])];

    private static OutlineItem Who(ToldEntity entity) => Item(
    [
        new(entity.Name, Style.Strong),
        new($" – {entity.Kind}", Style.Faint),
        .. entity.Facts.SelectMany(static fact => new Piece[] { $"; {fact.Label}: {fact.Value}", new(fact.Reason.Length > 0 ? $" – {fact.Reason}" : "", Style.Faint) }),
    ]);

    private static IEnumerable<OutlineItem> Origin(ToldOrigin origin) => origin.Name.Length == 0
        ? origin.Sources.Select(Source)
        : [Item([new(SourceTelling.Shared(origin.Name), Style.Strong)], origin.Sources.Select(Source))];

    private static OutlineItem Source(ToldSource source) => Item([new(source.Name, Style.Strong), .. source.Facts.Select(static fact => new Piece($"; {fact}")), .. Address("archived at ", source.Archived), .. Address("", source.Address)]);

    private static IEnumerable<Piece> Address(string label, string address) => address.Length == 0 ? [] : [new($"; {label}"), new(address, Style.Address)];

    private static IEnumerable<OutlineItem> Silent(ToldStory story) => story.Held.Concat(story.Who)
        .Where(static entity => entity.Silent.Count > 0)
        .Select(static entity => Item([new(entity.Name, Style.Strong), $": {string.Join(", ", entity.Silent)}"]));

    private static IReadOnlyList<OutlineItem> SilentCount(ToldStory story, string hint)
    {
        int properties = story.Held.Concat(story.Who).Sum(static entity => entity.Silent.Count);
        int entities = story.Held.Concat(story.Who).Count(static entity => entity.Silent.Count > 0);
        return properties == 0 ? [] : [Item([new(FormattableString.Invariant($"{properties} properties of {entities} entities{hint}"), Style.Faint)])];
    }

    private static OutlineItem Item(IReadOnlyList<Piece> text, IEnumerable<OutlineItem>? items = null) => new([.. text.Select(static piece => piece with { Text = SafeText.Plain(piece.Text) })], items is null ? [] : [.. items]);
}
