namespace JojDomain.Interchange;

/// <summary>A story in words as sections of lines, in the order of a reader's questions: where accounts differ, what is claimed, what is held, who is who, the timeline, and the sources.</summary>
internal sealed class StoryOutline(Wording wording)
{
    /// <summary>The title.</summary>
    public static string Title(ToldStory story) => SafeText.Plain(story.Title);

    /// <summary>The paragraphs under the title.</summary>
    public static IEnumerable<string> Head(ToldStory story) => story.Facts.Concat(story.Corrections).Select(SafeText.Plain);

    /// <summary>The sections; those that would be empty do not appear.</summary>
    public IEnumerable<OutlineSection> Of(ToldStory story, OutlineChoice choice) => Sections(story, choice).Where(section => section.Items.Count > 0);

    /// <summary>One question in one line: what it is about, why it is disputed, and its positions with the ids of their claims.</summary>
    public string Line(ToldQuestion question) => SafeText.Plain(string.Concat(
        Title(question),
        question.Ground.Length > 0 ? $" [{question.Ground}]" : "",
        wording.Say(": "),
        string.Join(question.Ground.Length > 0 ? wording.Say(" – against – ") : wording.Say(" – beside – "), question.Positions.Select(Short))));

    /// <summary>One entry of a timeline in one line.</summary>
    public string Line(ToldMoment moment) => SafeText.Plain(wording.Say($"{moment.When}: {moment.What}{(moment.By.Length > 0 ? $" ({moment.By})" : "")}"));

    private IEnumerable<OutlineSection> Sections(ToldStory story, OutlineChoice choice)
    {
        if (choice.ByVoice)
        {
            yield return new(wording.Say("Who says what"), [.. story.Voices.Select(voice => Item([new(voice.Name, Style.Strong)], voice.Claims.Select(Claim)))]);
            yield break;
        }

        yield return new(wording.Say("Accounts differ"), [.. story.Disputes.Select(Question)]);
        yield return new(wording.Say("Said differently, and compatible"), [.. story.Differing.Select(Question)]);
        yield return new(wording.Say("What is said"), [.. story.Subjects.Select(Subject)]);
        yield return new(wording.Say("What the author holds"), [.. story.Held.Where(entity => entity.Facts.Count > 0).Select(Held), .. Unsupported(story.Unsupported)]);
        yield return new(wording.Say("Who is who"), [.. story.Who.Select(Who)]);
        yield return new(wording.Say("Timeline"), [.. story.Timeline.Select(moment => Item([new(moment.When, Style.Strong), wording.Say($": {moment.What}"), new(moment.By.Length > 0 ? $" ({moment.By})" : "", Style.Faint)]))]);
        yield return new(wording.Say("Sources"), [.. story.Origins.SelectMany(Origin)]);
        yield return new(wording.Say("Of this nobody speaks"), choice.Silent ? [.. Silent(story)] : SilentCount(story, choice.Hint));
    }

    /// <summary>The subject and the property of a question.</summary>
    public string Title(ToldQuestion question) => question.Label.Length > 0 ? wording.Say($"{question.Subject}: {question.Label}") : question.Subject;

    private string Short(ToldPosition position) => position.Value.Length == 0
        ? string.Join(wording.Say("; "), position.Accounts.GroupBy(static account => account.Words).Select(said => $"{(said.Key.Length > 0 ? $"{said.Key} " : "")}({By(said)})"))
        : $"{position.Value}{Hedge(position.Hedge)} ({By(position.Accounts)})";

    private string By(IEnumerable<ToldAccount> accounts) => string.Join(
        wording.Say("; "),
        accounts.GroupBy(static account => account.Voice).Select(static voice => $"{voice.Key}{string.Concat(voice.Select(static account => account.Claim).OfType<Id<Claim>>().Select(static claim => $" {claim}"))}"));

    private static string Hedge(string hedge) => hedge.Length > 0 ? $" – {hedge}" : "";

    private OutlineItem Question(ToldQuestion question)
    {
        bool isNumbered = question.Positions.Count > 1;
        return Item(
            [new(question.Subject, Style.Strong), question.Label.Length > 0 ? wording.Say($": {question.Label}") : "", new(question.Ground.Length > 0 ? $" – {question.Ground}" : "", Style.Marked)],
            [
                .. question.Positions.Select((position, index) => Position(position, isNumbered ? FormattableString.Invariant($"{index + 1}. ") : "", question.Ground.Length > 0 && !position.IsOpposed)),
                .. question.Compatible.Select(reason => Item([new(reason, Style.Faint)])),
                .. question.Held.Length > 0 ? [Item([new(wording.Say("the author holds: "), Style.Faint), question.Held])] : Array.Empty<OutlineItem>(),
            ]);
    }

