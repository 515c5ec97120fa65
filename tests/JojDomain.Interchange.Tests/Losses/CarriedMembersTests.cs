using System.Globalization;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Losses;

/// <summary>The report is what a story's native JSON has, less what an exporter carried.</summary>
public sealed class CarriedMembersTests
{
    private static readonly Story Story = JojDomain.Story.Create(new StoryContent
    {
        Title = new("The deal", "en"),
        Organisations = [new Organisation { Id = new("acme"), Names = ["Acme", "Acme Ltd"], Country = CountryCode.Parse("SN") }],
    });

    private static readonly EntityRef Acme = new("acme");

    [Fact]
    public void ToReport_NothingCarried_HasStoryMembersThenEntityMembers()
    {
        LossReport report = new CarriedMembers().ToReport(Story, static (_, _) => "no place");

        report.Select(static loss => loss.ToString()).Should().Equal(
            "story /format: no place",
            "story /title: no place",
            "acme /id: no place",
            "acme /names: no place",
            "acme /country: no place");
    }

    [Fact]
    public void ToReport_MembersCarried_AreNotLost()
    {
        var carried = new CarriedMembers();
        carried.AddOfStory("/format");
        carried.AddOfStory("/title/text");
        carried.Add(Acme, "/id");
        carried.Add(Acme, "/names/0");

        LossReport report = carried.ToReport(Story, static (entity, pointer) => $"{entity?.EntityKind} {pointer}");

        report.Should().Equal(
            new Loss("/title/language", null, " /title/language"),
            new Loss("/names/1", Acme, "Organisation /names/1"),
            new Loss("/country", Acme, "Organisation /country"));
    }

    [Fact]
    public void ToReport_WholeEntityCarried_LosesNothingOfIt()
    {
        var carried = new CarriedMembers();
        carried.Add(Acme, "");

        carried.ToReport(Story, static (_, _) => "no place").Should().OnlyContain(static loss => loss.Entity == null);
    }

    [Fact]
    public void ToReport_AllOfAnyStoryCarried_LosesWhatTheReaderDoesNotKnow() => StoryCases.Any.Sample(
        static story =>
        {
            var carried = new CarriedMembers();
            carried.AddOfStory("");
            foreach (Entity entity in story.Entities)
            {
                carried.Add(entity.Reference, "");
            }

            carried.ToReport(story, static (_, _) => "not known").Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().BeEquivalentTo(Unknown(StoryJson.ToUtf8Bytes(story)));
        },
        iter: 100);

    private static IEnumerable<string> Unknown(byte[] story)
    {
        StoryJson.TryParse(story, new StoryReadLimits { ReportsUnknownMembers = true, MostProblems = 1_000_000 }, out _, out EquatableArray<Problem> problems);
        JsonElement root = JsonElement.Parse(story);
        return problems.Where(static problem => problem.Code == ProblemCode.UnknownMember).Select(problem => Place(root, problem.Pointer));
    }

    // "/claims/0/x" is "/x" of an entity; other places are of the story.
    private static string Place(JsonElement root, string pointer) =>
        pointer.Split('/', 4) is [_, var list, var index, var rest] && root.TryGetProperty(list, out JsonElement entities) && entities.ValueKind == JsonValueKind.Array
            && entities[int.Parse(index, CultureInfo.InvariantCulture)].TryGetProperty("id", out JsonElement id)
            ? $"{id} /{rest}"
            : $" {pointer}";
}
