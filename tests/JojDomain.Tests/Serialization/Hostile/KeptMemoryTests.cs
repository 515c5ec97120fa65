using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>What is kept from one document for the next, so that the next allocates little more than its own story.</summary>
[Collection(typeof(WholeProcess))]
public class KeptMemoryTests
{
    // The output alone has 16 KB, and a context more than a small document.
    [Fact]
    public void Hash_OfAnotherDocument_AllocatesTheHashAlone() => SecondAllocation(static () => StoryJson.ContentHash(SampleStory.Story)).Should().BeLessThan(1000);

    [Fact]
    public void Parse_AnotherDocument_AllocatesItsStoryAlone()
    {
        byte[] text = "{\"format\":\"joj-story/1\",\"id\":\"s\"}"u8.ToArray();

        SecondAllocation(() => StoryJson.Parse(text)).Should().BeLessThan(1000);
    }

    [Fact]
    public void Deserialize_AnotherValue_AllocatesTheValueAlone() =>
        SecondAllocation(static () => JsonSerializer.Deserialize<TimePeriod>("{\"start\":\"2025\"}")).Should().BeLessThan(1000);

    [Fact]
    public void ToUtf8Bytes_OfAnotherStory_AllocatesItsBytesAlone()
    {
        Story story = StoryJson.Parse("{\"format\":\"joj-story/1\",\"id\":\"s\"}");

        SecondAllocation(() => StoryJson.ToUtf8Bytes(story)).Should().BeLessThan(200);
    }

    [Fact]
    public void Parse_ALargeDocument_KeepsNoneOfItsRoom()
    {
        byte[] large = Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",\"places\":[{string.Join(',', Enumerable.Range(0, 100_000).Select(static index => $"{{\"id\":\"p{index}\",\"kind\":\"city\"}}"))}]}}");
        StoryJson.Parse(SampleStory.Utf8);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        Read(large);

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(large.Length / 4);
        Allocation.Of(static () => StoryJson.Parse("{\"format\":\"joj-story/1\",\"id\":\"a\"}"u8)).Should().BeLessThan(100_000);
    }

    // In a method of its own, so that no local variable keeps the story alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Read(byte[] text) => StoryJson.TryParse(text, out _, out _).Should().BeTrue();

    private static long SecondAllocation(Action work)
    {
        work();
        return Allocation.Of(work);
    }
}