    private OutlineItem Position(ToldPosition position, string number, bool isBeside) => position is { Value: "", Accounts: [var only] }
        ? Account(only) is var line && number.Length > 0 ? Item([number, .. line.Text]) : line
        : Item(
            [
                $"{number}{(position.Value.Length > 0 ? position.Value : wording.Say("in words"))}",
                new(Hedge(position.Hedge), Style.Marked),
                new(isBeside ? wording.Say(" – in conflict with none of the others") : "", Style.Faint),
                new(position.Origins.Length > 0 ? $" ({position.Origins})" : "", Style.Faint),
            ],
            position.Accounts.Select(Account));

    private OutlineItem Account(ToldAccount account) => Item(
    [
        account.Voice,
        account.Act.Length > 0 ? wording.Say($": {account.Act}") : "",
        new(Hedge(account.Hedge), Style.Marked),
        new(account.Route.Length > 0 ? $", {account.Route}" : "", Style.Faint),
        account.Words.Length > 0 ? wording.Say(": ") : "",
        new(account.Words, Style.Quoted),
        new(account.Claim is { } claim ? $" [{claim}]" : "", Style.Faint),
    ]);

    private OutlineItem Subject(ToldSubject subject)
    {
        HashSet<ToldAccount> shown = [];
        return Item(
            [new(subject.Name, Style.Strong)],
            [
                .. subject.Questions.SelectMany(question => question.Positions.Select(position => Said(position, question.Label.Length > 0 ? wording.Say($"{question.Label}: ") : "", shown))),
                .. subject.Remarks.Select(Account),
            ]);
    }

    // Where the same claim follows under the next question, its voice is named there, and its words are not repeated.
    private OutlineItem Said(ToldPosition position, string label, HashSet<ToldAccount> shown)
    {
        ToldAccount[] once = [.. position.Accounts.Select(account => shown.Add(account) ? account : account with { Route = "", Words = "" })];
        OutlineItem said = Position(position with { Accounts = once }, label, isBeside: false);
        return once is [{ Words: "", Route: "" }] && position.Value.Length > 0 ? Item([.. said.Text, " – ", .. said.Items[0].Text]) : said;
    }

    private OutlineItem Claim(ToldClaim claim) => Account(claim.Account) with { Items = [.. claim.Lines.Select(line => Item([line]))] };

    private OutlineItem Held(ToldEntity entity) => Item(
        [new(entity.Name, Style.Strong), new($" – {entity.Kind}", Style.Faint)],
        entity.Facts.Select(fact => Item([wording.Say($"{fact.Label}: {fact.Value}"), new(fact.Reason.Length > 0 ? $" – {fact.Reason}" : "", Style.Faint)])));

    private IEnumerable<OutlineItem> Unsupported(int count) =>
        count == 0 ? [] : [Item([new(wording.Say($"no reason is given for {count} of what is held, here and below"), Style.Faint)])];

    private OutlineItem Who(ToldEntity entity) => Item(
    [
        new(entity.Name, Style.Strong),
        new($" – {entity.Kind}", Style.Faint),
        .. entity.Facts.SelectMany(fact => new Piece[] { wording.Say($"; {fact.Label}: {fact.Value}"), new(fact.Reason.Length > 0 ? $" – {fact.Reason}" : "", Style.Faint) }),
    ]);

    private IEnumerable<OutlineItem> Origin(ToldOrigin origin) => origin.Name.Length == 0
        ? origin.Sources.Select(Source)
        : [Item([new(SourceTelling.Shared(wording, origin.Name), Style.Strong)], origin.Sources.Select(Source))];

    private OutlineItem Source(ToldSource source) => Item([new(source.Name, Style.Strong), .. source.Facts.Select(fact => new Piece(wording.Say($"; {fact}"))), .. Address(wording.Say("archived at "), source.Archived), .. Address("", source.Address)]);

    private IEnumerable<Piece> Address(string label, string address) => address.Length == 0 ? [] : [new(wording.Say($"; {label}")), new(address, Style.Address)];

    private IEnumerable<OutlineItem> Silent(ToldStory story) => story.Held.Concat(story.Who)
        .Where(entity => entity.Silent.Count > 0)
        .Select(entity => Item([new(entity.Name, Style.Strong), wording.Say($": {string.Join(", ", entity.Silent)}")]));

    private IReadOnlyList<OutlineItem> SilentCount(ToldStory story, string hint)
    {
        int properties = story.Held.Concat(story.Who).Sum(entity => entity.Silent.Count);
        int entities = story.Held.Concat(story.Who).Count(entity => entity.Silent.Count > 0);
        return properties == 0 ? [] : [Item([new(wording.Say($"{properties} properties of {entities} entities{hint}"), Style.Faint)])];
    }

    private static OutlineItem Item(IReadOnlyList<Piece> text, IEnumerable<OutlineItem>? items = null) => new([.. text.Select(piece => piece with { Text = SafeText.Plain(piece.Text) })], items is null ? [] : [.. items]);
}
