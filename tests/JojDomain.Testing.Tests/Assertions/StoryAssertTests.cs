using FluentAssertions;
using Xunit;

namespace JojDomain.Testing.Tests.Assertions;

public class StoryAssertTests
{
    [Fact]
    public void Equal_OfEquals_SaysNothing()
    {
        StoryAssert.Equal(Sample.Story(), Sample.Story());
        StoryAssert.Equal(Sample.Claim(), Sample.Claim());
        StoryAssert.Equal<Entity>(Sample.Claim(), Sample.Claim());
        StoryAssert.Equal(Sample.Money(), Sample.Money());
        StoryAssert.Equal<Story>(null, null);
    }

    [Fact]
    public void Equal_OfStories_NamesEveryDifferenceByPath()
    {
        Story expected = Sample.Story();
        Story actual = Sample.Story(Sample.Claim() with { Act = SpeechAct.Denies, Words = "non" }, Sample.Person());

        Failure(() => StoryAssert.Equal(expected, actual)).Should().Be(
            $"""
            The stories differ.
            Expected: {expected}
            Actual:   {actual}
            3 differences (expected -> actual):
              added person person
              changed claim claim /act: "states" -> "denies"
              changed claim claim /words: nothing -> "non"
            """);
    }

    [Fact]
    public void Equal_OfStoriesAsObjects_NamesTheSame()
    {
        object story = Sample.Story();
        object other = Sample.Story(Sample.Person());

        Failure(() => StoryAssert.Equal(story, other)).Should().Contain("removed claim claim");
    }

    [Fact]
    public void Equal_OfManyDifferences_ShowsTwentyAndCountsTheOthers()
    {
        Story actual = Sample.Story([Sample.Claim(), .. Enumerable.Range(0, 23).Select(static index => Sample.Person() with { Id = new($"p{index}") })]);

        string[] lines = Failure(() => StoryAssert.Equal(Sample.Story(), actual)).Split('\n');

        lines.Should().HaveCount(25);
        lines[3].Should().Be("23 differences (expected -> actual):");
        lines[23].Should().Be("  added person p19");
        lines[24].Should().Be("  and 3 more");
    }

    [Fact]
    public void Equal_OfEntities_NamesMembers() =>
        Failure(static () => StoryAssert.Equal(Sample.Claim(), Sample.Claim() with { Attribution = Sample.Attribution() with { Via = [Hop.Unidentified] } })).Should().Be(
            """
            Claim claim differs.
            1 difference (expected -> actual):
              /attribution/via/0: "source" -> {"source":{"absent":"unknown"}}
            """);

    [Fact]
    public void Equal_OfEntitiesAsTheirBase_NamesMembersOrKinds()
    {
        Failure(static () => StoryAssert.Equal<Entity>(Sample.Claim(), Sample.Claim() with { Act = SpeechAct.Denies })).Should().EndWith("\n  /act: \"states\" -> \"denies\"");
        Failure(static () => StoryAssert.Equal<Entity>(Sample.Place(), Sample.Event())).Should().StartWith("The values differ in their type, Place and Event.\nExpected: Place {");
    }

    [Fact]
    public void Equal_OfVoicesOfTwoTypes_ShowsBoth() =>
        Failure(static () => StoryAssert.Equal<Voice>(Sample.Voice(), Voice.Unidentified())).Should().Be(
            """
            The values differ in their type, NamedVoice and UnknownVoice.
            1 difference (expected -> actual):
              : "organisation" -> {"type":"unknown"}
            """);

    [Fact]
    public void Equal_OfValues_ShowsBoth()
    {
        Failure(static () => StoryAssert.Equal(Sample.Date(), EdtfDate.Parse("2027"))).Should().EndWith(": \"2026\" -> \"2027\"");
        Failure(static () => StoryAssert.Equal<Reported<CountryCode>>(default, Reported.None)).Should().Be(
            """
            The values of type Reported<CountryCode> differ.
            1 difference (expected -> actual):
              : nothing -> {"absent":"none"}
            """);
    }

    [Fact]
    public void Equal_OfWhatHasNoJsonForm_ShowsTheTexts() =>
        Failure(static () => StoryAssert.Equal("before", "after")).Should().Be("The values of type String differ.\nExpected: before\nActual:   after");

    [Fact]
    public void Equal_WithNull_SaysWhichIsNull()
    {
        Failure(static () => StoryAssert.Equal(null, Sample.Story())).Should().StartWith("One of the two is null.\nExpected: null\nActual:   story (");
        Failure(static () => StoryAssert.Equal(Sample.Date(), null)).Should().Be("One of the two is null.\nExpected: 2026\nActual:   null");
    }

    [Fact]
    public void Failure_ForXunit_IsAFailedAssertion() =>
        typeof(StoryAssertException).GetInterfaces().Select(static each => each.Name).Should().Contain("IAssertionException", "by that name xunit knows it");

    internal static string Failure(Action assertion) => assertion.Should().Throw<StoryAssertException>().Which.Message;
}
