using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Figures;

public class ScaleWordTests
{
    [Theory]
    [InlineData("hundred", 2)]
    [InlineData("thousand", 3)]
    [InlineData("wan", 4)]
    [InlineData("lakh", 5)]
    [InlineData("million", 6)]
    [InlineData("crore", 7)]
    [InlineData("yi", 8)]
    [InlineData("milliard", 9)]
    [InlineData("billion", 9)]
    [InlineData("trillion", 12)]
    [InlineData("longBillion", 12)]
    [InlineData("lakhCrore", 12)]
    [InlineData("wanYi", 12)]
    [InlineData("cho", 12)]
    [InlineData("longTrillion", 18)]
    public void Parse_KnownWord_HasItsPowerOfTen(string text, int power)
    {
        ScaleWord word = ScaleWord.Parse(text);
        word.ToString().Should().Be(text);
        word.Multiplier.Should().Be(decimal.Parse("1" + new string('0', power), System.Globalization.CultureInfo.InvariantCulture));
        word.Should().Be(ScaleWord.Parse(text));
    }

    [Fact]
    public void Words_WithOneMultiplier_AreUnequal() => ScaleWord.Milliard.Should().NotBe(ScaleWord.Billion);

    [Theory]
    [InlineData("", "")]
    [InlineData("milliards", "; did you mean \"milliard\"?")]
    [InlineData("Million", "; did you mean \"million\"?")]
    [InlineData("million ", "; did you mean \"million\"?")]
    [InlineData("dozen", "")]
    public void Parse_UnknownWord_IsRefusedWithTheList(string text, string hint)
    {
        FluentActions.Invoking(() => ScaleWord.Parse(text)).Should().Throw<FormatException>().WithMessage(
            $"\"{text}\" is not a scale word: it is none of hundred, thousand, wan, lakh, million, crore, yi, milliard, billion, trillion, longBillion, "
            + $"lakhCrore, wanYi, cho, longTrillion{hint}");
        ScaleWord.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void TryParse_NullOrOverlong_IsFalse()
    {
        ScaleWord.TryParse(null, out _).Should().BeFalse();
        ScaleWord.TryParse(new string('m', 1_000_000), out _).Should().BeFalse();
    }
}
