using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Puts into words who speaks through whom: from each voice, through those who pass its words on, to the source in which a reader has them.</summary>
internal sealed class SpeechTelling
{
    private readonly StoryWords _words;
    private readonly List<(EntityRef Entity, string Pointer)> _members;
    private readonly OrderedDictionary<string, ToldNode> _nodes = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<(string From, string To), Found> _found = [];
    private readonly Dictionary<string, HashSet<Id<Claim>>> _own = new(StringComparer.Ordinal);

    public SpeechTelling(StoryWords words, List<(EntityRef Entity, string Pointer)> members)
    {
        _words = words;
        _members = members;
    }

    public ToldNetwork Network()
    {
        AddSources();
        foreach (Claim claim in _words.Story.Content.Claims)
        {
            Add(claim);
        }

        foreach ((string key, HashSet<Id<Claim>> own) in _own)
        {
            _nodes[key] = _nodes[key] with { Note = _words.Wording.Details(_nodes[key].Note, _words.Wording.Say($"narrates {Claims(own.Count)}")) };
        }

        return new ToldNetwork(_words.Wording.Say("Who speaks through whom"), [.. _nodes.Values], [.. _found.Select(each => Edge(each.Key, each.Value))]);
    }

    private void AddSources()
    {
        EquatableArray<Source> sources = _words.Story.Content.Sources;
        Dictionary<Id<Source>, Id<Source>> roots = SourceTelling.Roots(sources);
        HashSet<Id<Source>> shared = [.. roots.Values.CountBy(static root => root).Where(static root => root.Value > 1).Select(static root => root.Key)];
        foreach (Source source in sources)
        {
            Id<Source> root = roots[source.Id];
            _nodes.Add(source.Id.Text, new ToldNode(
                source.Id.Text,
                _words.Names.Of(source),
                NodeShape.Source,
                SourceTelling.DateOf(_words, source),
                shared.Contains(root) ? SourceTelling.Shared(_words.Wording, _words.Names.Of(root)) : "",
                source.Reference));
            _members.AddRange(GraphNodes.NameOf(source).Concat(ToldPointers.Time("/published")).Concat(source.Derivations.SelectMany(static (_, at) => Derived(at))).Select(pointer => (source.Reference, pointer)));
        }

        foreach (Source source in sources)
        {
            foreach (Derivation derivation in source.Derivations)
            {
                Place(derivation.From.Text, source.Id.Text).Kinds.Add(SourceTelling.Derived(_words.Wording, derivation.Kind));
            }
        }
    }

