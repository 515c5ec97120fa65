using System.Text.Json.Nodes;
using CsCheck;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Laws;
using Xunit;
using JsonText = JojDomain.Tests.Samples.JsonText;

namespace JojDomain.Tests.Comparison;

/// <summary>What holds of the difference and the merge of any two stories, over the random stories of the other laws.</summary>
public class ComparisonLawTests
{
    private static readonly Dictionary<string, Func<Story, Random, bool>> Laws = new(StringComparer.Ordinal)
    {
        ["the difference applied to the one gives the other"] = static (story, random) => StoryPairs.Other(story, random) is var other
            && StoryDifference.Between(story, other).ApplyTo(story) == other && StoryDifference.Between(other, story).ApplyTo(other) == story,
        ["the patch applied to the one's JSON gives the other's"] = static (story, random) => StoryPairs.Other(story, random) is var other
            && JsonText.Canonical(StrictJsonPatch.Apply(StoryDifference.Between(story, other).ToJsonPatch(), StoryJson.ToUtf8Bytes(story)))
                .AsSpan().SequenceEqual(StoryJson.ToCanonicalUtf8Bytes(other)),
        ["the difference is empty if and only if the stories are equal"] = static (story, random) => StoryPairs.Other(story, random) is var other
            && StoryDifference.Between(story, other).IsEmpty == (story == other) && StoryDifference.Between(story, Again(story)).IsEmpty,
        ["the differences there and back tell of the same"] = static (story, random) => StoryPairs.Other(story, random) is var other
            && Touched(story, other).SetEquals(Touched(other, story)),
        ["every change is one line, and every value in it differs"] = static (story, random) => StoryDifference.Between(story, StoryPairs.Other(story, random)).Changes
            .All(static change => !change.ToString().Contains('\n', StringComparison.Ordinal) && (change is not EntityChanged { Members.IsEmpty: true })
                && MembersOf(change).All(static member => member.Before != member.After)),
        ["merged with itself a story is itself"] = static (story, _) => StoryMerge.Of(story, Again(story)).Story == story,
        ["merged with the empty story a story is itself"] = static (story, _) => Story.Create(new()) is var empty
            && StoryMerge.Of(story, empty).Story == story && StoryMerge.Of(empty, story).Story == story,
        ["two parts of a story that lack nothing together make the story"] = static (story, random) => StoryPairs.Parts(story, random) is var (one, other)
            && StoryPairs.Sorted(StoryMerge.Of(one, other).Story) == StoryPairs.Sorted(story) && StoryPairs.Sorted(StoryMerge.Of(other, one).Story) == StoryPairs.Sorted(story),
        ["conflicts are the same from both sides"] = static (story, random) => StoryPairs.Other(story, random) is var other
            && Conflicts(story, other, isTurned: false).SetEquals(Conflicts(other, story, isTurned: true)),
        ["a merge loses nothing and invents nothing, or tells why there is none"] = static (story, random) => StoryPairs.Edited(story, random) is var other && StoryMerge.Of(story, other) is var merge
            && (merge.Story is { } merged ? HoldsNeitherMoreNorLess(merged, story, other) : !merge.Conflicts.IsEmpty || !merge.Problems.IsEmpty),
        ["a merge conflicts if and only if both have a member and it differs, but for lists that are put together"] = static (story, random) => StoryPairs.Edited(story, random) is var other
            && Conflicts(story, other, isTurned: false).Select(static conflict => (conflict.Id, conflict.Pointer)).ToHashSet().SetEquals(Differing(story, other)),
    };

    private static readonly string[] Lists = ["names", "identifiers"];

    public static TheoryData<string> Names => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_OverRandomStories_Holds(string law) => StoryGen.Case.Sample(each => Laws[law](each.Story, each.Random), iter: Cases.Of(Cases.EachLaw / 4), threads: 1);

    [Fact]
    public void Pairs_AreOfEveryKind()
    {
        (Story Story, Story Other)[] pairs = [.. Enumerable.Range(0, 200).Select(static seed => (StoryGen.Pool[seed], new Random(seed))).Select(static each => (each.Item1, StoryPairs.Edited(each.Item1, each.Item2)))];
        StoryDifference[] differences = [.. pairs.Select(static pair => StoryDifference.Between(pair.Story, pair.Other))];
        StoryMerge[] merges = [.. pairs.Select(static pair => StoryMerge.Of(pair.Story, pair.Other))];

        differences.SelectMany(static difference => difference.Changes).Select(static change => change.GetType().Name).Distinct().Should()
            .BeEquivalentTo(nameof(StoryMemberChanged), nameof(EntityChanged), nameof(EntityRemoved), nameof(EntityMoved));
        merges.Count(static merge => merge.Story is not null).Should().BeGreaterThan(20);
        merges.Count(static merge => !merge.Conflicts.IsEmpty).Should().BeGreaterThan(20);
    }

