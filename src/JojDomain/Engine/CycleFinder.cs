namespace JojDomain.Engine;

/// <summary>Finds the references that close a cycle. It keeps its own stack: a chain of a million links must not end the process.</summary>
internal sealed class CycleFinder(int count, Func<int, IEnumerable<(int Target, string Id, long Place)>> next)
{
    private const byte Open = 1;
    private const byte Done = 2;

    private readonly byte[] _state = new byte[count];

    public void Find(Action<string, long> report)
    {
        var path = new Stack<(int Node, IEnumerator<(int Target, string Id, long Place)> Links)>();
        for (int start = 0; start < count; start++)
        {
            if (_state[start] == 0)
            {
                Enter(path, start);
                while (path.TryPeek(out (int Node, IEnumerator<(int Target, string Id, long Place)> Links) top))
                {
                    Step(path, top.Node, top.Links, report);
                }
            }
        }
    }

    private void Enter(Stack<(int Node, IEnumerator<(int Target, string Id, long Place)> Links)> path, int node)
    {
        _state[node] = Open;
        path.Push((node, next(node).GetEnumerator()));
    }

    private void Step(
        Stack<(int Node, IEnumerator<(int Target, string Id, long Place)> Links)> path,
        int node,
        IEnumerator<(int Target, string Id, long Place)> links,
        Action<string, long> report)
    {
        if (!links.MoveNext())
        {
            _state[node] = Done;
            path.Pop();
        }
        else if (_state[links.Current.Target] == Open)
        {
            report(links.Current.Id, links.Current.Place);
        }
        else if (_state[links.Current.Target] == 0)
        {
            Enter(path, links.Current.Target);
        }
    }
}
