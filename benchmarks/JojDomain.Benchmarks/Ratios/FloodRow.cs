using System.Text;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>How the time grows with the number of ids, all of them of the same length and of blocks that add up to the same: what is made to collide must not.</summary>
internal sealed class FloodRow : IRow
{
    private const int Few = 10_000;
    private const int Many = 100_000;

    public IEnumerable<Line> Measure(Corpus corpus)
    {
        byte[] few = Document(Few);
        byte[] many = Document(Many);
        RaceResult result = Effort.Half.Run(new Race(() => Read(few), () => Read(many)) { ClearsHeap = true });
        yield return new Line("ids growth", result.Ratio(1, 0), Line.Text($"x the time of {Few} ids, at {Many}"), $"{result.Median(1) / 1000:0.0} ms and {result.Median(0) / 1000:0.0} ms; fastest rounds {result.RatioOfLeast(1, 0):0.0}; {result.Rounds.Length} rounds");
    }

    private static void Read(byte[] document) => GC.KeepAlive(StoryJson.Parse(document));

    // The digits of each number in base 4, as blocks of eight letters in which the place of one letter gives the digit.
    private static byte[] Document(int ids)
    {
        string[] blocks = ["aaaaaaab", "aaaaaaba", "aaaaabaa", "aaaabaaa"];
        var text = new StringBuilder("{\"format\":\"joj-story/1\",\"places\":[");
        for (int number = 0; number < ids; number++)
        {
            text.Append(number == 0 ? "" : ",").Append("{\"id\":\"");
            for (int digit = 0, rest = number; digit < 9; digit++, rest /= blocks.Length)
            {
                text.Append(blocks[rest % blocks.Length]);
            }

            text.Append("\",\"kind\":\"city\"}");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
