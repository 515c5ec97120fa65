using System.Diagnostics;
using JojDomain.Benchmarks.Documents;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.Accounts;

/// <summary>
/// The <c>accounts</c> verb: how the time of disputes and of an account grows from 1,000 to 10,000 and 100,000 claims in each shape, and how 100,000 usual claims compare with
/// reading their document.
/// </summary>
internal static class AccountsVerb
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static void Run(TextWriter output, string? only = null)
    {
        foreach ((string name, Func<int, Story> make) in AccountShapes.All.Where(shape => only is null || shape.Key.Contains(only, StringComparison.Ordinal)))
        {
            output.WriteLine(name);
            TimeSpan before = default;
            foreach (int size in Sizes)
            {
                Story story = make(size);
                TimeSpan disputes = Time(() => _ = story.Disputes);
                TimeSpan account = Time(() => _ = story.AccordingTo(new EntityRef("ministry")));
                TimeSpan both = disputes + account;
                output.WriteLine($"  {size,9:N0} claims: disputes {disputes.TotalMilliseconds,9:N0} ms, account {account.TotalMilliseconds,9:N0} ms{(before == default ? "" : $", {both / before:N1} times for 10 times as many")}");
                output.Flush();
                before = both;
            }
        }

        if (only is null)
        {
            Usual(output);
        }
    }

    private static void Usual(TextWriter output)
    {
        Story story = StoryMaker.Make(seed: 1, Sizes[^1]);
        byte[] document = StoryJson.ToUtf8Bytes(story);
        TimeSpan reading = Time(() => _ = StoryJson.Parse(document));
        Story read = StoryJson.Parse(document);
        EntityRef voice = read.Content.Organisations[0].Reference;
        TimeSpan disputes = Time(() => _ = read.Disputes);
        TimeSpan account = Time(() => _ = read.AccordingTo(voice));
        output.WriteLine($"{Sizes[^1]:N0} usual claims: read {reading.TotalMilliseconds:N0} ms, disputes {disputes.TotalMilliseconds:N0} ms ({disputes / reading:N1} times), account {account.TotalMilliseconds:N0} ms ({account / reading:N1} times)");
    }

    private static TimeSpan Time(Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
