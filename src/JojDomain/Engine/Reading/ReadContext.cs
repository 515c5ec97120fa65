using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>What all codecs share while one document is read. Pooled: its buffers, interner and tables live on.</summary>
internal sealed class ReadContext : NotedProblems
{
    private const int LargestKept = 64 * 1024;

    // Claims of stories have 500 bytes and more; of what is smaller there are fewer.
    private const int BytesPerEntity = 512;
    private const int ShortestLarge = 1024 * 1024;

    private char[] _scratch = new char[1024];
    private MemberNames? _names;

    /// <summary>Words and codes, which every document repeats: kept from one document to the next.</summary>
    public readonly Interner Vocabulary = new(1 << 13);

    /// <summary>Ids, dates and the like, which a document repeats and so do those of one stream; apart, so that they do not crowd out the words.</summary>
    public readonly Interner Ids = new(1 << 10);

    /// <summary>Short texts that documents repeat ("said", "spokesperson"), each with the value that its bare form is.</summary>
    public readonly Interner Texts = new(1 << 12);

    /// <summary>How large the document may be.</summary>
    public StoryReadLimits Limits { get; private set; } = StoryReadLimits.Standard;

    /// <summary>The format of the document; null before it is known, and of what is no whole document.</summary>
    public StoryFormat? Format { get; set; }

    /// <summary>What a message ends with that says of something that it is not known: where the document is of a later version, that version may know it.</summary>
    public string Newer => Format is { Minor: > 0 } later
        ? $"; the document is of the newer version \"{later}\", and this version of the library knows \"{StoryFormat.Current}\""
        : "";

    /// <summary>The part that was read last of those that documents repeat, such as a hop: most claims of a document came the same way.</summary>
    public object? LastRepeated { get; set; }

    /// <summary>The names in the values that are passed over.</summary>
    public MemberNames Names => _names ??= new();

    public readonly ReferenceTable References = new();

    /// <summary>The claims with relations by which they say that something is not so, each with its place: what the relations are about is known at the end.</summary>
    public readonly List<(Claim Claim, long Start)> Opposing = [];

    /// <summary>Begins a document of some length, for which these limits hold.</summary>
    public void Begin(StoryReadLimits limits, int length = 0, bool keepsAllReferences = false)
    {
        if (length > ShortestLarge)
        {
            Ids.Expect(length / BytesPerEntity);
        }

        Limits = limits;
        References.KeepsAll = keepsAllReferences;
        Most = References.MostNoted = limits.MostProblems;
    }

    /// <summary>Characters to decode into; valid until the next call.</summary>
    public char[] Scratch(int length)
    {
        if (_scratch.Length < length)
        {
            _scratch = new char[Math.Max(length, Math.Min(_scratch.Length * 2L, Array.MaxLength))];
        }

        return _scratch;
    }

    /// <summary>
    /// Notes which of its own rules an entity breaks. They are reported at the end, with what is wrong with references: the entity itself was
    /// read, and what holds it is not to fail over it.
    /// </summary>
    public void CheckRules(Entity entity, long offset) => References.CheckRules(entity, offset, Ids);

    /// <summary>Notes what a passage cites.</summary>
    public void CheckRules(Passage passage, long offset)
    {
        if (passage.Position is not null)
        {
            References.CheckRules(passage, offset, Ids.SlotOf(passage.Source.Text));
        }
    }

    public void Reset()
    {
        ClearProblems();
        References.Clear();
        Opposing.Clear();
        _names?.Clear();
        LastRepeated = null;
        Format = null;
        Vocabulary.Trim();
        Ids.Trim();
        Texts.Trim();
        if (_scratch.Length > LargestKept)
        {
            _scratch = new char[1024];
        }
    }
}
