using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// The ids that a document or content defines and refers to. They are noted while a document is read, with their offsets, or while content is visited, with their ordinals in the
/// walk. At the end it is checked once for duplicates, dangling references, wrong kinds and cycles, in time linear in their number.
/// </summary>
internal sealed partial class ReferenceTable
{
    // So many take more than a gigabyte, and are a hundred times as many as in any real story.
    private const int MostReferences = 1 << 25;

    private readonly NotedReferences _definitions = new();
    private readonly NotedReferences _references = new();
    private readonly NotedReferences _chained = new();
    private readonly NotedReferences _expected = new();
    private readonly NotedReferences _measured = new();
    private readonly NotedReferences _cited = new();
    private readonly KnownIds _known;
    private readonly RepeatedReferences _repeated = new();

    // The number of code points of the text of each source, by the slot of its id; 0 where it is not known yet.
    private readonly SlotNumbers _lengths = new();
    private List<(ProblemCode Code, string Message, long Place)>? _noted;
    private int _open = -1;
    private int _passedOver;

    public ReferenceTable() => _known = new(_definitions);

    /// <summary>The number of problems, known before the end, that are reported. One more is kept, which shows that there are others.</summary>
    public int MostNoted { get; set; } = StoryReadLimits.DefaultMostProblems;

    /// <summary>Whether repeated references are noted too, so that each of them can be reported.</summary>
    public bool KeepsAll { get; set; }

    /// <summary>Whether a reference was wrong and repeated ones were not noted, which are wrong as well.</summary>
    public bool HidesProblems { get; private set; }

    /// <summary>Whether there are more references than are checked.</summary>
    public bool IsFull => _references.Count >= MostReferences;

    /// <summary>The number of entries for which there is room, for tests of the memory that is kept after a huge document.</summary>
    internal int KeptRoom => _references.Room + _definitions.Room + (_noted?.Capacity ?? 0);

    /// <summary>The id of each noted reference.</summary>
    public IEnumerable<string> Referred => Enumerable.Range(0, _references.Count).Select(index => _references[index].Id!);

    /// <summary>Begins an entity. The references that are noted before its end are its own.</summary>
    public void Begin(EntityKind kind)
    {
        ref NotedReference definition = ref _definitions.Add();
        definition.Kind = kind;
        definition.Number = _open;
        _open = _definitions.Count - 1;
    }

    public void End() => _open = _definitions[_open].Number;

    /// <summary>Sets the id of the entity that was begun last. It is known by the id even if another member of it fails to read.</summary>
    /// <param name="id">The id.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="slot">The slot of its text in the interner, or -1.</param>
    public void Define(string id, long place, int slot = -1)
    {
        ref NotedReference definition = ref _definitions[_open];
        definition.Id = id;
        definition.Place = place;
        definition.Slot = slot;
    }

    public void Refer(string id, KindSet kinds, long place, string? chain = null, int slot = -1)
    {
        // Most references repeat an earlier one, and are not noted. Where one is wrong, the document is read again, and all are noted.
        if (slot >= 0 && chain is null && !KeepsAll && !_repeated.Add(slot, kinds))
        {
            _passedOver++;
            return;
        }

        if (IsFull)
        {
            return;
        }

        Add(_references, id, place, slot).Kinds = kinds;
        if (chain is not null && _open >= 0)
        {
            ref NotedReference link = ref Add(_chained, id, place, slot);
            link.About = chain;
            link.Number = _open;
            _definitions[_open].IsChained = true;
        }
    }

    /// <summary>Notes a problem that is already known, to be reported with the others.</summary>
    public void Note(ProblemCode code, string message, long place)
    {
        // More than are reported would only take memory.
        _noted ??= [];
        if (_noted.Count <= MostNoted)
        {
            _noted.Add((code, message, place));
        }
    }

    /// <summary>
    /// Notes which of its own rules an entity breaks, and what is compared with other entities at the end: the property of a holding must be one of its subject's
    /// kind, and no passage may end beyond the text of its source.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="ids">The interner of the ids of the document; null for content.</param>
    public void CheckRules(Entity entity, long place, Interner? ids = null)
    {
        if (EntityRules.Broken(entity) is { } broken)
        {
            NoteAll(broken, place);
        }

        if (entity is Holding holding)
        {
            string subject = holding.Subject.Text;
            Add(_expected, subject, place, ids?.SlotOf(subject) ?? -1).About = holding;
        }
        else if (entity is Source { Text: { } text } source)
        {
            string id = source.Id.Text;
            int slot = ids?.SlotOf(id) ?? -1;
            Add(_measured, id, place, slot).Number = text.Length;
            NoteLength(slot, text.Length);
        }
    }

    /// <summary>Notes the end of a passage. The text of its source, where there is one, must have as many code points.</summary>
    public void CheckRules(Passage passage, long place, int slot = -1)
    {
        // Mostly the source is before the passage, so that the length of its text is known and nothing has to be noted.
        if (passage.Position is { } position && position.End > _lengths[slot])
        {
            Add(_cited, passage.Source.Text, place, slot).Number = position.End;
        }
    }

    // Of two sources with the same id the first counts.
    private void NoteLength(int slot, int length)
    {
        if (slot >= 0 && _lengths[slot] == 0)
        {
            _lengths.At(slot) = length;
        }
    }

    public void Clear()
    {
        _definitions.Clear();
        _references.Clear();
        _expected.Clear();
        _measured.Clear();
        _cited.Clear();
        _chained.Clear();
        _known.Clear();
        _repeated.Clear();
        _noted = null;
        _open = -1;
        _lengths.Clear();
        _passedOver = 0;
        HidesProblems = false;
    }

    private static ref NotedReference Add(NotedReferences list, string id, long place, int slot)
    {
        ref NotedReference added = ref list.Add();
        added.Id = id;
        added.Place = place;
        added.Slot = slot;
        return ref added;
    }

    private void NoteAll(List<(ProblemCode Code, string Message)> broken, long place)
    {
        foreach ((ProblemCode code, string message) in broken)
        {
            Note(code, message, place);
        }
    }
}
