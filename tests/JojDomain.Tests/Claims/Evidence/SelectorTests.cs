using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

public class SelectorTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(12, 20)]
    [InlineData(0, int.MaxValue)]
    public void TextSpan_GoodPositions_AreKept(int start, int end)
    {
        var span = new TextSpan(start, end);

        (span.Start, span.End, span.Length).Should().Be((start, end, end - start));
        span.Should().Be(new TextSpan(start, end)).And.NotBe(new TextSpan(start + 1, end == int.MaxValue ? end : end + 1));
    }

    [Theory]
    [InlineData(-1, 1, "A span cannot start at -1: positions are counted from 0.*")]
    [InlineData(3, 3, "A span from 3 to 3 is empty: its end is behind its last code point.*")]
    [InlineData(3, 2, "A span from 3 to 2 is empty*")]
    [InlineData(0, int.MinValue, "A span from 0 to -2147483648 is empty*")]
    public void TextSpan_BadPositions_AreRefused(int start, int end, string message) =>
        FluentActions.Invoking(() => new TextSpan(start, end)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void QuoteSelector_EmptyOrBrokenText_IsRefused()
    {
        (string Exact, string? Prefix, string? Suffix, string Message)[] cases =
        [
            ("", null, null, "The quote is empty*"),
            ("\ud800", null, null, "The quote is not well-formed*"),
            ("a", "\udc00", null, "The prefix of the quote is not well-formed*"),
            ("a", null, "b\ud83d", "The suffix of the quote is not well-formed*"),
        ];

        foreach ((string exact, string? prefix, string? suffix, string message) in cases)
        {
            FluentActions.Invoking(() => new QuoteSelector(exact, prefix, suffix)).Should().Throw<ArgumentException>().WithMessage(message);
        }

        FluentActions.Invoking(() => new QuoteSelector(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new QuoteSelector("a", suffix: "\ud800")).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("suffix");
    }

    [Fact]
    public void QuoteSelector_AbsentAndEmptyContext_AreKeptApart()
    {
        new QuoteSelector("a", "", "").Should().NotBe(new QuoteSelector("a"));
        new QuoteSelector("a", "").Prefix.Should().BeEmpty();
        new QuoteSelector(" \n", "e\u0301", "\ufeff").Should().Be(new QuoteSelector(" \n", "e\u0301", "\ufeff"));
    }
}
