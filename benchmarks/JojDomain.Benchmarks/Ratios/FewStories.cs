namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// So few of the stories that they stay in the processor's cache, as a story is that was just read, and gone over so often that the work is that of the
/// whole corpus.
/// </summary>
internal sealed class FewStories(Corpus all) : IDisposable
{
    private const int Count = 4;

    public Corpus Corpus { get; } = new(all.Stories[..Count]);

    public Action Repeat(Action runner) => () =>
    {
        for (int time = 0; time < all.Stories.Length / Count; time++)
        {
            runner();
        }
    };

    public void Dispose() => Corpus.Dispose();
}
