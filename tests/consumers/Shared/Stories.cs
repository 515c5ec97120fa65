using JojDomain;
using JojDomain.Testing;

namespace Consumers;

/// <summary>What the tests of each framework compare.</summary>
internal static class Stories
{
    public static Story Told { get; } = Sample.Story();

    public static Story Denied { get; } = Sample.Story(Sample.Claim() with { Act = SpeechAct.Denies });

    public static void Same()
    {
        StoryAssert.Equal(Told, Sample.Story());
        StoryAssert.RoundTrips(RandomStories.Story(seed: 7));
        StoryAssert.Json(Sample.Money(), """{"amount":"1"}""");
    }

    public static void Different() => StoryAssert.Equal(Told, Denied);

#if WRONG_CONSTANT
    public static CountryCode Wrong { get; } = CountryCode.Parse("UK");
#endif
}
