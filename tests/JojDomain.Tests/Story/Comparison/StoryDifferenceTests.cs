using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Stories;
using Xunit;

namespace JojDomain.Tests.Comparison;

public class StoryDifferenceTests
{
    public static TheoryData<string> Names => [.. DifferenceCase.All.Select(static each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Between_TwoStories_TellsEveryChangeAndGivesThePatch(string name)
    {
        DifferenceCase expected = DifferenceCase.All.Single(each => each.Name == name);
        Story before = Read(expected.Before);
        Story after = Read(expected.After);

        StoryDifference difference = StoryDifference.Between(before, after);

        difference.Changes.Select(static change => change.ToString()).Should().Equal(expected.Lines);
        Encoding.UTF8.GetString(difference.ToJsonPatch()).Should().Be(expected.Patch.ReplaceLineEndings("\n").Replace("\n", "", StringComparison.Ordinal));
        difference.IsEmpty.Should().Be(expected.Lines.Length == 0);
        difference.ToString().Should().Be(difference.IsEmpty ? "no difference" : string.Join('\n', expected.Lines));
        difference.Should().Be(StoryDifference.Between(Read(expected.Before), Read(expected.After)));
        difference.ApplyTo(before).Should().Be(after);
        JsonText.Canonical(StrictJsonPatch.Apply(difference.ToJsonPatch(), StoryJson.ToUtf8Bytes(before))).Should().Equal(StoryJson.ToCanonicalUtf8Bytes(after));
    }

    [Fact]
    public void Between_EditsOfTheReferenceStory_AreTyped()
    {
        Story before = Restic.Story;
        Claim claim = Restic.Claim(1);
        Organisation added = new() { Id = new("new"), Names = [new("New")] };
        StoryContent content = before.Content with
        {
            Organisations = [.. before.Content.Organisations, added],
            Claims = [claim with { Words = null, Act = null }, .. before.Content.Claims.Skip(1)],
            Title = null,
            Holdings = default,
        };
        Story after = Story.Create(content);

        EquatableArray<StoryChange> changes = StoryDifference.Between(before, after).Changes;

        changes[0].Should().BeOfType<StoryMemberChanged>().Which.Name.Should().Be("title");
        changes[0].Id.Should().BeNull();
        changes[0].Kind.Should().BeNull();
        EntityAdded addition = changes.OfType<EntityAdded>().Single();
        (addition.Id, addition.Kind, addition.Index).Should().Be((new EntityRef("new"), EntityKind.Organisation, before.Content.Organisations.Count));
        addition.Entity.Should().BeSameAs(added);
        EntityChanged change = changes.OfType<EntityChanged>().Single();
        change.Before.Should().BeSameAs(claim);
        change.After.Should().BeSameAs(after.Content.Claims[0]);
        (change.Id, change.Kind, change.Index).Should().Be((claim.Id, EntityKind.Claim, 0));
        (change.Members[0].Pointer, change.Members[0].Before, change.Members[0].After).Should().Be(("/act", "\"congratulates\"", null));
        (change.Members[1].Pointer, change.Members[1].Before, change.Members[1].After).Should().Be(("/words", $"\"{claim.Words!.Text}\"", null));
        change.Members.Should().HaveCount(2);
        changes.OfType<EntityRemoved>().Select(static removed => (removed.Kind, removed.Index)).Should()
            .Equal(before.Content.Holdings.Select(static (_, index) => ((EntityKind?)EntityKind.Holding, index)));
    }

    [Fact]
    public void ApplyTo_AStoryWithOtherThings_KeepsThem()
    {
        StoryDifference difference = StoryDifference.Between(
            Read(""" "title":"a","places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]}]"""),
            Read(""" "title":"b","places":[{"id":"c","names":["C"]},{"id":"a","names":["A2"]},{"id":"d","names":["D"]}]"""));

        Story changed = difference.ApplyTo(Read(
            """ "title":"a","version":"1","people":[{"id":"p","names":["P"]}],"places":[{"id":"x","names":["X"]},{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]},{"id":"y","names":["Y"]}]"""));

        changed.Should().Be(Read(
            """ "title":"b","version":"1","people":[{"id":"p","names":["P"]}],"places":[{"id":"c","names":["C"]},{"id":"x","names":["X"]},{"id":"d","names":["D"]},{"id":"a","names":["A2"]},{"id":"y","names":["Y"]}]"""));
    }

    [Fact]
    public void ApplyTo_AShorterList_PutsWhatIsAddedBehindTheLast()
    {
        StoryDifference difference = StoryDifference.Between(
            Read(""" "places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}]"""), Read(""" "places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]}]"""));

        difference.ApplyTo(Read("")).Should().Be(Read(""" "places":[{"id":"c","names":["C"]}]"""));
    }

    [Fact]
    public void ApplyTo_AStoryThatItDoesNotFit_TellsAllPlacesAndWhy()
    {
        StoryDifference difference = StoryDifference.Between(
            Read(""" "title":"a","places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]},{"id":"d","names":["D"]}]"""),
            Read(""" "title":"b","version":"2","places":[{"id":"d","names":["D"]},{"id":"a","names":["A2"]},{"id":"n","names":["N"]}]"""));
        Story other = Read(""" "title":"c","version":"1","places":[{"id":"n","names":["N"]},{"id":"a","names":["Z"],"country":"SN"},{"id":"b","names":["Y"]}]""");

        difference.TryApplyTo(other, out Story? changed, out EquatableArray<Problem> problems).Should().BeFalse();

        string[] expected =
        [
            "error JOJ3001 /title: the difference found \"a\" here, and there is \"c\"",
            "error JOJ3001 /version: the difference found nothing here, and there is \"1\"",
            "error JOJ3001 /places/1: place \"a\" is not as the difference found it: /names/0: \"A\" -> \"Z\"; /country: nothing -> \"SN\"",
            "error JOJ3001 /places/2: place \"b\" is not as the difference found it: /names/0: \"B\" -> \"Y\"",
            "error JOJ3001 /places: place \"c\" is not there, and the difference changes, moves or removes it",
            "error JOJ3001 /places: place \"d\" is not there, and the difference changes, moves or removes it",
            "error JOJ3001 /places/0: place \"n\" is there already, and the difference adds it",
        ];
        changed.Should().BeNull();
        problems.Select(static problem => problem.ToString()).Should().Equal(expected);
        StoryException thrown = FluentActions.Invoking(() => difference.ApplyTo(other)).Should().Throw<StoryException>().Which;
        thrown.Problems.Should().Equal(problems);
        thrown.Message.Should().Be("The difference cannot be applied to the story.\n" + string.Join('\n', expected));
    }

    [Fact]
    public void ApplyTo_WhereAStoryWouldNotBeConsistent_TellsTheProblemsOfCreate()
    {
        StoryDifference difference = StoryDifference.Between(Read(""" "places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}]"""), Read(""" "places":[{"id":"b","names":["B"]}]"""));

        bool isApplied = difference.TryApplyTo(
            Read(""" "places":[{"id":"a","names":["A"]},{"id":"c","names":["C"],"within":"a"}]"""), out Story? changed, out EquatableArray<Problem> problems);

        isApplied.Should().BeFalse();
        changed.Should().BeNull();
        problems.Single().ToString().Should().Be("error JOJ2003 /places/0/within: nothing has the id \"a\"");
    }

    [Fact]
    public void ToJsonPatch_MembersOfLongNamesThatBeginAlike_PointsToEachWhole()
    {
        string start = new('n', 150);
        Story before = Read($$""" "places":[{"id":"a","names":["A"],"{{start}}1":1,"{{start}}2":2}],"{{start}}":1 """);
        Story after = Read($$""" "places":[{"id":"a","names":["A"],"{{start}}1":1,"{{start}}2":3}],"{{start}}":2 """);

        StoryDifference difference = StoryDifference.Between(before, after);

        difference.Changes.OfType<StoryMemberChanged>().Single().Member.Pointer.Should().Be("/" + start);
        difference.Changes.OfType<EntityChanged>().Single().Members.Single().Pointer.Should().Be($"/{start}2");
        JsonText.Canonical(StrictJsonPatch.Apply(difference.ToJsonPatch(), StoryJson.ToUtf8Bytes(before))).Should().Equal(StoryJson.ToCanonicalUtf8Bytes(after));
    }

    [Fact]
    public void ToString_LongAndHiddenText_IsShortAndShown()
    {
        StoryDifference difference = StoryDifference.Between(
            Read(""" "title":"a" """), Read($"\"title\":\"\u202e{new string('b', 200)}\""));

        difference.Changes[0].ToString().Should().Be($"changed story /title: \"a\" -> \"\\u202e{new string('b', 98)}...");
    }

    [Fact]
    public void Moves_OfEveryOrderOfFive_AreAsFewAsCanBeAndLeadThere()
    {
        string[] ids = ["a", "b", "c", "d", "e"];
        Story before = Places(ids);
        string[][] orders = [.. Orders(ids)];
        orders.Should().HaveCount(120);
        foreach (string[] order in orders)
        {
            Story after = Places(order);
            StoryDifference difference = StoryDifference.Between(before, after);

            int longest = Enumerable.Range(0, 32)
                .Select(chosen => order.Where(id => (chosen >> Array.IndexOf(ids, id) & 1) == 1).ToArray())
                .Where(static chosen => chosen.SequenceEqual(chosen.Order(StringComparer.Ordinal))).Max(static chosen => chosen.Length);
            difference.Changes.Should().AllBeOfType<EntityMoved>().And.HaveCount(5 - longest);
            difference.ApplyTo(before).Should().Be(after);
            StoryJson.Parse(StrictJsonPatch.Apply(difference.ToJsonPatch(), StoryJson.ToUtf8Bytes(before))).Should().Be(after);
        }
    }

    [Fact]
    public void Between_Null_IsRefused()
    {
        Story story = Story.Create(new());
        FluentActions.Invoking(() => StoryDifference.Between(null!, story)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryDifference.Between(story, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoryDifference.Between(story, story).ApplyTo(null!)).Should().Throw<ArgumentNullException>();
    }

    internal static Story Read(string members) => StoryJson.Parse($"{{\"format\":\"joj-story/1\"{(members.Length == 0 ? "" : ",")}{members}}}");

    private static Story Places(IEnumerable<string> ids) => Story.Create(new() { Places = [.. ids.Select(static id => new Place { Id = new(id), Names = [new(id)] })] });

    private static IEnumerable<string[]> Orders(string[] ids) => ids.Length == 0
        ? [[]]
        : ids.SelectMany((id, index) => Orders([.. ids[..index], .. ids[(index + 1)..]]).Select(rest => (string[])[id, .. rest]));
}
