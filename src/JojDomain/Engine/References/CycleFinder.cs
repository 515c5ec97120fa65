namespace JojDomain.Engine;

/// <summary>Finds the references that close a cycle. It has a stack of its own, because a chain of a million links would overflow that of the thread.</summary>
internal sealed class CycleFinder
{
    private readonly ILookup<int, (int Target, ChainLink Link)> _next;
    private readonly HashSet<int> _open = [];
    private readonly HashSet<int> _done = [];
    private readonly Stack<(int Node, IEnumerator<(int Target, ChainLink Link)> Links)> _path = new();

    private CycleFinder(IEnumerable<(int Target, ChainLink Link)> links) => _next = links.ToLookup(static pair => pair.Link.Owner);

    /// <summary>Reports every reference by which a chain of references of one kind leads back to an entity of the chain.</summary>
    public static void Find(IEnumerable<ChainLink> links, KnownIds known, NotedProblems problems)
    {
        foreach (IGrouping<string, ChainLink> chain in links.GroupBy(static link => link.Chain))
        {
            (int Target, ChainLink Link)[] resolved =
                [.. chain.Select(link => (Target: known.TryFind(link.Target, link.Slot, out int target) ? target : -1, link)).Where(static pair => pair.Target >= 0)];
            var owners = resolved.Select(static pair => pair.Link.Owner).ToHashSet();
            new CycleFinder(resolved).Follow(owners, link => problems.Note(
                ProblemCode.Cycle, $"following \"{link.Chain}\" from {Shown.Of(link.Target)} leads back to it", link.Place));
        }
    }

    private void Follow(IEnumerable<int> starts, Action<ChainLink> report)
    {
        foreach (int start in starts)
        {
            if (!_done.Contains(start))
            {
                Enter(start);
                while (_path.TryPeek(out (int Node, IEnumerator<(int Target, ChainLink Link)> Links) top))
                {
                    Step(top.Node, top.Links, report);
                }
            }
        }
    }

    private void Enter(int node)
    {
        _open.Add(node);
        _path.Push((node, _next[node].GetEnumerator()));
    }

    private void Step(int node, IEnumerator<(int Target, ChainLink Link)> links, Action<ChainLink> report)
    {
        if (!links.MoveNext())
        {
            _open.Remove(node);
            _done.Add(node);
            _path.Pop();
        }
        else if (_open.Contains(links.Current.Target))
        {
            report(links.Current.Link);
        }
        else if (!_done.Contains(links.Current.Target))
        {
            Enter(links.Current.Target);
        }
    }
}
