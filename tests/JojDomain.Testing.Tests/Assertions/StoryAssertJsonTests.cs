using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Testing.Tests.Assertions;

public class StoryAssertJsonTests
{
    private const string ClaimJson = """{"id":"claim","attribution":{"voice":"organisation","via":["source"]},"act":"states"}""";

    [Fact]
    public void Json_OfWhatIsWrittenSo_SaysNothing()
    {
        StoryAssert.Json(Sample.Claim(), ClaimJson);
        StoryAssert.Json(Sample.Claim(), """{ "act": "states", "attribution": { "via": ["source"], "voice": "organisation" }, "id": "cl\u0061im" }""");
        StoryAssert.Json(Sample.Date(), "\"2026\"");
        StoryAssert.Json(Sample.Story(Sample.Place()), """{"format":"joj-story/1","places":[{"id":"place","kind":"city"}]}""");
        StoryAssert.Json(Sample.Claim(), ClaimJson, JsonSerializerOptions.Default);
        StoryAssert.Json(new File(Sample.Claim()), $$"""{"found":{{ClaimJson}}}""", FileContext.Default.Options);
    }

    [Fact]
    public void Json_OfAnotherValue_NamesTheDifference() =>
        StoryAssertTests.Failure(static () => StoryAssert.Json(Sample.Claim() with { Act = SpeechAct.Denies }, ClaimJson)).Should().Be(
            """
            Claim claim differs.
            1 difference (expected -> actual):
              /act: "states" -> "denies"
            """);

    [Fact]
    public void Json_OfAnotherSpelling_ShowsHowItIsWritten() =>
        StoryAssertTests.Failure(static () => StoryAssert.Json(Sample.Length(), "\"P1Y\"")).Should().Be(
            """
            The JSON is read as the value, but the value is written in another way.
            Expected: "P1Y"
            Actual:   "1 year"
            """);

    [Fact]
    public void Json_ThatIsNoValue_ShowsTheProblems() =>
        StoryAssertTests.Failure(static () => StoryAssert.Json(Sample.Date(), "\"2025-13\"")).Should().StartWith("The JSON cannot be read as EdtfDate.\n  ").And.Contain("JOJ");

    [Fact]
    public void Json_ThatIsNoJson_SaysSo() =>
        StoryAssertTests.Failure(static () => StoryAssert.Json(Sample.Date(), "2025-")).Should().StartWith("The JSON cannot be read as EdtfDate.\n  ");

    [Fact]
    public void RoundTrips_OfStories_SaysNothing()
    {
        StoryAssert.RoundTrips(Sample.StoryOfEverything());
        StoryAssert.RoundTrips(StoryJson.Parse("""{"format":"joj-story/1","x":0.12345678901234567891}"""));
    }

    internal sealed record File(Claim Found);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoryAssertJsonTests.File))]
internal sealed partial class FileContext : JsonSerializerContext;
