using JojDomain.Benchmarks.Documents;
using JojDomain.Benchmarks.Ratios;
using JojDomain.Serialization;

namespace JojDomain.Benchmarks.First;

/// <summary>
/// The <c>first</c> verb: the first document that a fresh process reads, compiled just in time, with the compiled code that the package has for some
/// platforms, with all that a consumer may compile beforehand (ReadyToRun), and ahead of time. Processes of ours and of the peer follow each
/// other in turns, and their processor time is compared; the least of many is reported beside the median.
/// </summary>
internal static class FirstVerb
{
    private const int Rounds = 15;

    private static readonly string[] Readers = ["ours", "peer"];

    public static void Run(Report report)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("joj-first-");
        try
        {
            string document = Path.Combine(folder.FullName, "story.json");
            File.WriteAllBytes(document, StoryJson.ToUtf8Bytes(StoryMaker.Make(seed: 1, StoryMaker.TypicalClaims)));
            report.Begin();
            report.Add(Measure("first read just in time", Published("jit"), document));
            report.Add(Measure("first read as packed", Published("packed"), document));
            report.Add(Measure("first read ReadyToRun", Published("ready"), document));
            report.Add(Measure("first read native AOT", FirstProgram.Publish(folder, "native"), document));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        // Only a native linker may be missing.
        FirstProgram Published(string way) => FirstProgram.Publish(folder, way) ?? throw new InvalidOperationException($"The program cannot be published as {way}.");
    }

    private static IEnumerable<Line> Measure(string name, FirstProgram? program, string document)
    {
        if (program is null)
        {
            yield return new Line(name, "-", "not measured", "the program cannot be published so on this machine");
            yield break;
        }

        // One of each brings the program from the disk.
        int[] compiled = [.. Readers.Select(reader => program.Read(reader, document).Compiled)];
        var used = new double[Rounds][];
        var passed = new double[Rounds][];
        for (int round = 0; round < Rounds; round++)
        {
            used[round] = new double[Readers.Length];
            passed[round] = new double[Readers.Length];
            for (int turn = 0; turn < Readers.Length; turn++)
            {
                int reader = (turn + round) % Readers.Length;
                FirstTimes times = program.Read(Readers[reader], document);
                used[round][reader] = times.Used;
                passed[round][reader] = times.Passed;
            }
        }

        var result = new RaceResult(used, []) { ByClock = new RaceResult(passed, []) };
        yield return new Line(name, result.Ratio(0, 1), "of the peer's time", $"{Side(result, compiled, 0)}; peer {Side(result, compiled, 1)}; fastest processes {result.RatioOfLeast(0, 1):0.00}; {Rounds} processes each");
    }

    private static string Side(RaceResult result, int[] compiled, int reader) => Line.Text(
        $"{result.Median(reader) / 1000:0.00} ms, at least {result.Least(reader) / 1000:0.00} ms and by the clock {result.ByClock.Least(reader) / 1000:0.00} ms, {compiled[reader]} methods compiled");
}
