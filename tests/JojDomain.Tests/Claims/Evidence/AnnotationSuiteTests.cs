using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

/// <summary>The selector cases of Apache Annotator, over flattened text. A selector of nothing is refused here, as no evidence.</summary>
public class AnnotationSuiteTests
{
    private const string Cases = "annotation/apache-annotator-cases.json";
    private static readonly Id<Source> Article = new("article");

    [Fact]
    public void LocateIn_EveryQuoteCase_FindsTheExpectedPlaces()
    {
        int located = 0;
        int refused = 0;
        foreach (JsonElement row in Rows("quote-match"))
        {
            string name = row.GetProperty("name").GetString()!;
            JsonElement selector = row.GetProperty("selector");
            string exact = selector.GetProperty("exact").GetString()!;
            if (exact.Length == 0)
            {
                FluentActions.Invoking(() => new QuoteSelector(exact)).Should().Throw<ArgumentException>(name);
                refused++;
                continue;
            }

            string text = row.GetProperty("text").GetString()!;
            var passage = new Passage(Article, new QuoteSelector(exact, Optional(selector, "prefix"), Optional(selector, "suffix")));
            (int Start, int End)[] expected = [.. Pairs(row, "expectedCodePoints")];

            PassageLocation location = passage.LocateIn(text);

            location.Candidates.Should().Be(expected.Length, name);
            location.Outcome.Should().Be(expected.Length switch { 0 => PassageOutcome.NotFound, 1 => PassageOutcome.Found, _ => PassageOutcome.Ambiguous }, name);
            if (expected is [var only])
            {
                ShouldBeAt(location, text, only, Pairs(row, "expectedUtf16").Single(), exact);
            }

            foreach ((int start, int end) in expected)
            {
                new Passage(Article, passage.Quote, new TextSpan(start, end)).LocateIn(text).Outcome.Should().Be(PassageOutcome.Found, name);
            }

            located++;
        }

        (located, refused).Should().Be((19, 6));
    }

    [Fact]
    public void LocateIn_EveryPositionCase_FindsTheExpectedWords()
    {
        int located = 0;
        int refused = 0;
        foreach (JsonElement row in Rows("position-match"))
        {
            string name = row.GetProperty("name").GetString()!;
            int start = row.GetProperty("selector").GetProperty("start").GetInt32();
            int end = row.GetProperty("selector").GetProperty("end").GetInt32();
            if (start == end)
            {
                FluentActions.Invoking(() => new TextSpan(start, end)).Should().Throw<ArgumentException>(name);
                refused++;
                continue;
            }

            string text = row.GetProperty("text").GetString()!;

            PassageLocation location = new Passage(Article, position: new TextSpan(start, end)).LocateIn(text);

            location.Outcome.Should().Be(PassageOutcome.Found, name);
            ShouldBeAt(location, text, (start, end), Pairs(row, "expectedUtf16").Single(), row.GetProperty("matchedText")[0].GetString()!);
            located++;
        }

        (located, refused).Should().Be((6, 1));
    }

    [Fact]
    public void At_EveryDescribeCase_GivesAQuoteThatFindsThatPlaceAlone()
    {
        int described = 0;
        int refused = 0;
        foreach (JsonElement row in Rows("quote-describe"))
        {
            string name = row.GetProperty("name").GetString()!;
            var text = new SourceText(row.GetProperty("text").GetString()!);
            Range range = row.GetProperty("rangeUtf16")[0].GetInt32()..row.GetProperty("rangeUtf16")[1].GetInt32();
            if (range.Start.Equals(range.End))
            {
                FluentActions.Invoking(() => text.SpanOf(range)).Should().Throw<ArgumentException>(name);
                refused++;
                continue;
            }

            Passage passage = Passage.At(Article, text, text.SpanOf(range));

            passage.Quote!.Exact.Should().Be(row.GetProperty("expected").GetProperty("exact").GetString(), name);
            PassageLocation location = new Passage(Article, passage.Quote).LocateIn(text);
            location.Outcome.Should().Be(PassageOutcome.Found, name);
            location.Range.Should().Be(range, name);
            described++;
        }

        (described, refused).Should().Be((20, 2));
    }

    private static void ShouldBeAt(PassageLocation location, string text, (int Start, int End) codePoints, (int Start, int End) utf16, string words)
    {
        location.Span.Should().Be(new TextSpan(codePoints.Start, codePoints.End));
        location.Range.Should().Be(utf16.Start..utf16.End);
        text[location.Range!.Value].Should().Be(words);
    }

    private static List<JsonElement> Rows(string kind)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Suites.Find(Cases)));
        return [.. document.RootElement.EnumerateArray().Where(row => row.GetProperty("kind").GetString() == kind).Select(row => row.Clone())];
    }

    private static IEnumerable<(int Start, int End)> Pairs(JsonElement row, string member) =>
        row.GetProperty(member).EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetInt32()));

    private static string? Optional(JsonElement selector, string member) =>
        selector.TryGetProperty(member, out JsonElement value) ? value.GetString() : null;
}
