using JojDomain.Benchmarks.Documents;

namespace JojDomain.Benchmarks.Ratios;

/// <summary>
/// What it costs to replace one claim in a story of very many, everything checked again, with the copy of the list of claims as the floor: a list that is immutable
/// and an array cannot be had for less.
/// </summary>
internal sealed class EditRatio
{
    private const int Claims = 100_000;

    // One edit takes less than the clock of the process can distinguish.
    private const int EditsARound = 20;

    private readonly Story _story = StoryMaker.Make(seed: 1, Claims);
    private readonly Claim[] _changed;

    private EditRatio()
    {
        var random = new Random(1);
        _changed = [.. Enumerable.Range(0, EditsARound).Select(_ => _story.Content.Claims[random.Next(Claims)] with { Words = "no call for tenders was held" })];
    }

    public static IEnumerable<Line> Of(Effort effort)
    {
        var edits = new EditRatio();
        RaceResult result = effort.Run(edits.Replace, edits.Copy);
        yield return new Line(
            "edit replace",
            result.Ratio(0, 1),
            Line.Text($"x one copy of the list of {Claims} claims"),
            $"{result.Median(0) / EditsARound:0.0} us, the copy {result.Median(1) / EditsARound:0.0} us; {result.Rounds.Length} rounds");
    }

    private void Replace()
    {
        foreach (Claim claim in _changed)
        {
            GC.KeepAlive(_story.Replace(claim));
        }
    }

    private void Copy()
    {
        for (int edit = 0; edit < EditsARound; edit++)
        {
            GC.KeepAlive(_story.Content.Claims.AsSpan().ToArray());
        }
    }
}
