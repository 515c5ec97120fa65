using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

/// <summary>Quotes and positions by the W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5, in texts that are counted differently by code points and UTF-16.</summary>
public sealed class PassageTableTests
{
    private static readonly Id<Source> Article = new("article");

    [Theory]
    [InlineData("a", "a", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("\U0001F600", "\U0001F600", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("a\U0001F600b", "b", null, null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("\U0001F600\U0001F600\U0001F600", "\U0001F600", null, null, -1, -1, PassageOutcome.Ambiguous, -1, 3)]
    [InlineData("\U0001F600x\U0001F600", "x", "\U0001F600", "\U0001F600", -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("aaa", "aa", null, null, -1, -1, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("aaa", "aa", null, null, 0, 2, PassageOutcome.Found, 0, 1)]
    [InlineData("aaa", "aa", null, null, 1, 3, PassageOutcome.Found, 1, 1)]
    [InlineData("aaa", "aa", null, null, 2, 4, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("aaa", "aa", "a", null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("aaa", "aa", null, "a", -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("aaa", "aa", "a", "a", -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("aaaa", "aa", "a", "a", -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("aaaaa", "a", "aa", "aa", -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("abab", "ab", null, null, 0, 2, PassageOutcome.Found, 0, 1)]
    [InlineData("abab", "ab", null, null, 2, 4, PassageOutcome.Found, 2, 1)]
    [InlineData("abab", "ab", null, null, 1, 3, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("abab", "ab", "ab", null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("abab", "ab", null, "ab", -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("abab", "ab", "", null, -1, -1, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("abab", "ab", null, "", 2, 4, PassageOutcome.Found, 2, 1)]
    [InlineData("bananas", "ana", null, null, -1, -1, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("bananas", "ana", "b", null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("bananas", "ana", "n", null, -1, -1, PassageOutcome.Found, 3, 1)]
    [InlineData("bananas", "ana", null, "s", -1, -1, PassageOutcome.Found, 3, 1)]
    [InlineData("bananas", "ana", null, "n", -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("bananas", "ana", "b", "s", -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("bananas", "ana", "n", "s", 1, 4, PassageOutcome.Moved, 3, 1)]
    [InlineData("one two", "one", "", null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("one two", "one", " ", null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("one two", "two", null, " ", -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("one two", "two", null, "", -1, -1, PassageOutcome.Found, 4, 1)]
    [InlineData("one two", "one two", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("one two", "one two", "x", null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("one two", "one two.", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("", "a", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData(" ", " ", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("  ", " ", null, null, -1, -1, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("\u0009", "\u0009", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("a\u0000b", "\u0000", null, null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("a\u0000b", "b", "\u0000", null, 2, 3, PassageOutcome.Found, 2, 1)]
    [InlineData("\ufeffabc", "abc", null, null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("\ufeffabc", "abc", "\ufeff", null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("abc", "\ufeffabc", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("abc", "abc", "\ufeff", null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("a\u000d\u000ab", "b", "\u000a", null, -1, -1, PassageOutcome.Found, 3, 1)]
    [InlineData("a\u000d\u000ab", "b", "\u000d\u000a", null, -1, -1, PassageOutcome.Found, 3, 1)]
    [InlineData("a\u000d\u000ab", "a", null, "\u000a", -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("a\u000ab", "a", null, "\u000d\u000a", -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("a\u000d\u000ab", "\u000d", null, null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("a\u000d\u000ab", "\u000a", null, null, 2, 3, PassageOutcome.Found, 2, 1)]
    [InlineData("a\u2028b", "b", "\u2028", null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("e\u0301", "\u00e9", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("\u00e9", "e\u0301", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("e\u0301", "e", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("e\u0301", "\u0301", null, null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("e\u0301a", "a", "\u0301", null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("\u212b", "\u00c5", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("\ufb01n", "fin", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("A", "a", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("\u0130", "i", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("\u00df", "ss", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("a\u00a0b", "a b", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("a\u00a0b", "b", "\u00a0", null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("\u00ab\u00a0oui\u00a0\u00bb", "oui", "\u00ab\u00a0", "\u00a0\u00bb", -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("a\u200bb", "ab", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("l\u2019\u00e9t\u00e9", "l'\u00e9t\u00e9", null, null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("\U0001F468\u200d\U0001F469\u200d\U0001F467", "\U0001F469", null, null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("\U0001F468\u200d\U0001F469", "\U0001F469", "\u200d", null, 2, 3, PassageOutcome.Found, 2, 1)]
    [InlineData("\U0001F1F8\U0001F1F3", "\U0001F1F3", null, null, -1, -1, PassageOutcome.Found, 1, 1)]
    [InlineData("\U0001F1F8\U0001F1F3\U0001F1F8", "\U0001F1F8", null, null, -1, -1, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("\U0001F1F8\U0001F1F3\U0001F1F8", "\U0001F1F8", null, null, 2, 3, PassageOutcome.Found, 2, 1)]
    [InlineData("\U0001F44D\U0001F3FF", "\U0001F44D", null, null, -1, -1, PassageOutcome.Found, 0, 1)]
    [InlineData("\U00010000\U0010FFFF", "\U0010FFFF", null, null, 1, 2, PassageOutcome.Found, 1, 1)]
    [InlineData("\U0001F600a", "a", null, null, 2, 3, PassageOutcome.Moved, 1, 1)]
    [InlineData("\U0001F600\U0001F600ab", "ab", null, null, 4, 6, PassageOutcome.Moved, 2, 1)]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600quote\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", "quote", "\U0001F600", "\U0001F600", -1, -1, PassageOutcome.Found, 5, 1)]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600quote\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", "quote", "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", 5, 10, PassageOutcome.Found, 5, 1)]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600quote\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", "quote", "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600", null, -1, -1, PassageOutcome.NotFound, -1, 0)]
    [InlineData("\u0633\u0644\u0627\u0645 abc \u0633\u0644\u0627\u0645", "abc", null, null, 5, 8, PassageOutcome.Found, 5, 1)]
    [InlineData("\u0633\u0644\u0627\u0645 abc \u0633\u0644\u0627\u0645", "\u0633\u0644\u0627\u0645", " ", null, -1, -1, PassageOutcome.Found, 9, 1)]
    [InlineData("\u0915\u094d\u0937", "\u0937", null, null, -1, -1, PassageOutcome.Found, 2, 1)]
    [InlineData("\u4e2d\u56fd\u4e2d", "\u4e2d", null, "\u56fd", 2, 3, PassageOutcome.Moved, 0, 1)]
    [InlineData("x yada yada", "yada", "x ", null, 7, 11, PassageOutcome.Moved, 2, 1)]
    [InlineData("x yada yada", "yada", null, null, 7, 11, PassageOutcome.Found, 7, 1)]
    [InlineData("x yada yada", "yada", "yada ", null, 2, 6, PassageOutcome.Moved, 7, 1)]
    [InlineData("x yada yada", "yada", null, " yada", 7, 11, PassageOutcome.Moved, 2, 1)]
    [InlineData("x yada yada", "yada", "z", null, 7, 11, PassageOutcome.NotFound, -1, 0)]
    [InlineData("x yada yada", "yada", null, null, 6, 10, PassageOutcome.Ambiguous, -1, 2)]
    [InlineData("x yada", "yada", null, null, 100, 104, PassageOutcome.Moved, 2, 1)]
    [InlineData("x yada", "yada", null, null, 2, 5, PassageOutcome.Moved, 2, 1)]
    [InlineData("x yada", "yada", null, null, 2, 7, PassageOutcome.Moved, 2, 1)]
    [InlineData("x yada", "yada", null, null, 1, 6, PassageOutcome.Moved, 2, 1)]
    [InlineData("x yada", "nada", null, null, 2, 6, PassageOutcome.NotFound, -1, 0)]
    public void LocateIn_TextsOfAnyKind_FollowsTheModel(
        string text, string exact, string? prefix, string? suffix, int start, int end, PassageOutcome outcome, int at, int candidates)
    {
        var passage = new Passage(Article, new QuoteSelector(exact, prefix, suffix), start < 0 ? null : new TextSpan(start, end));

        PassageLocation location = passage.LocateIn(text);

        (location.Outcome, location.Candidates, location.Span?.Start ?? -1).Should().Be((outcome, candidates, at));
        if (location.Range is { } range)
        {
            text[range].Should().Be(exact);
            location.Span!.Length.Should().Be(exact.EnumerateRunes().Count());
            passage.WithPositionIn(text).LocateIn(text).Outcome.Should().Be(PassageOutcome.Found);
        }
    }

    // Half of a surrogate pair is not a character: neither a text nor a quote can begin, end or be cut within one.
    [Fact]
    public void Selectors_HalfOfASurrogatePair_IsRefused()
    {
        foreach (string broken in new[] { "\ud83d", "\ude00", "a\ud83d", "\ude00a", "\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00", "\ud83da\ude00", "\ud800\u0301" })
        {
            FluentActions.Invoking(() => new SourceText(broken)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new Passage(Article, new QuoteSelector("a")).LocateIn(broken)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new QuoteSelector(broken)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new QuoteSelector("a", broken)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new QuoteSelector("a", suffix: broken)).Should().Throw<ArgumentException>();
        }
    }
}
