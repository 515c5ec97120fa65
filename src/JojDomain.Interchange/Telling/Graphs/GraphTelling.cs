namespace JojDomain.Interchange;

/// <summary>Puts a story into words as networks.</summary>
internal static class GraphTelling
{
    public static ToldGraph Of(Story story, Wording wording) => Of(new StoryWords(story, wording));

    public static ToldGraph Of(StoryWords words)
    {
        var members = new List<(EntityRef, string)>();
        return new ToldGraph(
            StoryTelling.TitleOf(words.Story, words.Wording),
            new DealTelling(words, members).Network(),
            new SpeechTelling(words, members).Network(),
            members);
    }
}
