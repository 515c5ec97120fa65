namespace JojDomain;

/// <summary>Words of one vocabulary that exclude each other: words of different sides cannot both be true of one thing.</summary>
/// <param name="reason">Why they exclude each other.</param>
/// <param name="sides">The sides, each with its words. A word that is on several neighbouring sides excludes only the words of the other sides.</param>
internal sealed class Opposition(string reason, params IReadOnlyList<IWord>[] sides)
{
    private readonly int _others = -1;

    private Opposition(string reason, IReadOnlyList<IWord> one, int others)
        : this(reason, [one]) => _others = others;

    /// <summary>Why the words exclude each other.</summary>
    public string Reason { get; } = reason;

    /// <summary>A word that excludes every other word of its vocabulary, those included that this version does not know.</summary>
    public static Opposition ToAllOthers(string reason, IWord word) => new(reason, [word], others: 1);

    /// <summary>Gives the first and the last side that have the word; false where none has it.</summary>
    public bool TryFind(IWord word, out int first, out int last)
    {
        first = Array.FindIndex(sides, side => side.Contains(word));
        last = Array.FindLastIndex(sides, side => side.Contains(word));
        if (first < 0)
        {
            first = last = _others;
        }

        return first >= 0;
    }
}
