namespace JojDomain.Interchange;

/// <summary>Puts single questions, disputes and moments of a story into words.</summary>
internal sealed class AccountLines
{
    private readonly QuestionTelling _questions;
    private readonly TimelineTelling _timeline;

    public AccountLines(Story story)
    {
        var words = new StoryWords(story);
        _questions = new QuestionTelling(words, new AccountTelling(words));
        _timeline = new TimelineTelling(words);
    }

    public ToldQuestion Of(Question question) => _questions.Of(question);

    public ToldQuestion Of(Dispute dispute) => _questions.Of(dispute);

    public ToldMoment Of(TimelineEntry entry) => _timeline.Of(entry);
}
