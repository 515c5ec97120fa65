namespace JojDomain.Interchange;

/// <summary>The classes that put parts of one story into words.</summary>
internal sealed class StoryWords
{
    public StoryWords(Story story, Wording wording)
    {
        Story = story;
        Wording = wording;
        Names = new Names(story, wording);
        Times = new TimeWords(Names, wording);
        Values = new ValueWords(Names, Times, wording);
        Voices = new VoiceWords(Names, Values, wording);
        Properties = new PropertyWords(Values, Voices, wording);
        Statements = new StatementWords(Names, Times, Values, Properties, wording);
        Quotations = new QuotationWords(Names, wording);
        Checks = new CheckWords(Names, Times, Voices, wording);
        Counted = new CountedStatements(story);
    }

    public Story Story { get; }

    public Wording Wording { get; }

    public Names Names { get; }

    public TimeWords Times { get; }

    public ValueWords Values { get; }

    public VoiceWords Voices { get; }

    public PropertyWords Properties { get; }

    public StatementWords Statements { get; }

    public QuotationWords Quotations { get; }

    public CheckWords Checks { get; }

    public CountedStatements Counted { get; }
}
