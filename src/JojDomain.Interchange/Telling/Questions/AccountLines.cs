namespace JojDomain.Interchange;

/// <summary>Puts single questions, disputes and moments of a story into words.</summary>
internal sealed class AccountLines
{
    private readonly QuestionTelling _questions;
    private readonly TimelineTelling _timeline;

    public AccountLines(Story story, Wording wording)
    {
        var words = new StoryWords(story, wording);
        Outline = new StoryOutline(wording);
        _questions = new QuestionTelling(words, new AccountTelling(words));
        _timeline = new TimelineTelling(words);
    }

    /// <summary>How they are written in lines.</summary>
    public StoryOutline Outline { get; }

    public ToldQuestion Of(Question question) => _questions.Of(question);

    public ToldQuestion Of(Dispute dispute) => _questions.Of(dispute);

    public ToldMoment Of(TimelineEntry entry) => _timeline.Of(entry);
}
