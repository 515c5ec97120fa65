using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Stories;
using Xunit;

namespace JojDomain.Tests.Comparison;

public class StoryMergeTests
{
    public static TheoryData<string> Names => [.. MergeCase.All.Select(static each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_TwoStories_GivesOneOrAllConflicts(string name)
    {
        MergeCase expected = MergeCase.All.Single(each => each.Name == name);

        StoryMerge merge = StoryMerge.Of(Read(expected.First), Read(expected.Second));

        merge.Story.Should().Be(expected.Merged is null ? null : Read(expected.Merged));
        merge.Conflicts.Select(static conflict => conflict.ToString()).Should().Equal(expected.Conflicts);
        merge.Problems.Should().BeEmpty();
        merge.ToString().Should().Be(expected.Merged is null ? string.Join('\n', expected.Conflicts) : merge.Story!.ToString());
        merge.Should().Be(StoryMerge.Of(Read(expected.First), Read(expected.Second)));
    }

    [Fact]
    public void Of_AConflict_CarriesIdKindPointerAndBothValues()
    {
        MergeConflict conflict = StoryMerge.Of(Read(""" "places":[{"id":"a","names":["A"]}]"""), Read(""" "places":[{"id":"a","names":["B"]}]""")).Conflicts.Single();
        MergeConflict ofStory = StoryMerge.Of(Read(""" "version":"1" """), Read(""" "version":"2" """)).Conflicts.Single();

        (conflict.Id, conflict.Kind, conflict.Pointer, conflict.First, conflict.Second).Should().Be((new EntityRef("a"), EntityKind.Place, "/names", "[\"A\"]", "[\"B\"]"));
        (ofStory.Id, ofStory.Kind, ofStory.Pointer, ofStory.First, ofStory.Second).Should().Be((null, null, "/version", "\"1\"", "\"2\""));
    }

    [Fact]
    public void Of_ThreeStoriesThatNameOneThing_IsTheSameInAnyOrder()
    {
        Story[] three = [Named("A"), Named("B"), Named("C")];
        foreach (Story[] order in (Story[][])[[three[0], three[1], three[2]], [three[2], three[0], three[1]], [three[1], three[2], three[0]]])
        {
            Story left = StoryMerge.Of(StoryMerge.Of(order[0], order[1]).Story!, order[2]).Story!;
            Story right = StoryMerge.Of(order[0], StoryMerge.Of(order[1], order[2]).Story!).Story!;

            left.Should().Be(right);
            left.Content.Places[0].Names.Select(static name => name.Text).Should().BeEquivalentTo("A", "B", "C");
            StoryMerge.Of(left, order[1]).Story.Should().Be(left, "what is in it adds nothing");
        }

        static Story Named(string name) => Read(
            $$""" "places":[{"id":"p","names":["{{name}}"]}],"sources":[{"id":"s","kind":"article"}],"claims":[{"id":"{{name}}","act":"states","attribution":{"voice":"s","via":["s"]},"statements":[{"subject":"p","property":"place.names","includes":["{{name}}"]}]}]""");
    }

    // What is read is bounded, and what is built in code is not.
    [Fact]
    public void Of_AStoryBeyondWhatIsReadByDefault_IsMergedAndCompared()
    {
        Story large = Story.Create(new() { Title = new LangText(new string('x', StoryReadLimits.DefaultLongestText + 1)) });
        Story small = Story.Create(new() { Places = [new() { Id = new("a"), Names = [Name.Official("A")] }] });

        StoryMerge.Of(large, small).Story!.Content.Title.Should().Be(large.Content.Title);
        StoryDifference.Between(small, large).ApplyTo(small).Should().Be(large);
    }

    [Fact]
    public void Of_StoriesThatMakeNoConsistentOne_TellsItsProblems()
    {
        StoryMerge merge = StoryMerge.Of(
            Read(""" "places":[{"id":"a","names":["A"],"within":"b"},{"id":"b","names":["B"]}],"projects":[{"id":"p","names":["P"],"phases":["x"]}],"phases":[{"id":"x","names":["X"]}]"""),
            Read(""" "places":[{"id":"b","names":["B"],"within":"a"},{"id":"a","names":["A"]}],"people":[{"id":"x","names":["X"]}]"""));

        merge.Story.Should().BeNull();
        merge.Conflicts.Should().BeEmpty();
        merge.Problems.Select(static problem => (problem.Code, problem.Pointer)).Should()
            .BeEquivalentTo([(ProblemCode.WrongKind, "/projects/0/phases/0"), (ProblemCode.DuplicateId, "/phases/0/id"), (ProblemCode.Cycle, merge.Problems.Single(static problem => problem.Code == ProblemCode.Cycle).Pointer)]);
        merge.ToString().Should().Be(string.Join('\n', merge.Problems));
    }

    [Theory]
    [InlineData("joj-story/1", "joj-story/1.3")]
    [InlineData("joj-story/1.3", "joj-story/1.2")]
    public void Of_StoriesOfTwoFormats_IsOfTheLater(string first, string second)
    {
        StoryMerge merge = StoryMerge.Of(StoryJson.Parse($$"""{"format":"{{first}}"}"""), StoryJson.Parse($$"""{"format":"{{second}}"}"""));

        merge.Story!.Content.Format.ToString().Should().Be("joj-story/1.3");
    }

    [Fact]
    public void Of_APartOfTheReferenceStory_IsTheWholeAgain()
    {
        Story whole = Restic.Story;
        Story part = Story.Create(whole.Content with { Holdings = default, Title = null, Claims = [whole.Content.Claims[0] with { Words = null }, .. whole.Content.Claims.Skip(1)] });

        StoryMerge.Of(whole, part).Story.Should().Be(whole);
        StoryMerge.Of(part, whole).Story.Should().Be(whole);
        StoryMerge.Of(whole, part).Story!.Content.Claims[1].Should().BeSameAs(whole.Content.Claims[1]);
    }

    [Fact]
    public void Of_Null_IsRefused()
    {
        Story story = Story.Create(new());
        FluentActions.Invoking(() => StoryMerge.Of(null!, story)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryMerge.Of(story, null!)).Should().Throw<ArgumentNullException>();
    }

    // A member that is left out says nothing, or merging would take what the other has for granted; the one exception is known to it.
    [Fact]
    public void Members_OfEntitiesThatAreLeftOut_SayNothing()
    {
        Type[] silent = [typeof(Reported<>), typeof(Listing<>), typeof(History<>), typeof(EquatableArray<>), typeof(Nullable<>)];

        IEnumerable<string> speaking = typeof(Story).Assembly.GetExportedTypes()
            .Where(static type => type.IsSubclassOf(typeof(Entity)))
            .SelectMany(static type => type.GetProperties())
            .Where(static property => property.SetMethod is not null && property.PropertyType.IsValueType && property.PropertyType != typeof(UnknownMembers))
            .Where(static property => property.GetCustomAttribute<RequiredMemberAttribute>() is null)
            .Where(property => !property.PropertyType.IsGenericType || !silent.Contains(property.PropertyType.GetGenericTypeDefinition()))
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}");

        speaking.Should().Equal("Claim.Outcome");
    }

    private static Story Read(string members) => StoryDifferenceTests.Read(members);
}