    private void Add(Claim claim)
    {
        Attribution attribution = claim.Attribution;
        string voice = Node(attribution.Voice);
        Carry(claim, "/attribution/voice", attribution.Voice);
        bool isRelayed = false;
        foreach ((int at, EquatableArray<Hop> hops) in attribution.OtherChains.Select(static chain => chain.Hops).Prepend(attribution.Via).Index())
        {
            string place = at == 0 ? "/attribution/via" : string.Create(CultureInfo.InvariantCulture, $"/attribution/otherChains/{at - 1}/hops");
            isRelayed |= Add(claim, voice, hops, place);
        }

        if (attribution.Via.IsEmpty && claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)).FirstOrDefault() is { } passage)
        {
            isRelayed |= Pass(voice, passage.Source.Text, claim, attribution.Distance);
        }

        if (!isRelayed)
        {
            Own(voice).Add(claim.Id);
        }
    }

    // The last hop is the nearest to the voice, and the first is the source that the reader has.
    private bool Add(Claim claim, string voice, EquatableArray<Hop> hops, string place)
    {
        string from = voice;
        bool isPassed = false;
        foreach ((int at, Hop hop) in hops.Index().Reverse())
        {
            string pointer = string.Create(CultureInfo.InvariantCulture, $"{place}/{at}");
            Distance? distance = hop.Distance ?? (at == hops.Count - 1 ? claim.Attribution.Distance : null);
            if (hop.Voice is { } relay)
            {
                string by = Node(relay);
                isPassed |= Pass(from, by, claim, distance);
                Carry(claim, $"{pointer}/voice", relay);
                from = by;
            }

            if (hop.Source.State != ReportState.NotStated)
            {
                string source = hop.Source.TryGet(out Id<Source>? known) ? known.Text : Unknown(from, hop.Source);
                isPassed |= Pass(from, source, claim, distance);
                _members.AddRange(ToldPointers.Plain($"{pointer}/source").Select(member => (claim.Reference, member)));
                from = source;
            }
        }

        return isPassed;
    }

    private bool Pass(string from, string to, Claim claim, Distance? distance)
    {
        if (from == to)
        {
            return false;
        }

        Found found = Place(from, to);
        found.Claims.Add(claim.Id);
        if (distance is not null)
        {
            found.AtDistance.Add(claim.Id);
        }

        return true;
    }

    private HashSet<Id<Claim>> Own(string voice)
    {
        if (!_own.TryGetValue(voice, out HashSet<Id<Claim>>? own))
        {
            _own.Add(voice, own = []);
        }

        return own;
    }

    // An entity is one voice in any capacity. A voice that is no entity is recognised by its words.
    private string Node(Voice voice)
    {
        EntityRef? entity = (voice as NamedVoice)?.Entity;
        string name = entity is null ? _words.Voices.Of(voice) : _words.Names.Of(entity);
        string key = entity?.Text ?? $"voice {name}";
        if (!_nodes.ContainsKey(key))
        {
            _nodes.Add(key, new ToldNode(key, name, entity is null ? NodeShape.Voice : GraphNodes.ShapeOf(_words.Story.Get(entity)), "", "", entity));
            if (entity is not null)
            {
                _members.AddRange(GraphNodes.NameOf(_words.Story.Get(entity)).Select(pointer => (entity, pointer)));
            }
        }

        return key;
    }

    // Two unknown sources are one only where they pass on the same voice in the same way.
    private string Unknown(string from, Reported<Id<Source>> source)
    {
        string name = _words.Wording.Say($"a source: {_words.Wording.Absences.Of(source)}");
        string key = $"unknown {name} of {from}";
        _nodes.TryAdd(key, new ToldNode(key, name, NodeShape.Unknown, "", "", null));
        return key;
    }

    private void Carry(Claim claim, string pointer, Voice voice) =>
        _members.AddRange((voice is NamedVoice ? [$"{pointer}/type", $"{pointer}/entity"] : ToldPointers.Voice(voice, pointer)).Select(member => (claim.Reference, member)));

    private Found Place(string from, string to)
    {
        if (!_found.TryGetValue((from, to), out Found? found))
        {
            _found.Add((from, to), found = new Found());
        }

        return found;
    }

    private ToldEdge Edge((string From, string To) key, Found found) => new(
        _nodes[key.From],
        _nodes[key.To],
        string.Join(", ", found.Kinds.Distinct()),
        string.Join(", ", found.Kinds.Distinct()),
        _words.Wording.Details(
            found.Claims.Count > 0 ? Claims(found.Claims.Count) : "",
            found.AtDistance.Count == 0 ? "" : found.AtDistance.Count == found.Claims.Count ? _words.Wording.Say("reported at a distance") : _words.Wording.Say($"{found.AtDistance.Count} reported at a distance")),
        found.Claims.Count > 0 ? EdgeStanding.Read : EdgeStanding.Held,
        [.. found.Claims]);

    private static IEnumerable<string> Derived(int at) => [FormattableString.Invariant($"/derivations/{at}/kind"), FormattableString.Invariant($"/derivations/{at}/from")];

    private string Claims(int count) => _words.Wording.Count(count, "claim", "claims");

    private sealed class Found
    {
        public List<string> Kinds { get; } = [];

        public HashSet<Id<Claim>> Claims { get; } = [];

        public HashSet<Id<Claim>> AtDistance { get; } = [];
    }
}
