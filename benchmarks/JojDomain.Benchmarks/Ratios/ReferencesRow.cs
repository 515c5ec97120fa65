using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// The check of references, duplicate ids and cycles as a share of reading: the engine reads the same documents with and without its last step. That ids are
/// noted on the way is reading itself, and in both.
/// </summary>
internal sealed class ReferencesRow : IRow
{
    public IEnumerable<Line> Measure(Corpus corpus)
    {
        RaceResult result = Effort.Full.Run(() => Read(corpus, checks: true), () => Read(corpus, checks: false));
        double with = result.Median(0) / corpus.Documents.Length;
        double share = 1 - result.Ratio(1, 0);
        yield return new Line("reference check", share, "of reading", $"{with * share:0.0} of {with:0.0} us a document; fastest rounds {1 - result.RatioOfLeast(1, 0):0.00}; {result.Rounds.Length} rounds");
    }

    private static void Read(Corpus corpus, bool checks)
    {
        foreach (byte[] document in corpus.Documents)
        {
            ReadContext context = ContextPool.Rent(StoryReadLimits.Standard);
            var reader = new DocumentReader(document, context);
            reader.Json.Read();
            if (!StoryContentCodec.Instance.Read(ref reader, out StoryContent? content))
            {
                throw new InvalidOperationException("A document cannot be read.");
            }

            if (checks)
            {
                context.References.Check(context);
                if (context.ErrorCount > 0)
                {
                    throw new InvalidOperationException(context.Problems[0].Message);
                }
            }

            GC.KeepAlive(content);
            ContextPool.Return(context);
        }
    }
}
