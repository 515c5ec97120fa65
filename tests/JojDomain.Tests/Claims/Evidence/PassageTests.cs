using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

public class PassageTests
{
    private static readonly Id<Source> Article = new("article");

    [Fact]
    public void Constructor_NeitherQuoteNorPosition_Throws() =>
        FluentActions.Invoking(() => new Passage(Article)).Should().Throw<ArgumentException>().WithMessage("A passage has a quote, a position or both.*");

    [Fact]
    public void Constructor_NoSource_Throws() =>
        FluentActions.Invoking(() => new Passage(null!, new QuoteSelector("a"))).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equality_IsByContent()
    {
        Passage Sample() => new(Article, new QuoteSelector("a", "b", "c"), new TextSpan(1, 2));

        Sample().Should().Be(Sample());
        Sample().GetHashCode().Should().Be(Sample().GetHashCode());
        Sample().Should().NotBe(new Passage(new("other"), new QuoteSelector("a", "b", "c"), new TextSpan(1, 2)));
        Sample().Should().NotBe(new Passage(Article, new QuoteSelector("a", "b"), new TextSpan(1, 2)));
        Sample().Should().NotBe(new Passage(Article, new QuoteSelector("a", "b", "c"), new TextSpan(1, 3)));
        Sample().Should().NotBe(new Passage(Article, new QuoteSelector("a", "b", "c")));
    }

    [Theory]
    [InlineData("one two", "two", null, null, 4, 7, PassageOutcome.Found, 1)]
    [InlineData("one two two", "two", null, null, 8, 11, PassageOutcome.Found, 1)]
    [InlineData("new one two", "two", null, null, 4, 7, PassageOutcome.Moved, 1)]
    [InlineData("new one two", "two", null, null, 40, 43, PassageOutcome.Moved, 1)]
    [InlineData("a two, two", "two", null, null, 1, 4, PassageOutcome.Ambiguous, 2)]
    [InlineData("a two, two", "two", " ", null, 1, 4, PassageOutcome.Ambiguous, 2)]
    [InlineData("a two, two", "two", "a ", null, 0, 3, PassageOutcome.Moved, 1)]
    [InlineData("a two, two", "two", null, ",", 7, 10, PassageOutcome.Moved, 1)]
    [InlineData("a two, two", "two", "b ", null, 2, 5, PassageOutcome.NotFound, 0)]
    [InlineData("one three", "two", null, null, 4, 7, PassageOutcome.NotFound, 0)]
    [InlineData("one Two", "two", null, null, 4, 7, PassageOutcome.NotFound, 0)]
    [InlineData("one two", "two", null, null, 4, 6, PassageOutcome.Moved, 1)]
    [InlineData("two", "two", "", "", 0, 3, PassageOutcome.Found, 1)]
    [InlineData("two", "two", " ", null, 0, 3, PassageOutcome.NotFound, 0)]
    [InlineData("two", "two", null, " ", 0, 3, PassageOutcome.NotFound, 0)]
    [InlineData("", "two", null, null, 0, 3, PassageOutcome.NotFound, 0)]
    public void LocateIn_QuoteAndPosition_FollowsTheRules(
        string text, string exact, string? prefix, string? suffix, int start, int end, PassageOutcome outcome, int candidates)
    {
        PassageLocation location = new Passage(Article, new QuoteSelector(exact, prefix, suffix), new TextSpan(start, end)).LocateIn(text);

        location.Outcome.Should().Be(outcome);
        location.Candidates.Should().Be(candidates);
        (location.Span is null, location.Range is null).Should().Be((candidates != 1, candidates != 1));
        if (location.Range is { } range)
        {
            text[range].Should().Be(exact);
            location.Span.Should().Be(new SourceText(text).SpanOf(range));
        }
    }

    [Theory]
    [InlineData("un 😀 deux 😀 trois", "deux", 5, 9)]
    [InlineData("\U0001F1F8\U0001F1F3 Dakar", "Dakar", 3, 8)]
    [InlineData("e\u0301te\u0301 passe\u0301", "passe\u0301", 6, 12)]
    [InlineData("e\u0301te\u0301 passe\u0301", "\u0301 p", 4, 7)]
    [InlineData("\uFEFFun\r\ndeux\r\n", "deux", 5, 9)]
    [InlineData("un\r\ndeux", "\ndeux", 3, 8)]
    [InlineData("\U00010000\U00010001", "\U00010001", 1, 2)]
    [InlineData("« 50 milliards\u00a0»", "50\u0020milliards", 2, 14)]
    public void Find_Words_ArePositionedInCodePoints(string text, string exact, int start, int end)
    {
        Passage passage = Passage.Find(Article, text, exact);

        passage.Should().Be(new Passage(Article, new QuoteSelector(exact), new TextSpan(start, end)));
        PassageLocation location = new Passage(Article, position: new TextSpan(start, end)).LocateIn(text);
        location.Outcome.Should().Be(PassageOutcome.Found);
        text[location.Range!.Value].Should().Be(exact);
    }

    [Theory]
    [InlineData("été", "e\u0301te\u0301")]
    [InlineData("un\r\ndeux", "un\ndeux")]
    [InlineData("50\u00a0milliards", "50 milliards")]
    [InlineData("Straße", "Strasse")]
    [InlineData("a\u200bb", "ab")]
    public void LocateIn_WordsInAnotherSpelling_AreNotFound(string text, string exact) =>
        new Passage(Article, new QuoteSelector(exact)).LocateIn(text).Outcome.Should().Be(PassageOutcome.NotFound);

