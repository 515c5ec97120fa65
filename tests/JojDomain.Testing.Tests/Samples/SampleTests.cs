using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Testing.Tests.Samples;

public class SampleTests
{
    private static readonly object[] All =
    [
        .. typeof(Sample).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static method => method.GetParameters().Length == 0).Select(static method => method.Invoke(null, null)!),
    ];

    private static readonly Entity[] Entities = [.. All.OfType<Entity>()];

    [Fact]
    public void Samples_OfEntities_AreOneOfEachKind()
    {
        Enum.GetValues<EntityKind>().Except(Entities.Select(static entity => entity.EntityKind)).Should().BeEmpty("each kind has a smallest entity in Sample.Entities.cs");
        Entities.Select(static entity => entity.EntityKind).Should().OnlyHaveUniqueItems();
        Entities.Should().AllSatisfy(static entity => entity.Reference.Text.Should().BeEquivalentTo(entity.EntityKind.ToString()));
    }

    [Fact]
    public void Samples_OfEveryType_AreNamedAndRoundTrip() => All.Should().AllSatisfy(static value =>
    {
        string json = JsonSerializer.Serialize(value, value.GetType());
        JsonSerializer.Deserialize(json, value.GetType()).Should().Be(value);
    });

    [Fact]
    public void Samples_OfEntities_AreSmallest() => Entities.Should().AllSatisfy(static entity =>
    {
        JsonObject whole = JsonNode.Parse(StoryJson.ToUtf8Bytes(Sample.Story(entity)))!.AsObject();
        JsonNode json = whole.Select(static list => list.Value).OfType<JsonArray>().SelectMany(static list => list).Single(each => each!["id"]!.ToString() == entity.Reference.Text)!;
        foreach ((string name, JsonNode? value) in json.AsObject().ToArray())
        {
            json.AsObject().Remove(name);
            StoryJson.TryParse(Encoding.UTF8.GetBytes(whole.ToJsonString()), out _, out _).Should().BeFalse($"{entity.EntityKind} needs {name}");
            json[name] = value;
        }
    });

    [Fact]
    public void Story_WithoutEntities_IsAClaimWithItsVoiceAndSource() =>
        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(Sample.Story())).Should().Be(
            """
            {"format":"joj-story/1","organisations":[{"id":"organisation","kind":"company"}],"sources":[{"id":"source","kind":"article"}],"claims":[{"id":"claim","attribution":{"voice":"organisation","via":["source"]},"act":"states"}]}
            """);

    [Fact]
    public void Story_OfEveryEntity_HoldsIt() => Entities.Should().AllSatisfy(static entity => Sample.Story(entity).Get(entity.Reference).Should().Be(entity));

    [Fact]
    public void Story_OfWhatRefersToASample_HoldsTheSample() => Entities.Where(static entity => entity is not Claim).Should().AllSatisfy(static entity =>
        Sample.Story(Sample.Claim() with { About = [entity.Reference] }).Get(entity.Reference).Should().Be(entity));

    [Fact]
    public void Story_OfAnEntityWithASamplesId_TakesIt()
    {
        Organisation restic = Sample.Organisation() with { Names = [new("Restic")] };

        Story story = Sample.Story(Sample.Claim(), restic);

        story.Get(restic.Id).Should().Be(restic);
        story.Entities.Should().HaveCount(3);
    }

    [Fact]
    public void Story_OfWhatRefersToNothingKnown_IsRefused() =>
        FluentActions.Invoking(static () => Sample.Story(Sample.Claim() with { About = [new("nobody")] })).Should().Throw<StoryException>().Which.Problems
            .Should().ContainSingle().Which.Should().Match<Problem>(static problem => problem.Code == ProblemCode.DanglingReference && problem.Pointer == "/claims/0/about/0");

    [Fact]
    public void Story_OfNull_IsRefused() => FluentActions.Invoking(static () => Sample.Story(Sample.Claim(), null!)).Should().Throw<ArgumentNullException>();
}
