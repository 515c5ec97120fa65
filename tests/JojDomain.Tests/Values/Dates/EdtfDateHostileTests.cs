using System.Globalization;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

// Bounded by construction: each case is refused before, or held within, the documented limits; no clock is asked.
public sealed class EdtfDateHostileTests
{
    [Theory]
    [InlineData("Y1E999999999")]
    [InlineData("Y-1E99999999999999999999999999")]
    [InlineData("Y1E1000")]
    [InlineData("Y12E999S1")]
    public void TryParse_HugeExponent_IsRefused(string text) => Refused(text).Should().Contain("the year has more than 1000 digits");

    [Fact]
    public void TryParse_LongestYears_AreTaken()
    {
        EdtfDate.Parse("Y1E999").Latest.Year!.Value.ToString(CultureInfo.InvariantCulture).Should().HaveLength(1000);
        EdtfDate.TryParse("Y" + new string('9', 1000), out _).Should().BeTrue();
        Refused("Y" + new string('9', 1001)).Should().Contain("the year has more than 1000 digits");
        EdtfDate.Parse("1985S" + new string('9', 9_000)).Latest.ToString().Should().Be("1985-12-31");
    }

    [Fact]
    public void TryParse_TextOverTheLimit_IsRefusedWithAShortReason()
    {
        string text = "[" + string.Join(',', Enumerable.Repeat("1985", 100_000)) + "]";
        Refused(text).Should().Contain("500001 characters").And.Match(reason => reason.Length < 300);
        Refused(new string('[', EdtfDate.MaximumLength)).Length.Should().BeLessThan(300);
        Refused(new string('/', EdtfDate.MaximumLength)).Should().Contain("one slash");
        Refused("[" + new string(',', EdtfDate.MaximumLength - 2) + "]").Should().Contain("it is empty");
    }

    [Fact]
    public void TryParse_SetAtTheLimit_IsTaken()
    {
        EdtfDate date = EdtfDate.Parse(Set(1_999, "1985"));
        date.ToString().Length.Should().Be(9_996);
        date.Earliest.ToString().Should().Be("1985-01-01");
    }

    [Fact]
    public void TryParse_WideRange_IsNotCountedOut() =>
        EdtfDate.Parse("{0000-01-01..9999-12-31}").Latest.ToString().Should().Be("9999-12-31");

    [Fact]
    public void Intersect_LongSets_FallsBackOnTheBounds()
    {
        EdtfDate many = EdtfDate.Parse(Set(800, "XXXX-02-29"));
        EdtfDate others = EdtfDate.Parse(Set(1_900, "1985"));
        EdtfDate shared = many.Intersect(others)!;
        shared.ToString().Should().Be("1985");
        shared.Should().Be(others.Intersect(many));
    }

    [Fact]
    public void Intersect_ResultTooLong_IsTheIntervalThatHoldsIt()
    {
        // 64 by 64 pairs, each of which shares other digits: 4,096 members would not fit.
        string years = "[" + string.Join(',', Enumerable.Range(0, 64).Select(at => $"{at:00}XX-0X")) + "]";
        string days = "[" + string.Join(',', Enumerable.Range(0, 64).Select(at => $"XX{at:00}-X1")) + "]";
        EdtfDate shared = EdtfDate.Parse(years).Intersect(EdtfDate.Parse(days))!;
        shared.ToString().Should().Be("0000-01/6363-01");
    }

    // No year has such a day: to look for one in all of them, for each of the 4,096 pairs, would take seconds.
    [Theory]
    [InlineData("XXXX-XX-31", "XXXX-02-XX")]
    [InlineData("XXXX-02-29", "XXX1-XX-XX")]
    [InlineData("XX00-02-29", "X1XX-XX-XX")]
    [InlineData("-XXX4-02-29", "-XX1X-XX-XX")]
    public void Excludes_ManyDaysThatNoYearHas_LooksThroughNoYears(string left, string right)
    {
        EdtfDate days = EdtfDate.Parse(Set(64, left));
        EdtfDate months = EdtfDate.Parse(Set(64, right));
        for (int turn = 0; turn < 10; turn++)
        {
            days.Excludes(months).Should().BeTrue();
        }
    }

    private static string Set(int count, string member) => "[" + string.Join(',', Enumerable.Repeat(member, count)) + "]";

    private static string Refused(string text)
    {
        EdtfDate.TryParse(text, out _).Should().BeFalse();
        Action parse = () => EdtfDate.Parse(text);
        return parse.Should().Throw<FormatException>().Which.Message;
    }
}
