using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using NodaTime;
using Xunit;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>The bytes do not depend on where and when a program runs. Cultures and threads are in SharedStateTests; the tests run in invariant mode.</summary>
[Collection(typeof(WholeProcess))] // The zone is the process's.
public class PlaceTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Africa/Dakar")]
    public void WriteAndRead_InAnyTimeZone_AreTheSame(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            TimeZoneInfo.Local.Id.Should().Be(zone);

            StoryJson.ToUtf8Bytes(SampleStory.Story).Should().Equal(SampleStory.Utf8);
            StoryJson.Parse(SampleStory.Utf8).Content.Updated.Should().Be(Instant.FromUtc(2025, 8, 1, 9, 30));
            foreach (Story story in StoryGen.Pool.Take(50))
            {
                StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Should().Be(story);
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
