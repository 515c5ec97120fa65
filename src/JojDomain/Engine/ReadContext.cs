namespace JojDomain.Engine;

/// <summary>What all codecs share while one document is read. Pooled: its buffers, interner and tables live on.</summary>
internal sealed class ReadContext
{
    /// <summary>How many errors, and how many warnings, of one document are told before reading goes on without noting more.</summary>
    public const int MaxProblems = 1000;

    private const int LargestKept = 64 * 1024;

    private readonly List<RawProblem> _problems = [];
    private char[] _scratch = new char[1024];
    private int _warningCount;

    /// <summary>Words and codes, which every document repeats: kept from one document to the next.</summary>
    public Interner Words { get; } = new(1 << 13);

    /// <summary>Ids, dates and the like, which a document repeats and so do those of one stream; apart, so that they do not crowd out the words.</summary>
    public Interner Ids { get; } = new(1 << 10);

    /// <summary>Short texts that documents repeat ("said", "spokesperson"), each with the value that its bare form is.</summary>
    public Interner Texts { get; } = new(1 << 12);

    /// <summary>The slot in <see cref="Ids"/> of the id that was read last, or -1.</summary>
    public int Slot { get; set; }

    public ReferenceTable References { get; } = new();

    /// <summary>The number of errors noted, the ones beyond the limit included; a codec compares it before and after.</summary>
    public int ErrorCount { get; private set; }

    public int ProblemCount => _problems.Count;

    public IReadOnlyList<RawProblem> Problems => _problems;

    /// <summary>Characters to decode into; valid until the next call.</summary>
    public char[] Scratch(int length)
    {
        if (_scratch.Length < length)
        {
            _scratch = new char[Math.Max(length, Math.Min(_scratch.Length * 2L, Array.MaxLength))];
        }

        return _scratch;
    }

    public void Note(ProblemCode code, string message, long offset, Severity severity = Severity.Error)
    {
        // Errors and warnings are counted apart: a thousand warnings must not hide the one error for which there is no story.
        int count = severity == Severity.Error ? ++ErrorCount : ++_warningCount;
        if (count <= MaxProblems)
        {
            _problems.Add(new(code, message, offset, severity));
        }
        else if (count == MaxProblems + 1)
        {
            string what = severity == Severity.Error ? "errors" : "warnings";
            _problems.Add(new(ProblemCode.TooManyProblems, $"there are more than {MaxProblems} {what}; the others are not told", offset, severity));
        }
    }

    /// <summary>
    /// Notes which of its own rules an entity breaks. They are told at the end, with what is wrong with references: the entity itself was
    /// read, and whatever holds it is not to fail over it.
    /// </summary>
    public void CheckRules(Entity entity, long offset)
    {
        IReadOnlyList<(ProblemCode Code, string Message)> broken = EntityRules.Broken(entity);
        for (int index = 0; index < broken.Count; index++)
        {
            References.Note(broken[index].Code, broken[index].Message, offset);
        }

        if (entity is Holding holding)
        {
            References.Expect(holding, offset, Ids.SlotOf(holding.Subject.Text));
        }
        else if (entity is Source { Text: { } text } source)
        {
            References.Measure(source.Id.Text, text.Length, Ids.SlotOf(source.Id.Text));
        }
    }

    /// <summary>Notes what a passage cites. Its source is the only id in it, and so the one that was read last.</summary>
    public void CheckRules(Passage passage, long offset)
    {
        if (passage.Position is { } position)
        {
            References.Cite(passage.Source.Text, position.End, offset, Slot);
        }
    }

    public void Reset()
    {
        _problems.Clear();
        ErrorCount = 0;
        _warningCount = 0;
        References.Clear();
        Words.Trim();
        Ids.Trim();
        Texts.Trim();
        if (_scratch.Length > LargestKept)
        {
            _scratch = new char[1024];
        }
    }
}
