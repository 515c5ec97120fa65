using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

public class OccurrenceSearchTests
{
    private static readonly Gen<string> FewLetters = Gen.Char['a', 'b'].Array[0, 300].Select(letters => new string(letters));

    // A period repeated with a blemish: what makes both searches restart.
    private static readonly Gen<string> Repetitive = Gen.Select(Gen.Char['a', 'b'].Array[1, 6], Gen.Int[1, 60], Gen.Int[0, 300]).Select(
        (period, times, blemish) => string.Concat(Enumerable.Repeat(new string(period), times)) is var text && blemish < text.Length
            ? text.Remove(blemish, 1)
            : text);

    [Fact]
    public void Count_AnyTextAndPattern_AgreesWithLookingEverywhere() =>
        Gen.Select(Gen.OneOf(FewLetters, Repetitive), Gen.OneOf(FewLetters, Repetitive), Gen.Int[0, 299], Gen.Int[1, 120]).Sample(
            (text, other, start, length) =>
            {
                // Mostly a piece of the text, which is there to be found.
                string pattern = start < text.Length ? text.Substring(start, Math.Min(length, text.Length - start)) : other + "a";
                int[] expected = [.. Enumerable.Range(0, text.Length).Where(at => text.AsSpan(at).StartsWith(pattern))];

                int count = OccurrenceSearch.Count(text, pattern, out int first);
                int countByFailures = OccurrenceSearch.CountByFailures(text, pattern, out int firstByFailures);

                (count, first).Should().Be((expected.Length, expected.FirstOrDefault(-1)));
                (countByFailures, firstByFailures).Should().Be((count, first));
                int which = 1 + (start % (expected.Length + 1));
                OccurrenceSearch.Count(text, pattern, out int at, which).Should().Be(count);
                OccurrenceSearch.CountByFailures(text, pattern, out int atByFailures, which).Should().Be(count);
                (at, atByFailures).Should().Be((which > expected.Length ? -1 : expected[which - 1], at));
            },
            iter: 20_000);

    [Theory]
    [InlineData(33, 20_000)]
    [InlineData(4_000, 20_000)]
    [InlineData(19_999, 20_000)]
    [InlineData(20_000, 20_000)]
    public void Count_Repetition_CountsAcrossTheChangeOfMethod(int patternLength, int textLength)
    {
        string text = new string('a', textLength) + "b";
        string pattern = new('a', patternLength);

        OccurrenceSearch.Count(text, pattern, out int first).Should().Be(textLength - patternLength + 1);
        first.Should().Be(0);
        OccurrenceSearch.Count(text, pattern + "b", out first).Should().Be(1);
        first.Should().Be(textLength - patternLength);
    }
}
