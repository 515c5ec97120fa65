using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// The ids that a document or content defines and refers to. Noted while reading (with offsets) or while visiting (with ordinals), checked
/// once at the end: duplicates, dangling references, wrong kinds and cycles, in time linear in their number.
/// </summary>
internal sealed class ReferenceTable
{
    private const int MostSuggestions = 20;
    private const int MostComparisons = 200_000;

    // As many take a gigabyte; no story of people has a hundredth of them.
    private const int MostReferences = 1 << 25;

    // Room for that many stays for the next document; what one huge document needed does not.
    private const int LargestKept = 1 << 14;

    private const string Relation = "claimRelation.target";

    private readonly List<Definition> _definitions = [];
    private readonly List<Reference> _references = [];
    private readonly List<ChainLink> _chained = [];
    private readonly List<(ProblemCode Code, string Message, long Place)> _noted = [];
    private readonly List<(Holding Holding, long Place, int Slot)> _expected = [];
    private readonly List<(string Source, int Length, int Slot)> _measured = [];
    private readonly List<(string Source, int End, long Place, int Slot)> _cited = [];
    private readonly KnownIds _known;
    private readonly RepeatedReferences _repeated = new();
    private readonly Stack<int> _open = new();
    private int[] _lengths = [];
    private int _passedOver;

    public ReferenceTable() => _known = new(index => _definitions[index].Id);

    /// <summary>How many problems that are known before the end are kept: as many as are told, and one more, which tells that there are others.</summary>
    public int MostNoted { get; set; } = StoryReadLimits.DefaultMostProblems;

    /// <summary>Whether each reference is noted however often it comes, so that each can be told where it stands.</summary>
    public bool KeepsAll { get; set; }

    /// <summary>Whether a reference was wrong, and others like it were passed over.</summary>
    public bool HidesProblems { get; private set; }

    /// <summary>Whether there are more references than are checked.</summary>
    public bool IsFull => _references.Count >= MostReferences;

    /// <summary>How many references there is room for; for the tests of what a huge document leaves behind.</summary>
    internal int KeptRoom => _references.Capacity + _definitions.Capacity + _noted.Capacity;

    /// <summary>The ids that are referred to, as often as they are.</summary>
    public IEnumerable<string> Referred => _references.Select(static reference => reference.Id);

    /// <summary>Makes room for as many entities at once; tables that grow by doubling leave as much again behind.</summary>
    public void Expect(int entities) => _definitions.EnsureCapacity(entities);

    /// <summary>Begins an entity: references noted before its end are its own.</summary>
    public int Begin(EntityKind kind)
    {
        _definitions.Add(new Definition { Kind = kind });
        _open.Push(_definitions.Count - 1);
        return _definitions.Count - 1;
    }

    public void End() => _open.Pop();

    /// <summary>Gives the entity that was begun last its id. One that then fails to read is still known by it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="slot">The interner's slot of its text, or -1.</param>
    public void Define(string id, long place, int slot = -1)
    {
        int owner = _open.Peek();
        _definitions[owner] = _definitions[owner] with { Id = id, Place = place, Slot = slot };
    }

    public void Refer(string id, EntityKind? kind, long place, string? chain = null, int slot = -1)
    {
        // Most references repeat one before. Only where something is wrong is the document read again, with all of them.
        if (slot >= 0 && chain is null && !KeepsAll && !_repeated.Add(slot, kind))
        {
            _passedOver++;
            return;
        }

        if (IsFull)
        {
            return;
        }

        _references.Add(new(id, kind, place, slot));
        if (chain is not null && _open.Count > 0)
        {
            int owner = _open.Peek();
            _chained.Add(new(chain, owner, id, place, slot));
            _definitions[owner] = _definitions[owner] with { IsChained = true };
        }
    }

