using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Numbers of unknown members between two doubles are kept, distinguished, and never hashed as the nearest double.</summary>
public class InexactNumberTests
{
    public static TheoryData<string, string> Neighbours => new()
    {
        { "9007199254740993", "9007199254740992" },
        { "1234567890123456789", "1234567890123456788" },
        { "0.1000000000000000055", "0.1" },
        { "1e-400", "0" },
        { "1e-999999999", "1e-999999998" },
        { "-1234567890123456789", "1234567890123456789" },
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Neighbours_AnywhereInAValue_DifferInEveryComparison(string number, string neighbour)
    {
        foreach (string place in (string[])["{0}", "[1,{0}]", "{{\"a\":[{{\"b\":{0}}}]}}"])
        {
            string left = string.Format(null, place, number), right = string.Format(null, place, neighbour);
            Story one = StoryJson.Parse(InPlace(left)), other = StoryJson.Parse(InPlace(right));

            one.Should().NotBe(other);
            one.Content.Places[0].Unknown.GetHashCode().Should().NotBe(other.Content.Places[0].Unknown.GetHashCode());
            StoryDifference difference = StoryDifference.Between(one, other);
            MemberChange change = difference.Changes.Should().ContainSingle().Which.Should().BeOfType<EntityChanged>().Which.Members.Should().ContainSingle().Subject;
            (change.Before, change.After).Should().Be((number, neighbour));
            Encoding.UTF8.GetString(difference.ToJsonPatch()).Should().Be($$"""[{"op":"replace","path":"/places/0{{change.Pointer}}","value":{{neighbour}}}]""");
            difference.ApplyTo(one).Should().Be(other);
            FluentActions.Invoking(() => difference.ApplyTo(other)).Should().Throw<StoryException>();
            MergeConflict conflict = StoryMerge.Of(one, other).Conflicts.Should().ContainSingle().Subject;
            (conflict.Pointer, conflict.First, conflict.Second).Should().Be(("/x-n", left, right));
            FluentActions.Invoking(() => StoryJson.ContentHash(one)).Should().Throw<StoryException>();
        }
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void Neighbours_AsMembersOfTheStory_DifferInEveryComparison(string number, string neighbour)
    {
        Story one = StoryJson.Parse(TextProblems.Doc($"\"x-n\":{number}")), other = StoryJson.Parse(TextProblems.Doc($"\"x-n\":{neighbour}"));

        StoryDifference.Between(one, other).ToString().Should().Be($"changed story /x-n: {number} -> {neighbour}");
        StoryMerge.Of(one, other).Conflicts.Should().ContainSingle().Which.Id.Should().BeNull();
        one.Should().NotBe(other);
        one.Should().Be(StoryJson.Parse(StoryJson.ToUtf8Bytes(one)));
    }

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("1E0", "1")]
    [InlineData("-0", "0")]
    [InlineData("[9007199254740993]", "[9007199254740993.0]")]
    [InlineData("1e-999999999", "0.1e-999999998")]
    public void Spellings_OfOneValue_AreEqualInEveryComparison(string left, string right)
    {
        Story one = StoryJson.Parse(InPlace(left)), other = StoryJson.Parse(InPlace(right));

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        StoryDifference.Between(one, other).IsEmpty.Should().BeTrue();
        StoryMerge.Of(one, other).Story.Should().Be(one);
    }

    [Theory]
    [InlineData("9007199254740993", "\"9007199254740993\" has no canonical form (RFC 8785): its nearest IEEE 754 double is 9007199254740992")]
    [InlineData("0.1000000000000000055", "\"0.1000000000000000055\" has no canonical form (RFC 8785): its nearest IEEE 754 double is 0.1")]
    [InlineData("-1e-400", "\"-1e-400\" has no canonical form (RFC 8785): its nearest IEEE 754 double is 0")]
    public void Number_BetweenTwoDoubles_IsReadWithAWarningAndRefusedInTheCanonicalForm(string number, string expected)
    {
        string json = InPlace($"[0.1,{number}]");

        StoryJson.TryParse(json, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        problems.Should().ContainSingle().Which.ToString().Should().Be(
            $"2:46: warning JOJ1019 /places/0/x-n/1: the number {expected}; it was kept, and the story has no content hash; a string would have one");
        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story!)).Should().Be(json.Replace("\n", "", StringComparison.Ordinal));
        story!.Content.Places[0].Unknown.ToString().Should().Be($"{{\"x-n\": [0.1,{number}]}}");
        foreach (Action refused in (Action[])[() => StoryJson.ContentHash(story), () => StoryJson.ToCanonicalUtf8Bytes(story)])
        {
            StoryException exception = refused.Should().Throw<StoryException>().Which;
            exception.Problems.Should().ContainSingle().Which.ToString().Should().Be($"error JOJ1019 /places/0/x-n/1: the number {expected}");
            exception.Message.Should().Be($"The story has no canonical form.\nerror JOJ1019 /places/0/x-n/1: the number {expected}");
        }
    }

    [Fact]
    public void ContentHash_SeveralSuchNumbers_NamesThePlaceOfEach()
    {
        Story story = StoryJson.Parse(TextProblems.Doc("""
            "places":[{"id":"a","kind":"city","z":{"b":[1e-400,{"c~":9007199254740993}]}}],"later":[7,0.10000000000000001]
            """));

        FluentActions.Invoking(() => StoryJson.ContentHash(story)).Should().Throw<StoryException>()
            .Which.Problems.Select(static problem => problem.Pointer).Should().Equal("/places/0/z/b/0", "/places/0/z/b/1/c~0", "/later/1");
    }

    private static string InPlace(string value) => TextProblems.Doc($$"""
        "places":[{"id":"a","kind":"city","x-n":{{value}}}]
        """);
}
