namespace JojDomain.Interchange;

/// <summary>Puts a story into words as networks.</summary>
internal static class GraphTelling
{
    public static ToldGraph Of(Story story, Wording wording)
    {
        var words = new StoryWords(story, wording);
        var members = new List<(EntityRef, string)>();
        return new ToldGraph(
            StoryTelling.TitleOf(story, wording),
            new DealTelling(words, members).Network(),
            new SpeechTelling(words, members).Network(),
            members);
    }
}
