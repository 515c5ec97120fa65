using System.Text;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

public class SourceTextTests
{
    private static readonly string[] Pieces = ["a", "é", "\u0301", "\r\n", "\ud7ff", "\ue000", "😀", "\U00010000"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Pieces[i])));

    [Fact]
    public void Conversions_EverySpanOfAnyText_AgreeWithCountingRunes() => Texts.Sample(
        value =>
        {
            var text = new SourceText(value);
            string[] runes = [.. value.EnumerateRunes().Select(rune => rune.ToString())];
            text.Length.Should().Be(runes.Length);
            for (int start = 0; start < runes.Length; start++)
            {
                for (int end = start + 1; end <= runes.Length; end++)
                {
                    text.TryGetRange(new TextSpan(start, end), out Range range).Should().BeTrue();
                    value[range].Should().Be(string.Concat(runes[start..end]));
                    text.SpanOf(range).Should().Be(new TextSpan(start, end));
                }
            }

            text.TryGetRange(new TextSpan(runes.Length, runes.Length + 1), out _).Should().BeFalse();
        },
        iter: 300);

    [Fact]
    public void SpanOf_RangeThatCannotBeASpan_Throws()
    {
        var text = new SourceText("a😀b");

        FluentActions.Invoking(() => text.SpanOf(0..2)).Should().Throw<ArgumentException>().WithMessage("The range cuts the surrogate pair at index 1.");
        FluentActions.Invoking(() => text.SpanOf(2..4)).Should().Throw<ArgumentException>().WithMessage("The range cuts the surrogate pair at index 1.");
        FluentActions.Invoking(() => text.SpanOf(1..1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => text.SpanOf(3..5)).Should().Throw<ArgumentOutOfRangeException>();
        text.SpanOf(^1..).Should().Be(new TextSpan(2, 3));
    }

    [Fact]
    public void Constructor_HalfASurrogatePair_Throws() =>
        FluentActions.Invoking(() => new SourceText("ab\udc00")).Should().Throw<ArgumentException>()
            .WithMessage("The text is not well-formed Unicode: half of a surrogate pair is alone at index 2.*");

    [Fact]
    public void Fingerprint_IsLengthInCodePointsAndHashOfUtf8()
    {
        var text = new SourceText("é😀");

        text.Fingerprint.Should().Be(new TextFingerprint(2, ContentHash.Sha256Of(Encoding.UTF8.GetBytes("é😀"))));
        text.Hash.Should().BeSameAs(text.Hash);
    }

    [Fact]
    public void LocateIn_ManyPassagesOfOneLongText_EachTakeTheirOwnPlace()
    {
        var words = new StringBuilder();
        for (int i = 0; i < 5_000; i++)
        {
            words.Append("😀 w").Append(i).Append(". ");
        }

        var text = new SourceText(words.ToString());
        for (int i = 0; i < 5_000; i += 100)
        {
            Passage passage = Passage.Find(new("article"), text, $"w{i}.");

            text.TryGetRange(passage.Position!, out Range range).Should().BeTrue();
            text.Text[range].Should().Be($"w{i}.");
        }
    }
}
