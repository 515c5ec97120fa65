namespace JojDomain.Interchange;

/// <summary>Finds the passages of claims in the texts of their sources.</summary>
internal sealed class TextTelling(StoryWords words)
{
    private readonly ILookup<string, (Id<Claim> Claim, Passage Passage)> _passages = words.Story.Content.Claims
        .SelectMany(static claim => claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)).Distinct().Select(passage => (claim.Id, Passage: passage)))
        .ToLookup(static pair => pair.Passage.Source.Text);

    public ToldText Of(Id<Source> id, SourceText text)
    {
        Source source = words.Names.Get(id);
        List<(int Start, int End, Id<Claim> Claim)> found = [];
        HashSet<Id<Claim>> missing = [];
        foreach ((Id<Claim> claim, Passage passage) in _passages[id.Text])
        {
            if (passage.LocateIn(text).Range is { } range)
            {
                (int start, int length) = range.GetOffsetAndLength(text.Text.Length);
                found.Add((start, start + length, claim));
            }
            else
            {
                missing.Add(claim);
            }
        }

        bool isOther = source.Text is { } expected && (expected.Length != text.Length || expected.Hash != text.Hash);
        return new ToldText(id, words.Names.Of(id), source.Language, isOther, [.. Paragraphs(text.Text, found)], [.. missing]);
    }

    private static IEnumerable<IReadOnlyList<ToldStretch>> Paragraphs(string text, List<(int Start, int End, Id<Claim> Claim)> found)
    {
        int[] cuts = [.. found.SelectMany(static each => new[] { each.Start, each.End }).Distinct().Order()];
        for (int start = 0; start < text.Length;)
        {
            int next = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = next < 0 ? text.Length : start + next;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return [.. Stretches(text, start, end, cuts, found)];
            }

            start = end + 1;
        }
    }

    // A passage over several paragraphs ends in the last of them, and not in each.
    private static IEnumerable<ToldStretch> Stretches(string text, int start, int end, int[] cuts, List<(int Start, int End, Id<Claim> Claim)> found)
    {
        int[] ends = [.. cuts.Where(cut => cut > start && cut < end), end];
        foreach (int stop in ends)
        {
            (int Start, int End, Id<Claim> Claim)[] over = [.. found.Where(each => each.Start < stop && each.End > start)];
            yield return new ToldStretch(
                text[start..stop],
                [.. over.Select(static each => each.Claim).Distinct()],
                [.. over.Where(each => each.End == stop).Select(static each => each.Claim).Distinct()]);
            start = stop;
        }
    }
}
