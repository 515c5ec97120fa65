using CsCheck;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>Every law over random stories, a thousand cases each; <c>JOJ_CASES=100</c> makes it 100,000 (see <see cref="Cases"/>).</summary>
public class StoryLawTests
{
    private static readonly Dictionary<string, Func<Story, Random, bool>> Laws = new(StoryLaws.All.Concat(EntryPointLaws.All), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_OverRandomStories_Holds(string law) => StoryGen.Case.Sample(each => Laws[law](each.Story, each.Random), iter: Cases.Of(Cases.EachLaw), threads: 1);

    [Fact]
    public void Schema_OfRandomStories_AcceptsThem() => StoryGen.Case.Sample(static each => StoryLaws.AcceptedBySchema(each.Story, each.Random), iter: Cases.Of(20), threads: 1);

    [Fact]
    public void Generator_OverAllTypes_MakesEveryTypeAndProperty()
    {
        HashSet<(string, string)> seen = [];
        foreach (Story story in StoryGen.Pool)
        {
            Described.Collect(story.Content, seen);
        }

        IEnumerable<(string, string)> described = typeof(Story).Assembly.GetExportedTypes()
            .Where(static type => (!type.IsAbstract && typeof(Part).IsAssignableFrom(type)) || type == typeof(TimeExpression))
            .SelectMany(static type => Described.PropertiesOf(type).Select(property => (type.Name, property.Name)));

        described.Except(seen).Should().BeEmpty();
    }

    [Fact]
    public void Generator_Stories_DifferAndHaveUnknownMembersAndAbsences()
    {
        StoryGen.Pool.Distinct().Should().HaveCountGreaterThan(StoryGen.Pool.Count - 5);
        StoryGen.Pool.Average(static story => story.Entities.Count).Should().BeInRange(4, 60);
        StoryGen.Pool.Count(static story => story.Entities.Any(static entity => !entity.Unknown.IsEmpty)).Should().BeGreaterThan(StoryGen.Pool.Count / 10);
    }
}
