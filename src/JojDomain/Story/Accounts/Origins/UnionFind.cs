namespace JojDomain;

/// <summary>Puts numbers together into sets.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number that represents the set in which a number is.</summary>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }

    /// <summary>Makes one set of those of two numbers.</summary>
    public void Join(int first, int second) => _parents[Find(second)] = Find(first);
}
