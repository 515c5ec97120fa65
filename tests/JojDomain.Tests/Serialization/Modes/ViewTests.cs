using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Schema;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>What a story is asked for has a form of its own, the same under anyone's options, and a schema by which it is valid.</summary>
public class ViewTests
{
    private static readonly Story Told = StoryJson.Parse("""
        {"format":"joj-story/1",
         "organisations":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}],
         "agreements":[{"id":"deal","kind":"contract"}],
         "sources":[{"id":"s","kind":"article","published":"2025-07"}],
         "claims":[
          {"id":"c1","attribution":{"voice":"a","via":["s"]},"statements":[{"subject":"deal","property":"agreement.binding","equals":true}]},
          {"id":"c2","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.binding","equals":false}]}]}
        """);

    public static TheoryData<string, string> ModesAndStories
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string mode in Mode.Names.Select(static row => row.Data))
            {
                foreach (string story in ReferenceStories.Names)
                {
                    data.Add(mode, story);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Mode.Names), MemberType = typeof(Mode))]
    public void Dispute_UnderAnyonesOptions_HasItsForm(string mode) => Compact(Told.Disputes, mode).Should().Be(
        """[{"subject":"deal","property":"agreement.binding","ground":"contradictory","positions":[{"statement":{"subject":"deal","property":"agreement.binding","equals":true},"claims":["c1"],"voices":["a"],"origins":{"atLeast":1,"atMost":1}},{"statement":{"subject":"deal","property":"agreement.binding","equals":false},"claims":["c2"],"voices":["b"],"origins":{"atLeast":1,"atMost":1}}]}]""");

    [Theory]
    [MemberData(nameof(ModesAndStories))]
    public void Views_OfAStory_AreValidByTheirSchemas(string mode, string name)
    {
        Story story = ReferenceStories.Get(name);
        Valid(story.Questions, mode);
        Valid(story.Disputes, mode);
        Valid(story.Corroborations, mode);
        Valid(story.Timeline, mode);
        Valid(story.Unsupported, mode);
        Valid(StoryDifference.Between(story, Told), mode);
    }

    [Fact]
    public void Difference_HasItsForm()
    {
        Story more = Told.Replace(Told.Get(new Id<Organisation>("b")) with { Country = CountryCode.Parse("SN") }).Add(new Place { Id = new("dakar"), Kind = PlaceKind.City });

        JsonSerializer.Serialize(StoryDifference.Between(Told, more)).Should().Be(
            """{"changes":[{"change":"changed","kind":"organisation","id":"b","index":1,"members":[{"pointer":"/country","after":"SN"}]},{"change":"added","kind":"place","id":"dakar","index":0,"entity":{"id":"dakar","kind":"city"}}]}""");
    }

    [Fact]
    public void MergeConflict_HasItsForm()
    {
        Story first = Told.Replace(Told.Get(new Id<Organisation>("b")) with { Country = CountryCode.Parse("SN") });
        Story second = Told.Replace(Told.Get(new Id<Organisation>("b")) with { Country = CountryCode.Parse("ML") });

        JsonSerializer.Serialize(StoryMerge.Of(first, second).Conflicts).Should().Be(
            """[{"kind":"organisation","id":"b","pointer":"/country","first":"SN","second":"ML"}]""");
    }

    [Fact]
    public void Timeline_HasItsForm() => JsonSerializer.Serialize(Told.Timeline[0]).Should().Be(
        """{"entity":"s","property":"source.published","when":"2025-07","earliest":"2025-07-01","latest":"2025-07-31","held":true}""");

    [Fact]
    public void Read_AView_SaysWhatToDo() => FluentActions.Invoking(static () => JsonSerializer.Deserialize<EquatableArray<Dispute>>("[{}]"))
        .Should().Throw<JsonException>().WithMessage("*a Dispute is found in a story and never read: read the story, and ask it*");

    private static void Valid<T>(T view, string mode)
        where T : notnull
    {
        string json = Compact(view, mode);
        JsonSchema.Parse(StoryJson.SchemaFor(typeof(T))).Accepts(json).Should().BeTrue($"of {typeof(T)} is written {json}");
        json.Should().NotContain("null");
    }

    private static string Compact<T>(T view, string mode) => JsonText.Compact(JsonSerializer.Serialize(view, Mode.Options(mode)));
}