    [Theory]
    [InlineData(0, 4, PassageOutcome.Found)]
    [InlineData(3, 4, PassageOutcome.Found)]
    [InlineData(3, 5, PassageOutcome.NotFound)]
    [InlineData(4, 5, PassageOutcome.NotFound)]
    [InlineData(0, int.MaxValue, PassageOutcome.NotFound)]
    [InlineData(int.MaxValue - 1, int.MaxValue, PassageOutcome.NotFound)]
    public void LocateIn_PositionOnly_IsFoundWithinTheText(int start, int end, PassageOutcome outcome) =>
        new Passage(Article, position: new TextSpan(start, end)).LocateIn("a😀b😀").Outcome.Should().Be(outcome);

    [Fact]
    public void LocateIn_BrokenText_Throws() =>
        FluentActions.Invoking(() => new Passage(Article, new QuoteSelector("a")).LocateIn("a\ud83d")).Should().Throw<ArgumentException>();

    [Fact]
    public void WithPositionIn_TextThatMoved_TakesTheNewPositionAndKeepsTheRest()
    {
        var unknown = new UnknownMembers([new UnknownMember("state", [(byte)'1'])]);
        Passage passage = new(Article, new QuoteSelector("two", "one "), new TextSpan(4, 7)) { Unknown = unknown };

        passage.WithPositionIn("😀 one two").Should().Be(new Passage(Article, passage.Quote, new TextSpan(6, 9)) { Unknown = unknown });
        passage.WithPositionIn("one two").Should().BeSameAs(passage);
    }

    [Theory]
    [InlineData("three", "\"two\" is not in the text.*")]
    [InlineData("two two two", "\"two\" is in 3 places of the text; a quote with a prefix or suffix would distinguish them.*")]
    public void WithPositionIn_NotOnePlace_Throws(string text, string message)
    {
        FluentActions.Invoking(() => new Passage(Article, new QuoteSelector("two")).WithPositionIn(text))
            .Should().Throw<ArgumentException>().WithMessage(message);
        FluentActions.Invoking(() => Passage.Find(Article, text, "two")).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void WithPositionIn_PositionBeyondTheText_Throws() =>
        FluentActions.Invoking(() => new Passage(Article, position: new TextSpan(1, 9)).WithPositionIn("short"))
            .Should().Throw<ArgumentException>().WithMessage("The span from 1 to 9 is not in the text.*");

    [Theory]
    [InlineData("a 😀 two 😀 b", 3, " 😀 ", " 😀 ")]
    [InlineData("a two", 10, "a ", null)]
    [InlineData("two", 0, null, null)]
    [InlineData("two", int.MaxValue, null, null)]
    public void Find_ContextLength_IsCountedInCodePoints(string text, int contextLength, string? prefix, string? suffix) =>
        Passage.Find(Article, new SourceText(text), "two", contextLength).Quote.Should().Be(new QuoteSelector("two", prefix, suffix));

    [Theory]
    [InlineData("one two", "Found, 4 to 7")]
    [InlineData("a one two", "Moved, 6 to 9")]
    [InlineData("atwo btwo", "Ambiguous, 2 places")]
    [InlineData("one", "NotFound")]
    public void LocateIn_Outcome_IsTold(string text, string told) => new Passage(Article, new QuoteSelector("two"), new TextSpan(4, 7)).LocateIn(text).ToString().Should().Be(told);

    [Fact]
    public void At_StringOrSourceText_IsTheSame() =>
        Passage.At(Article, "one two", new TextSpan(4, 7)).Should().Be(Passage.At(Article, new SourceText("one two"), new TextSpan(4, 7)));

    [Fact]
    public void At_WordsThatRepeat_AreGivenContextUpToItsBound()
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat("two ", 5)) + "one " + string.Concat(Enumerable.Repeat("two ", 1_000)));

        Passage telling = Passage.At(Article, text, new TextSpan(24, 27));
        Passage repeated = Passage.At(Article, text, new TextSpan(2_000, 2_003));

        new Passage(Article, telling.Quote).LocateIn(text).Span.Should().Be(telling.Position);
        new Passage(Article, repeated.Quote).LocateIn(text).Outcome.Should().Be(PassageOutcome.Ambiguous);
        repeated.Quote!.Prefix.Should().HaveLength(128);
        repeated.LocateIn(text).Outcome.Should().Be(PassageOutcome.Found);
    }

    [Fact]
    public void At_BadPlaceOrContext_Throws()
    {
        var text = new SourceText("text");

        FluentActions.Invoking(() => Passage.At(Article, text, new TextSpan(2, 5))).Should().Throw<ArgumentException>()
            .WithMessage("The span from 2 to 5 ends beyond the text of 4 code points.*");
        FluentActions.Invoking(() => Passage.At(Article, text, new TextSpan(2, 3), -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    // As many steps as the product of the lengths would take minutes.
    [Fact]
    public void LocateIn_HostileRepetition_CountsEachPlace()
    {
        const int Length = 800_000;
        string text = new('a', Length);

        Located(text, new QuoteSelector(new string('a', Length / 2))).Candidates.Should().Be((Length / 2) + 1);
        Located(text, new QuoteSelector("a", new string('a', Length / 2), "b")).Outcome.Should().Be(PassageOutcome.NotFound);
        Located(text, new QuoteSelector("aab" + new string('a', Length / 2))).Outcome.Should().Be(PassageOutcome.NotFound);
        Located(text, new QuoteSelector("aaa")).Candidates.Should().Be(Length - 2);

        static PassageLocation Located(string text, QuoteSelector quote) => new Passage(Article, quote, new TextSpan(0, text.Length + 1)).LocateIn(text);
    }
}
