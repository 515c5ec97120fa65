using System.Globalization;
using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Very many ids and very long texts take memory in proportion to their size, and no document can make ids collide.</summary>
public class FloodTests
{
    [Fact]
    public void Interner_IdsMadeToCollideInACommonHash_AreSpreadByItsSeed()
    {
        // The bytes collide under any hash that adds or xors words in order; each slot must still be the text's own.
        var interner = new Interner(kept: 0);
        Dictionary<int, string> slots = [];
        foreach (string id in Colliding().Take(16_384))
        {
            slots.TryAdd(interner.SlotOf(id), id).Should().BeTrue();
        }

        interner.LongestChain.Should().BeLessThan(16);
    }

    [Fact]
    public void TryParse_TenTimesTheIds_AllocatesInProportion()
    {
        long some = Allocated(10_000);
        long many = Allocated(100_000);

        (many / (double)some).Should().BeLessThan(15);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("later")]
    public void TryParse_OneVeryLongText_TakesAtMostFourTimesItsRoom(string member)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"{member}\":\"{new string('x', 8_000_000)}\"}}");
        StoryJson.TryParse(text, out _, out _).Should().BeTrue();

        Allocation.Of(() => StoryJson.Parse(text)).Should().BeLessThan(4L * text.Length);
    }

    [Fact]
    public void TryParse_AListWithoutEndThatNobodyKnows_TakesItsOwnRoom()
    {
        byte[] text = Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"later\":[{string.Join(',', Enumerable.Repeat("1", 2_000_000))}]}}");

        Allocation.Of(() => StoryJson.Parse(text)).Should().BeLessThan(2L * text.Length);
    }

    private static long Allocated(int count)
    {
        var text = new StringBuilder("{\"format\":\"joj-story/1\",\"places\":[");
        for (int index = 0; index < count; index++)
        {
            text.Append(index == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{{\"id\":\"place-{index}\",\"kind\":\"city\"}}");
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text.Append("]}").ToString());
        return Allocation.Of(() => StoryJson.TryParse(utf8, out _, out _).Should().BeTrue());
    }

    // Blocks of eight characters in every order: equal sums, equal exclusive ors.
    private static IEnumerable<string> Colliding()
    {
        string[] blocks = ["aaaaaaab", "aaaaaaba", "aaaaabaa", "aaaabaaa"];
        for (int number = 0; number < 65_536; number++)
        {
            yield return string.Concat(Enumerable.Range(0, 8).Select(place => blocks[(number >> (place * 2)) & 3]));
        }
    }
}