    private static Story Again(Story story) => StoryJson.Parse(StoryJson.ToUtf8Bytes(story));

    private static EquatableArray<MemberChange> MembersOf(StoryChange change) => change switch
    {
        StoryMemberChanged story => [story.Member],
        EntityChanged entity => entity.Members,
        _ => [],
    };

    // Of two entities that swap places, either may count as moved.
    private static HashSet<(EntityKind?, EntityRef?, string)> Touched(Story before, Story after) =>
    [
        .. StoryDifference.Between(before, after).Changes.Where(static change => change is not EntityMoved)
            .SelectMany(static change => MembersOf(change).Select(static member => member.Pointer).DefaultIfEmpty("").Select(pointer => (change.Kind, change.Id, pointer))),
    ];

    private static HashSet<(string Id, string Pointer, string, string)> Conflicts(Story first, Story second, bool isTurned) =>
    [
        .. StoryMerge.Of(first, second).Conflicts.Select(conflict => (conflict.Id?.Text ?? "", conflict.Pointer, isTurned ? conflict.Second : conflict.First, isTurned ? conflict.First : conflict.Second)),
    ];

    private static bool HoldsNeitherMoreNorLess(Story merged, Story first, Story second)
    {
        Dictionary<string, OrderedDictionary<string, string>> all = StoryPairs.Members(merged);
        Dictionary<string, OrderedDictionary<string, string>>[] sources = [StoryPairs.Members(first), StoryPairs.Members(second)];
        bool isComplete = sources.All(source => source.All(each => each.Value.All(member =>
            all[each.Key].TryGetValue(member.Key, out string? value) && (JsonMembers.AreEqual(value, member.Value) || IsPutTogether(each.Key, member.Key, value)))));
        bool isFaithful = all.All(each => each.Value.All(member =>
            sources.Any(source => source.TryGetValue(each.Key, out OrderedDictionary<string, string>? members) && members.TryGetValue(member.Key, out string? value)
                && (JsonMembers.AreEqual(value, member.Value) || IsPutTogether(each.Key, member.Key, member.Value)))));
        return isComplete && isFaithful;

        // All items of both, and no other.
        bool IsPutTogether(string id, string member, string value) => Lists.Contains(member)
            && ItemsOf(value).ToHashSet().SetEquals(sources.SelectMany(source => source.TryGetValue(id, out OrderedDictionary<string, string>? members) && members.TryGetValue(member, out string? own) ? ItemsOf(own) : []));
    }

    private static IEnumerable<string> ItemsOf(string list) => JsonNode.Parse(list) is JsonArray items ? items.Select(static item => item!.ToJsonString()) : [list];

    private static bool ArePutTogether(string member, Story first, Story second, string id) => member switch
    {
        "names" => first.Get(new EntityRef(id)) is INamed { Names: { IsBare: true } mine } && second.Get(new EntityRef(id)) is INamed { Names: { IsBare: true } theirs }
            && mine.Except(theirs).All(name => Gives(first, id, name)) && theirs.Except(mine).All(name => Gives(second, id, name)),
        "identifiers" => first.Get(new EntityRef(id)) is IIdentified one && second.Get(new EntityRef(id)) is IIdentified other && one.Identifiers.Any(other.Identifiers.Contains)
            && one.Identifiers.Concat(other.Identifiers).Distinct().GroupBy(static each => each.Scheme)
                .All(scheme => scheme.Count() == 1 || scheme.All(one.Identifiers.Contains) || scheme.All(other.Identifiers.Contains)),
        _ => false,
    };

    private static bool Gives(Story story, string id, Name name) => story.Content.Claims.SelectMany(static claim => claim.Statements)
        .Any(statement => statement.Subject.Text == id && statement.Polarity == Polarity.Affirmed && statement.Predicate.Operator != StatementOperator.Exclude
            && statement.Predicate is PropertyPredicate<Listing<Name>> { Property.Name: "names" } names && names.Value.Any(said => said.Text == name.Text));

    private static IEnumerable<(string Id, string Pointer)> Differing(Story first, Story second)
    {
        Dictionary<string, OrderedDictionary<string, string>> others = StoryPairs.Members(second);
        return StoryPairs.Members(first).Where(each => others.ContainsKey(each.Key))
            .SelectMany(each => each.Value.Keys.Where(name => others[each.Key].TryGetValue(name, out string? other) && !JsonMembers.AreEqual(each.Value[name], other) && !ArePutTogether(name, first, second, each.Key))
                .Select(name => (each.Key, $"/{Places.Escaped(name)}")))
            .Concat(first.Content.Claims.Join(second.Content.Claims, static claim => claim.Id, static claim => claim.Id, static (one, other) => (one, other))
                // An act of which nothing is stated has come off.
                .Where(static pair => pair.one.Outcome != pair.other.Outcome)
                .Select(static pair => (pair.one.Id.Text, "/outcome")));
    }
}
