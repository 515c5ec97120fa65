using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>What all codecs share while one document is read: problems, interners, references and buffers. It is pooled, and most of it is used again for the next document.</summary>
internal sealed class ReadContext : NotedProblems
{
    private const int LargestKept = 64 * 1024;

    // A claim has 500 bytes or more, and most entities are claims.
    private const int BytesPerEntity = 512;
    private const int ShortestLarge = 1024 * 1024;

    private char[] _scratch = new char[1024];
    private MemberNames? _names;

    /// <summary>Words and codes, which every document repeats: kept from one document to the next.</summary>
    public readonly Interner Vocabulary = new(1 << 13);

    /// <summary>Ids, dates and the like, which a document repeats, and so do the documents of one stream. Not with the words, which they would crowd out.</summary>
    public readonly Interner Ids = new(1 << 10);

    /// <summary>Short texts that documents repeat ("said", "spokesperson"), each with the record of which it is the bare form.</summary>
    public readonly Interner Texts = new(1 << 12);

    /// <summary>The limits for the document.</summary>
    public StoryReadLimits Limits { get; private set; } = StoryReadLimits.Standard;

    /// <summary>The format of the document; null before it is read, and for a part of a story that is read by itself.</summary>
    public StoryFormat? Format { get; set; }

    /// <summary>The end of a message about an unknown word or property: that a document of a later version may have what this version does not know. Empty for other documents.</summary>
    public string Newer => Format is { Minor: > 0 } later
        ? $"; the document is of the newer version \"{later}\", and this version of the library knows \"{StoryFormat.Current}\""
        : "";

    /// <summary>The last part that was read of a type with <c>[Repeated]</c>, such as a hop: most claims of a document have the same hops.</summary>
    public object? LastRepeated { get; set; }

    /// <summary>The names of members in skipped values.</summary>
    public MemberNames Names => _names ??= new();

    public readonly ReferenceTable References = new();

    /// <summary>The claims with relations that oppose, such as a denial, each with its offset. Whether they oppose a claim or a source is known at the end.</summary>
    public readonly List<(Claim Claim, long Start)> Opposing = [];

    /// <summary>Begins a document with its limits and its length.</summary>
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

    /// <summary>Clears what belongs to one document.</summary>
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
