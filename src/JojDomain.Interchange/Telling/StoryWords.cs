namespace JojDomain.Interchange;

/// <summary>All that puts parts of one story into words.</summary>
internal sealed class StoryWords
{
    public StoryWords(Story story)
    {
        Story = story;
        Names = new Names(story);
        Times = new TimeWords(Names);
        Values = new ValueWords(Names, Times);
        Voices = new VoiceWords(Names, Values);
        Properties = new PropertyWords(Values, Voices);
        Statements = new StatementWords(Names, Times, Values, Properties);
        Quotations = new QuotationWords(Names);
        Checks = new CheckWords(Names, Times, Voices);
        Counted = new CountedStatements(story);
    }

    public Story Story { get; }

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
