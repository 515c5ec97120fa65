namespace JojDomain.Interchange;

/// <summary>Puts a story into words.</summary>
internal static class StoryTelling
{
    public static ToldStory Of(Story story, Wording wording) => Of(new StoryWords(story, wording));

    public static ToldStory Of(StoryWords words)
    {
        Story story = words.Story;
        ToldCounts counts = Counts(story);
        var accounts = new AccountTelling(words);
        var questions = new QuestionTelling(words, accounts);
        var entities = new EntityTelling(words);
        StoryContent content = story.Content;
        return new ToldStory
        {
            Wording = words.Wording,
            Title = TitleOf(story, words.Wording),
            Facts = [.. Facts(words, counts)],
            Deck = [.. new DeckTelling(words).Of(story)],
            Counts = counts,
            Languages = content.Languages,
            Corrections = [.. content.Corrections.Select(correction => Correction(correction, words))],
            Disputes = [.. story.Questions.Where(static question => question.Ground is not null).Select(questions.Of)],
            Differing = [.. story.Questions.Where(static question => question is { Ground: null, Positions.Count: > 1 }).Select(questions.Of)],
            Subjects = new SubjectTelling(words, questions, accounts).Of(story.Questions.Where(static question => question is { Ground: null, Positions.Count: 1 })),
            Held = [.. story.Entities.Where(static entity => entity is not (Organisation or Person or Place or Event or Source or Claim or Holding)).Select(entities.Of)],
            Unsupported = story.Unsupported.Count,
            Who = [.. story.Entities.Where(static entity => entity is Organisation or Person or Place or Event).Select(entities.Of)],
            Timeline = new TimelineTelling(words).Of(story.Timeline),
            Origins = new SourceTelling(words).Of(content.Sources),
            Voices = new VoiceTelling(words, accounts).Of(content.Claims),
        };
    }

    /// <summary>The title, or words that there is none.</summary>
    public static string TitleOf(Story story, Wording wording) => story.Content.Title is { } title ? Wording.Foreign(title) : wording.Say("A story without a title");

    private static IEnumerable<string> Facts(StoryWords words, ToldCounts count)
    {
        StoryContent content = words.Story.Content;
        string head = string.Join(" · ", new[]
        {
            content.Id is { } id ? words.Wording.Say($"story {id}") : null,
            content.Author is { } author ? words.Wording.Say($"author: {words.Names.Of(author)}") : null,
            content.Version is { } version ? words.Wording.Say($"version {version}") : null,
            content.Updated is { } updated ? words.Wording.Say($"updated {updated}") : null,
            content.Licence is { } licence ? words.Wording.Say($"licence: {string.Join(", ", new[] { Wording.Foreign(licence.Name), SafeText.Foreign(licence.Address?.ToString() ?? "") }.Where(part => part.Length > 0))}") : null,
            content.Languages.IsEmpty ? null : words.Wording.InLanguage(string.Join(", ", content.Languages)),
        }.OfType<string>());
        if (head.Length > 0)
        {
            yield return head;
        }

        string counts = string.Join(" · ", new[]
        {
            Count(words.Wording, content.Agreements.Count, "agreement", "agreements"),
            Count(words.Wording, count.Claims, "claim", "claims"),
            Count(words.Wording, count.Voices, "voice", "voices"),
            Count(words.Wording, count.Sources, "source", "sources"),
            Count(words.Wording, count.Disputes, "dispute", "disputes"),
            Count(words.Wording, count.Claims - count.Shown, "claim without the words that show it", "claims without the words that show them"),
        }.OfType<string>());
        if (counts.Length > 0)
        {
            yield return counts;
        }
    }

    private static ToldCounts Counts(Story story) => new(
        story.Content.Claims.Count,
        story.Content.Claims.Select(static claim => claim.Attribution.Voice).Distinct().Count(),
        story.Content.Sources.Count,
        story.Disputes.Count,
        story.Content.Claims.Count - story.WithoutEvidence.Count);

    private static string? Count(Wording wording, int count, string one, string several) => count == 0 ? null : wording.Count(count, one, several);

    private static string Correction(Correction correction, StoryWords words) => string.Concat(
        words.Wording.Say("corrected"),
        correction.When.State == ReportState.NotStated ? "" : $" {words.Times.Of(correction.When)}",
        words.Wording.Say($": {Wording.Foreign(correction.Words)}"),
        correction.About.IsEmpty ? "" : words.Wording.Say($" (about {string.Join(", ", correction.About.Select(words.Names.Of))})"));
}
