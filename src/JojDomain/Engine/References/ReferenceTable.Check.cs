namespace JojDomain.Engine;

/// <content>The checks at the end. Methods that make messages are separate from those that find problems, so that they are compiled only for a document with problems.</content>
internal sealed partial class ReferenceTable
{
    private const int MostSuggestions = 20;
    private const int MostComparisons = 200_000;

    /// <summary>Reports the problems that are known before the end. For a text that ends too early there are no others: what it refers to might have followed.</summary>
    public void ReportNoted(NotedProblems problems)
    {
        if (_noted is null)
        {
            return;
        }

        foreach ((ProblemCode code, string message, long place) in _noted)
        {
            problems.Note(code, message, place);
        }
    }

    /// <summary>Reports all problems, each with the place that was given when it was noted.</summary>
    public void Check(NotedProblems problems)
    {
        ReportNoted(problems);
        if (IsFull)
        {
            problems.Note(ProblemCode.TooLarge, $"there are {MostReferences} references or more; so many are not checked", _references[_references.Count - 1].Place);
            return;
        }

        for (int index = 0; index < _definitions.Count; index++)
        {
            ref NotedReference definition = ref _definitions[index];
            if (definition.Id is not null && !_known.TryAdd(definition.Id, definition.Slot, index, out int earlier))
            {
                problems.Note(ProblemCode.DuplicateId, IdIsTaken(definition.Id, KindOf(earlier)), definition.Place);
            }
        }

        CheckReferences(problems);
        CheckHoldings(problems);
        CheckCitations(problems);
        if (MayHaveCycle())
        {
            CycleFinder.Find(Links(), _known, problems);
        }
    }

    /// <summary>The message for an id that an earlier entity has.</summary>
    public static string IdIsTaken(string id, EntityKind kind) => $"the id {Shown.Of(id)} is already that of {JsonNames.WithArticle(kind)}; all entities share one namespace";

    private EntityKind KindOf(int definition) => _definitions[definition].Kind!.Value;

    private void CheckReferences(NotedProblems problems)
    {
        // A hint compares an id with all others. In a story with very many ids there are fewer hints, so that no document of megabytes takes hours.
        int suggestions = Math.Min(MostSuggestions, MostComparisons / Math.Max(1, _definitions.Count));
        for (int index = 0; index < _references.Count; index++)
        {
            ref NotedReference reference = ref _references[index];
            if (!_known.TryFind(reference.Id!, reference.Slot, out int target))
            {
                HidesProblems |= _passedOver > 0;
                problems.Note(ProblemCode.DanglingReference, NothingHas(in reference, suggestions-- > 0), reference.Place);
            }
            else if (!reference.Kinds.Allows(KindOf(target)))
            {
                HidesProblems |= _passedOver > 0;
                problems.Note(ProblemCode.WrongKind, IsOfOtherKind(in reference, KindOf(target), suggestions-- > 0), reference.Place);
            }
        }
    }

    private string NothingHas(in NotedReference reference, bool isHinted) =>
        $"nothing has the id {Shown.Of(reference.Id)}{(isHinted ? Hint(in reference) : "")}";

    private string IsOfOtherKind(in NotedReference reference, EntityKind found, bool isHinted) =>
        $"{Shown.Of(reference.Id)} is {JsonNames.WithArticle(found)}, and {reference.Kinds} is expected{(isHinted ? Hint(in reference) : "")}";

    // Only the id of another entity, of an allowed kind, can be meant.
    private string Hint(in NotedReference reference)
    {
        (string text, KindSet kinds) = (reference.Id!, reference.Kinds);
        return DidYouMean.Hint(text, Enumerable.Range(0, _definitions.Count).Where(index => kinds.Allows(KindOf(index)))
            .Select(index => _definitions[index].Id).OfType<string>().Where(id => id != text));
    }

    private void CheckHoldings(NotedProblems problems)
    {
        for (int index = 0; index < _expected.Count; index++)
        {
            ref NotedReference expected = ref _expected[index];
            var holding = (Holding)expected.About!;
            if (_known.TryFind(expected.Id!, expected.Slot, out int target) && KindOf(target) != holding.Property.Kind)
            {
                problems.Note(
                    ProblemCode.PropertyOfOtherKind,
                    $"\"{holding.Property}\" is no property of {Shown.Of(expected.Id)}, which is {JsonNames.WithArticle(KindOf(target))}",
                    expected.Place);
            }
        }
    }

    // Most passages end before the end of the shortest text, so that nothing has to be looked up.
    private void CheckCitations(NotedProblems problems)
    {
        int shortest = int.MaxValue;
        for (int index = 0; index < _measured.Count; index++)
        {
            shortest = Math.Min(shortest, _measured[index].Number);
        }

        Dictionary<int, int>? lengths = null;
        for (int index = 0; index < _cited.Count; index++)
        {
            ref NotedReference passage = ref _cited[index];
            if (passage.Number > shortest
                && _known.TryFind(passage.Id!, passage.Slot, out int cited)
                && (lengths ??= Lengths()).TryGetValue(cited, out int length)
                && passage.Number > length)
            {
                problems.Note(
                    ProblemCode.EvidenceBeyondText,
                    $"the passage ends at {passage.Number}, and the text of {Shown.Of(passage.Id)} has {length} code points",
                    passage.Place);
            }
        }
    }

    private Dictionary<int, int> Lengths()
    {
        Dictionary<int, int> lengths = [];
        for (int index = 0; index < _measured.Count; index++)
        {
            ref NotedReference source = ref _measured[index];
            if (_known.TryFind(source.Id!, source.Slot, out int measured))
            {
                lengths.TryAdd(measured, source.Number);
            }
        }

        return lengths;
    }

    // Most chains have one link. A cycle needs a link to an entity that has a link itself.
    private bool MayHaveCycle()
    {
        for (int index = 0; index < _chained.Count; index++)
        {
            ref NotedReference link = ref _chained[index];
            if (_known.TryFind(link.Id!, link.Slot, out int target) && _definitions[target].IsChained)
            {
                return true;
            }
        }

        return false;
    }

    private ChainLink[] Links()
    {
        var links = new ChainLink[_chained.Count];
        for (int index = 0; index < links.Length; index++)
        {
            ref NotedReference link = ref _chained[index];
            links[index] = new((string)link.About!, link.Number, link.Id!, link.Place, link.Slot);
        }

        return links;
    }
}
