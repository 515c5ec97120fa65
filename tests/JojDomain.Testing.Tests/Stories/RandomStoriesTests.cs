using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Testing.Tests.Stories;

public class RandomStoriesTests
{
    [Fact]
    public void Chance_OfASeed_IsThatOfSplitMix64()
    {
        // 0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4 and 0x06C45D188009454F are the first three numbers that the algorithm gives for 0.
        var chance = new Chance(0);

        new[] { chance.Below(1000), chance.Below(1000), chance.Below(1000) }.Should().Equal(883, 431, 26);
        new Chance(-1).Between(long.MinValue / 2, long.MaxValue / 2).Should().Be(new Chance(-1).Between(long.MinValue / 2, long.MaxValue / 2));
    }

    [Fact]
    public void Story_OfASeed_IsTheSameEachTime()
    {
        RandomStories.Story(3, 12).Should().Be(RandomStories.Story(3, 12)).And.NotBe(RandomStories.Story(4, 12));
        StoryJson.ToUtf8Bytes(RandomStories.Story(3)).Should().Equal(StoryJson.ToUtf8Bytes(RandomStories.Story(3)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(200)]
    public void Story_OfASize_IsValidAndNoLarger(int size)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            Story story = RandomStories.Story(seed, size);

            story.Entities.Count.Should().BeInRange(size / 3, size);
            StoryAssert.RoundTrips(story);
            Story.TryCreate(story.Content, out _, out _).Should().BeTrue();
        }
    }

    [Fact]
    public void Story_OfExtremeSeeds_IsMade()
    {
        foreach (int seed in new[] { int.MinValue, -1, 0, int.MaxValue })
        {
            RandomStories.Story(seed).Entities.Should().NotBeEmpty();
        }

        FluentActions.Invoking(static () => RandomStories.Story(0, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Changed_OfAnEntity_KeepsIdAndKind()
    {
        Entity[] entities = [.. Sample.StoryOfEverything().Entities];
        Entity[] changed = [.. entities.Select(static (entity, seed) => RandomStories.Changed(entity, seed))];

        changed.Select(static entity => (entity.EntityKind, entity.Reference)).Should().Equal(entities.Select(static entity => (entity.EntityKind, entity.Reference)));
        changed.Except(entities).Should().HaveCountGreaterThan(entities.Length / 2);
        RandomStories.Changed(Sample.Claim(), 5).Should().Be(RandomStories.Changed(Sample.Claim(), 5)).And.NotBe(Sample.Claim());
    }
}
