using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Equal stories, and only they, have equal canonical bytes and hashes.</summary>
public class EqualityTests
{
    [Fact]
    public void CanonicalBytes_OfManyStories_AreEqualExactlyWhereTheStoriesAre()
    {
        (Story Story, string Canonical)[] stories = [.. Variants().Select(static story => (story, Encoding.UTF8.GetString(StoryJson.ToCanonicalUtf8Bytes(story))))];
        stories.Length.Should().BeGreaterThan(250);

        for (int left = 0; left < stories.Length; left++)
        {
            for (int right = 0; right <= left; right++)
            {
                bool sameBytes = stories[left].Canonical == stories[right].Canonical;
                if (sameBytes != stories[left].Story.Equals(stories[right].Story))
                {
                    Assert.Fail($"{stories[left].Canonical}\n{stories[right].Canonical}");
                }

                if (sameBytes && stories[left].Story.GetHashCode() != stories[right].Story.GetHashCode())
                {
                    Assert.Fail($"equal stories have different hash codes: {stories[left].Canonical}");
                }
            }
        }
    }

    [Fact]
    public void CanonicalBytes_OfAnySpelling_AreTheSame()
    {
        byte[] canonical = StoryJson.ToCanonicalUtf8Bytes(SampleStory.Story);
        byte[][] spellings =
        [
            Encoding.UTF8.GetBytes(StoryJson.ToIndentedString(SampleStory.Story)),
            canonical,
            Mutation.Values(SampleStory.Utf8).Single(static value => value.Text == "\"un autre\"").By("\"\\u0075n\\u0020autre\""),
            Mutation.Values(SampleStory.Utf8).First(static value => value.Text == "\"restic\"").By("\"r\\u0065stic\""),
            Mutation.Values(SampleStory.Utf8).First(static value => value.Text == "[\"article\"]").By("[{\"source\":\"article\"}]"),
        ];

        foreach (byte[] spelling in spellings)
        {
            Story story = StoryJson.Parse(spelling);
            story.Should().Be(SampleStory.Story);
            StoryJson.ToCanonicalUtf8Bytes(story).Should().Equal(canonical);
            StoryJson.ContentHash(story).Should().Be(StoryJson.ContentHash(SampleStory.Story));
        }
    }

    [Fact]
    public void CanonicalBytes_OfTheSample_AreIJson()
    {
        byte[] canonical = StoryJson.ToCanonicalUtf8Bytes(SampleStory.Story);

        StoryJson.ToCanonicalUtf8Bytes(StoryJson.Parse(canonical)).Should().Equal(canonical);
        Encoding.UTF8.GetString(canonical).Should().StartWith("{\"agreements\":[{\"amounts\":[{\"asOf\":").And.NotContain("\n");
    }

    // Every member left out once where that leaves a story, and every text changed.
    private static IEnumerable<Story> Variants()
    {
        yield return SampleStory.Story;
        yield return Story.Create(SampleStory.Story.Content);
        foreach (Mutation member in Mutation.Members(SampleStory.Utf8).Where(static member => member.Text[^1] == ','))
        {
            if (StoryJson.TryParse(member.By(""), out Story? story, out _))
            {
                yield return story;
            }
        }

        foreach (Mutation value in Mutation.Values(SampleStory.Utf8).Where(static value => value.Text[0] == '"' && value.Text.Length > 3))
        {
            if (StoryJson.TryParse(value.By(value.Text[..^1] + "x\""), out Story? story, out _))
            {
                yield return story;
            }
        }
    }
}
