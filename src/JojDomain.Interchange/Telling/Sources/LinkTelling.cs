using System.Text;

namespace JojDomain.Interchange;

/// <summary>Makes links to the sources of an account, to the words themselves where these are known (W3C, Text Fragments).</summary>
internal sealed class LinkTelling(StoryWords words)
{
    // A browser does not find a long text that differs by a single space, so only its first and last words are given.
    private const int LongestWhole = 12;
    private const int AtEnds = 5;
    private const int FewestLetters = 4;

    /// <summary>The sources of these passages, or, where there are none, the source in which the claim is read.</summary>
    public EquatableArray<ToldLink> Of(Claim claim, IEnumerable<Passage> passages)
    {
        ToldLink[] links = [.. passages.GroupBy(static passage => passage.Source).SelectMany(group => Link(group.Key, group))];
        return links.Length > 0 ? [.. links]
            : claim.Attribution.Via is [{ Source: { State: ReportState.Stated } hand }, ..] ? [.. Link(hand.Value, [])]
            : [];
    }

    /// <summary>The source of a review.</summary>
    public EquatableArray<ToldLink> Of(Review review) => review.Source is { } source ? [.. Link(source, [])] : [];

    private IEnumerable<ToldLink> Link(Id<Source> id, IEnumerable<Passage> passages)
    {
        Source source = words.Names.Get(id);
        if (source.Address is not { } address)
        {
            yield break;
        }

        string[] fragments = [.. passages.Select(static passage => passage.Quote?.Exact).OfType<string>().Distinct().Select(Fragment).OfType<string>()];
        string text = address.ToString();
        string directive = fragments.Length == 0 ? "" : $"{(text.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:{string.Join('&', fragments)}";
        yield return new ToldLink(id, words.Names.Of(source), text + directive, fragments.Length > 0);
    }

    // A single word may be anywhere in a page, and a link to it would show nothing.
    private static string? Fragment(string exact)
    {
        string[] parts = exact.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 && exact.EnumerateRunes().Count(IsIdeograph) < FewestLetters ? null
            : parts.Length <= LongestWhole && !exact.AsSpan().ContainsAny('\r', '\n') ? $"text={Encoded(string.Join(' ', parts))}"
            : $"text={Encoded(string.Join(' ', parts.Take(Math.Min(AtEnds, parts.Length / 2))))},{Encoded(string.Join(' ', parts.TakeLast(Math.Min(AtEnds, parts.Length / 2))))}";
    }

    // Scripts without blanks between words.
    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    // A hyphen separates the parts of a text directive, and so is escaped.
    private static string Encoded(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
