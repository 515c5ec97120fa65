using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

/// <summary>Direction marks and soft hyphens, which nobody sees: a quote without them, or with others, is found as moved, with what differs.</summary>
public class MarkedQuoteTests
{
    private static readonly Id<Source> Article = new("article");

    [Theory]
    [InlineData("la coo\u00ADpé\u00ADra\u00ADtion 😀", "coopération", 3, 17, "the text has U+00AD (soft hyphen, 3 times), and the quote does not")]
    [InlineData("😀 la coopération", "coo\u00ADpération", 5, 16, "the quote has U+00AD (soft hyphen), and the text does not")]
    [InlineData("a \u200Fשלום\u200F b", "\u200Fשלו\u200Eם\u200F", 2, 8, "the quote has U+200E (left-to-right mark), and the text does not")]
    [InlineData("a שלום b", "\u200Fשלום", 2, 6, "the quote has U+200F (right-to-left mark), and the text does not")]
    [InlineData("x\u00ADyz", "xy\u00ADz", 0, 4, "the text has U+00AD (soft hyphen) where the quote does not, and the quote has U+00AD (soft hyphen) where the text does not")]
    [InlineData("one \u202Atwo\u202C \u2066three\u2069", "two three", 5, 16, "the text has U+202C (pop directional formatting), U+2066 (left-to-right isolate), and the quote does not")]
    [InlineData("\u061C\u202B\u202D\u202E\u2067\u2068a\u00ADb", "ab", 6, 9, "the text has U+00AD (soft hyphen), and the quote does not")]
    public void LocateIn_OtherMarks_IsMovedWithWhatDiffers(string text, string exact, int start, int end, string difference)
    {
        PassageLocation location = new Passage(Article, new QuoteSelector(exact)).LocateIn(text);

        location.Outcome.Should().Be(PassageOutcome.Moved);
        location.Span.Should().Be(new TextSpan(start, end));
        location.Difference.Should().Be(difference);
        location.Candidates.Should().Be(1);
        location.ToString().Should().Be($"Moved, {start} to {end}: {difference}");
    }

    [Fact]
    public void LocateIn_MarksInTheContext_AreTheDifference()
    {
        PassageLocation location = new Passage(Article, new QuoteSelector("two", "one ", " three")).LocateIn("one\u00AD two three, two");

        location.Span.Should().Be(new TextSpan(5, 8));
        location.Difference.Should().Be("the text has U+00AD (soft hyphen), and the quote does not");
    }

    [Fact]
    public void LocateIn_AtItsPositionWithOtherMarks_IsMovedThereAmongSeveral()
    {
        var passage = new Passage(Article, new QuoteSelector("ab"), new TextSpan(4, 7));

        PassageLocation location = passage.LocateIn("a\u00ADb a\u00ADb");

        location.ToString().Should().Be("Moved, 4 to 7: the text has U+00AD (soft hyphen), and the quote does not");
        new Passage(Article, passage.Quote).LocateIn("a\u00ADb a\u00ADb").ToString().Should().Be("Ambiguous, 2 places");
        new Passage(Article, passage.Quote, new TextSpan(1, 3)).LocateIn("a\u00ADb a\u00ADb").ToString().Should().Be("Ambiguous, 2 places");
    }

    // The words as written are looked for first: the visible characters decide only where those are not in the text.
    [Fact]
    public void LocateIn_TheSameMarks_IsFoundWithoutADifference()
    {
        PassageLocation location = new Passage(Article, new QuoteSelector("a\u00ADb")).LocateIn("ab a\u00ADb");

        location.ToString().Should().Be("Found, 3 to 6");
        location.Difference.Should().BeNull();
    }

    [Theory]
    [InlineData("one\u00AD two", "three")]
    [InlineData("one\u00AD two", "\u200E")]
    [InlineData("one\u200D two", "one two")]
    [InlineData("one\u200B two", "one two")]
    public void LocateIn_OtherWordsOrCharactersThatCount_IsNotFound(string text, string exact) =>
        new Passage(Article, new QuoteSelector(exact)).LocateIn(text).ToString().Should().Be("NotFound");

    [Fact]
    public void Find_WordsAsSeen_AreQuotedAsTheTextHasThem()
    {
        var text = new SourceText("la coo\u00ADpération");

        Passage passage = Passage.Find(Article, text, "coopération");

        passage.Should().Be(new Passage(Article, new QuoteSelector("coo\u00ADpération"), new TextSpan(3, 15)));
        passage.LocateIn(text).Outcome.Should().Be(PassageOutcome.Found);
    }
}