    /// <summary>Notes a problem that is already known, to be told with the others.</summary>
    public void Note(ProblemCode code, string message, long place)
    {
        // More than are told would only take room.
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
    /// <param name="place">Where it stands.</param>
    /// <param name="ids">The ids of the document that it was read from; null for one of content.</param>
    public void CheckRules(Entity entity, long place, Interner? ids = null)
    {
        IReadOnlyList<(ProblemCode Code, string Message)> broken = EntityRules.Broken(entity);
        for (int index = 0; index < broken.Count; index++)
        {
            Note(broken[index].Code, broken[index].Message, place);
        }

        if (entity is Holding holding)
        {
            _expected.Add((holding, place, ids?.SlotOf(holding.Subject.Text) ?? -1));
        }
        else if (entity is Source { Text: { } text } source)
        {
            int slot = ids?.SlotOf(source.Id.Text) ?? -1;
            _measured.Add((source.Id.Text, text.Length, slot));
            NoteLength(slot, text.Length);
        }
    }

    /// <summary>Notes up to where a passage cites a source, which must then have that many code points, where its length is known.</summary>
    public void CheckRules(Passage passage, long place, int slot = -1)
    {
        // Sources mostly stand before what cites them, and then there is nothing to note.
        if (passage.Position is { } position && !((uint)slot < (uint)_lengths.Length && position.End <= _lengths[slot]))
        {
            _cited.Add((passage.Source.Text, position.End, place, slot));
        }
    }

    /// <summary>Tells what was noted as wrong; all there is to tell of a text that breaks off, since whatever it refers to might have followed.</summary>
    public void TellNoted(Action<ProblemCode, string, long> report)
    {
        foreach ((ProblemCode code, string message, long place) in _noted)
        {
            report(code, message, place);
        }
    }

    /// <summary>Tells all that is wrong, through <paramref name="report"/>, with the place that was given when it was noted.</summary>
    public void Check(Action<ProblemCode, string, long> report)
    {
        TellNoted(report);
        if (IsFull)
        {
            report(ProblemCode.TooLarge, $"there are {MostReferences} references or more; so many are not checked", _references[^1].Place);
            return;
        }

        for (int index = 0; index < _definitions.Count; index++)
        {
            Definition definition = _definitions[index];
            if (definition.Id is not null && !_known.TryAdd(definition.Id, definition.Slot, index, out int earlier))
            {
                report(ProblemCode.DuplicateId, IdIsTaken(definition.Id, _definitions[earlier].Kind), definition.Place);
            }
        }

        // A hint looks at every id: in a story of very many there are fewer hints, so that nobody can buy hours with megabytes.
        int suggestions = Math.Min(MostSuggestions, MostComparisons / Math.Max(1, _definitions.Count));
        foreach (Reference reference in _references)
        {
            if (!_known.TryFind(reference.Id, reference.Slot, out int target))
            {
                IEnumerable<string> ids = _definitions.Where(static definition => definition.Id is not null).Select(static definition => definition.Id!);
                string? nearest = suggestions-- > 0 ? Spelling.Nearest(reference.Id, ids) : null;
                string hint = nearest is null ? "" : $"; did you mean \"{nearest}\"?";
                HidesProblems |= _passedOver > 0;
                report(ProblemCode.DanglingReference, $"nothing has the id {Shown.Of(reference.Id)}{hint}", reference.Place);
            }
            else if (reference.Kind is { } kind && _definitions[target].Kind != kind)
            {
                HidesProblems |= _passedOver > 0;
                string found = Words.Of(_definitions[target].Kind);
                report(ProblemCode.WrongKind, $"{Shown.Of(reference.Id)} is {found}, and {Words.Of(kind)} is expected", reference.Place);
            }
        }

        foreach ((Holding holding, long place, int slot) in _expected)
        {
            if (_known.TryFind(holding.Subject.Text, slot, out int target) && _definitions[target].Kind != holding.Property.Kind)
            {
                string found = Words.Of(_definitions[target].Kind);
                report(ProblemCode.PropertyOfOtherKind, $"\"{holding.Property}\" is no property of {Shown.Of(holding.Subject.Text)}, which is {found}", place);
            }
        }

        CheckRelations(report);
        CheckCitations(report);
        if (MayHaveCycle())
        {
            CycleFinder.Find(_chained, _known, report);
        }
    }

    /// <summary>What is said where an id is that of an earlier entity.</summary>
    public static string IdIsTaken(string id, EntityKind kind) => $"the id {Shown.Of(id)} is already that of {Words.Of(kind)}; all entities share one namespace";

    /// <summary>Whether a reference of a chain may lead to a kind. There is one that leads to either of two; a table of such would be longer than the rule.</summary>
    public static bool Allows(string? chain, EntityKind kind) => chain != Relation || kind is EntityKind.Claim or EntityKind.Source;

    // Of two sources with one id the first has it.
    private void NoteLength(int slot, int length)
    {
        if (slot >= _lengths.Length)
        {
            Array.Resize(ref _lengths, Math.Max(slot + 1, Math.Max(256, _lengths.Length * 2)));
        }

        if (slot >= 0 && _lengths[slot] == 0)
        {
            _lengths[slot] = length;
        }
    }

    private void CheckRelations(Action<ProblemCode, string, long> report)
    {
        foreach (ChainLink link in _chained)
        {
            if (link.Chain == Relation && _known.TryFind(link.Target, link.Slot, out int target) && !Allows(link.Chain, _definitions[target].Kind))
            {
                report(ProblemCode.WrongKind, $"{Shown.Of(link.Target)} is {Words.Of(_definitions[target].Kind)}, and a claim or a source is expected", link.Place);
            }
        }
    }

    // Most passages end before the end of the shortest text, and then nothing has to be looked up.
    private void CheckCitations(Action<ProblemCode, string, long> report)
    {
        int shortest = int.MaxValue;
        foreach ((_, int length, _) in _measured)
        {
            shortest = Math.Min(shortest, length);
        }

        Dictionary<int, int>? lengths = null;
        foreach ((string source, int end, long place, int slot) in _cited)
        {
            if (end > shortest && _known.TryFind(source, slot, out int cited) && (lengths ??= Lengths()).TryGetValue(cited, out int length) && end > length)
            {
                report(ProblemCode.EvidenceBeyondText, $"the passage ends at {end}, and the text of {Shown.Of(source)} has {length} code points", place);
            }
        }
    }

    private Dictionary<int, int> Lengths()
    {
        Dictionary<int, int> lengths = [];
        foreach ((string source, int length, int slot) in _measured)
        {
            if (_known.TryFind(source, slot, out int measured))
            {
                lengths.TryAdd(measured, length);
            }
        }

        return lengths;
    }

    // Most chains are one link long; only one that leads to an entity with a link of its own can go on.
    private bool MayHaveCycle()
    {
        foreach (ChainLink link in _chained)
        {
            if (_known.TryFind(link.Target, link.Slot, out int target) && _definitions[target].IsChained)
            {
                return true;
            }
        }

        return false;
    }

    public void Clear()
    {
        Clear(_definitions);
        Clear(_references);
        Clear(_noted);
        Clear(_expected);
        Clear(_measured);
        Clear(_cited);
        Clear(_chained);
        _known.Clear();
        _repeated.Clear();
        _open.Clear();
        if (_lengths.Length > LargestKept)
        {
            _lengths = [];
        }

        Array.Clear(_lengths);
        _passedOver = 0;
        HidesProblems = false;
    }

    private static void Clear<T>(List<T> list)
    {
        list.Clear();
        if (list.Capacity > LargestKept)
        {
            list.Capacity = 0;
        }
    }

    private record struct Definition(string? Id, EntityKind Kind, long Place, int Slot, bool IsChained);

    private readonly record struct Reference(string Id, EntityKind? Kind, long Place, int Slot);
}
