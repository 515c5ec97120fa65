using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// The ids that a document or content defines and refers to. Noted while reading (with offsets) or while visiting (with ordinals), checked
/// once at the end: duplicates, dangling references, wrong kinds and cycles, in time linear in their number.
/// </summary>
internal sealed partial class ReferenceTable
{
    // As many take more than a gigabyte; no story of people has a hundredth of them.
    private const int MostReferences = 1 << 25;

    private readonly NotedReferences _definitions = new();
    private readonly NotedReferences _references = new();
    private readonly NotedReferences _chained = new();
    private readonly NotedReferences _expected = new();
    private readonly NotedReferences _measured = new();
    private readonly NotedReferences _cited = new();
    private readonly KnownIds _known;
    private readonly RepeatedReferences _repeated = new();

    // How many code points the text of a source has; 0 where that is not known yet.
    private readonly SlotNumbers _lengths = new();
    private List<(ProblemCode Code, string Message, long Place)>? _noted;
    private int _open = -1;
    private int _passedOver;

    public ReferenceTable() => _known = new(_definitions);

    /// <summary>How many problems that are known before the end are kept: as many as are reported, and one more, which shows that there are others.</summary>
    public int MostNoted = StoryReadLimits.DefaultMostProblems;

    /// <summary>Whether each reference is noted however often it comes, so that each can be reported where it is.</summary>
    public bool KeepsAll;

    /// <summary>Whether a reference was wrong, and others like it were passed over.</summary>
    public bool HidesProblems { get; private set; }

    /// <summary>Whether there are more references than are checked.</summary>
    public bool IsFull => _references.Count >= MostReferences;

    /// <summary>How many references there is room for; for the tests of what a huge document leaves behind.</summary>
    internal int KeptRoom => _references.Room + _definitions.Room + (_noted?.Capacity ?? 0);

    /// <summary>The ids that are referred to, as often as they are.</summary>
    public IEnumerable<string> Referred => Enumerable.Range(0, _references.Count).Select(index => _references[index].Id!);

    /// <summary>Begins an entity: references noted before its end are its own.</summary>
    public void Begin(EntityKind kind)
    {
        ref NotedReference definition = ref _definitions.Add();
        definition.Kind = kind;
        definition.Number = _open;
        _open = _definitions.Count - 1;
    }

    public void End() => _open = _definitions[_open].Number;

    /// <summary>Gives the entity that was begun last its id. One that then fails to read is still known by it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="slot">The interner's slot of its text, or -1.</param>
    public void Define(string id, long place, int slot = -1)
    {
        ref NotedReference definition = ref _definitions[_open];
        definition.Id = id;
        definition.Place = place;
        definition.Slot = slot;
    }

    public void Refer(string id, KindSet kinds, long place, string? chain = null, int slot = -1)
    {
        // Most references repeat one before. Only where something is wrong is the document read again, with all of them.
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
        // More than are reported would only take room.
        _noted ??= [];
        if (_noted.Count <= MostNoted)
        {
            _noted.Add((code, message, place));
        }
    }

    /// <summary>
    /// Notes which of its own rules an entity breaks, and what has to be compared with others: the property that is said to be held of an
    /// entity must be of its kind, and no passage may end beyond the text of its source.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="ids">The ids of the document that it was read from; null for one of content.</param>
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

    /// <summary>Notes up to where a passage cites a source, which must then have that many code points, where its length is known.</summary>
    public void CheckRules(Passage passage, long place, int slot = -1)
    {
        // Sources mostly are before what cites them, and then there is nothing to note.
        if (passage.Position is { } position && position.End > _lengths[slot])
        {
            Add(_cited, passage.Source.Text, place, slot).Number = position.End;
        }
    }

    // Of two sources with one id the first has it.
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
