using System.Text;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>For any text, reading gives a story or problems: never another exception, never part of a story.</summary>
public class HostileTextTests
{
    [Fact]
    public void TryParse_TextCutAnywhere_IsNotJson()
    {
        for (int length = 0; length < SampleStory.Utf8.Length; length++)
        {
            StoryJson.TryParse(SampleStory.Utf8.AsSpan(0, length), out Story? story, out EquatableArray<Problem> problems).Should().BeFalse();
            story.Should().BeNull();
            problems.Should().Contain(static problem => problem.Code == ProblemCode.NotJson);
        }
    }

    [Fact]
    public void TryParse_EveryValueReplacedByEveryOther_IsAStoryOrProblems()
    {
        string[] others = ["null", "true", "7", "-1.5e3", "\"\"", "\"x\"", "\"restic\"", "[]", "[[1]]", "{}", "{\"later\":1}", "{\"type\":\"joint\"}", "{\"absent\":\"none\"}", "\"\\ud800\""];
        foreach (Mutation value in Mutation.Values(SampleStory.Utf8))
        {
            foreach (string other in others)
            {
                AssertStoryOrProblems(value.By(other));
            }
        }
    }

    [Fact]
    public void TryParse_EveryMemberMissingOrTwiceOrRenamed_IsAStoryOrProblems()
    {
        foreach (Mutation member in Mutation.Members(SampleStory.Utf8))
        {
            bool isLast = member.Text[^1] != ',';
            AssertStoryOrProblems(isLast ? RemoveLast(member) : member.By(""));
            AssertStoryOrProblems(member.By($"\"Later{member.Text[1..]}"));
            Problems(member.By(isLast ? $"{member.Text},{member.Text}" : member.Text + member.Text))
                .Should().Contain(static problem => problem.Code == ProblemCode.DuplicateMember);
        }
    }

    [Fact]
    public void TryParse_BytesChangedAtRandom_IsAStoryOrProblems() =>
        Gen.Select(Gen.Int[0, SampleStory.Utf8.Length - 1].Array[1, 3], Gen.Byte.Array[3]).Sample(
            static (places, bytes) =>
            {
                byte[] text = [.. SampleStory.Utf8];
                for (int index = 0; index < places.Length; index++)
                {
                    text[places[index]] = bytes[index];
                }

                AssertStoryOrProblems(text);
            },
            iter: 3000);

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void TryParse_NestedDeep_IsReadTo64(int arrays, bool read)
    {
        string json = TextProblems.Doc($"\"later\":{new string('[', arrays)}{new string(']', arrays)}");

        StoryJson.TryParse(json, out Story? story, out EquatableArray<Problem> problems).Should().Be(read);
        if (read)
        {
            StoryJson.Parse(StoryJson.ToUtf8Bytes(story!)).Should().Be(story);
        }
        else
        {
            Problem problem = problems.Should().ContainSingle().Subject;
            problem.Code.Should().Be(ProblemCode.TooDeep);
            problem.Message.Should().Be("the text is nested deeper than 64, the most that is read");
            problem.Pointer.Should().StartWith("/later/0/0").And.NotContain("-");
        }
    }

    [Fact]
    public void TryParse_LongTexts_AreReadOrRefusedWithShortMessages()
    {
        string longText = new('x', 1_000_000);

        StoryJson.Parse(TextProblems.Doc($"\"title\":\"{longText}\"")).Content.Title!.Text.Should().Be(longText);
        foreach (string member in new[] { "\"id\":\"?\"", "\"languages\":[\"?\"]", "\"updated\":\"?\"", "\"author\":\"?\"", "\"events\":[{\"id\":\"a\",\"kind\":\"visit\",\"when\":\"?\"}]" })
        {
            Problems(Encoding.UTF8.GetBytes(TextProblems.Doc(member.Replace("?", longText, StringComparison.Ordinal))))
                .Should().ContainSingle().Which.Message.Length.Should().BeLessThan(400);
        }
    }

    private static byte[] RemoveLast(Mutation member)
    {
        int start = member.Document[member.Start - 1] == ',' ? member.Start - 1 : member.Start;
        return (member with { Start = start, Length = member.Start - start + member.Length }).By("");
    }

    private static EquatableArray<Problem> Problems(byte[] text)
    {
        StoryJson.TryParse(text, out _, out EquatableArray<Problem> problems).Should().BeFalse();
        return problems;
    }

    private static void AssertStoryOrProblems(byte[] text)
    {
        bool read = StoryJson.TryParse(text, out Story? story, out EquatableArray<Problem> problems);
        bool hasError = problems.Any(static problem => problem.Severity == Severity.Error);
        if (read != (story is not null) || read == hasError)
        {
            Assert.Fail($"{Encoding.UTF8.GetString(text)}\n{string.Join('\n', problems)}");
        }

        if (story is not null && (!StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Equals(story) || HashOf(story, problems) != HashOf(Story.Create(story.Content), problems)))
        {
            Assert.Fail($"does not round trip: {Encoding.UTF8.GetString(text)}");
        }
    }

    // Null for a story whose numbers have no canonical form.
    private static ContentHash? HashOf(Story story, EquatableArray<Problem> problems)
    {
        if (problems.All(static problem => problem.Code != ProblemCode.InexactNumber))
        {
            return StoryJson.ContentHash(story);
        }

        FluentActions.Invoking(() => StoryJson.ContentHash(story)).Should().Throw<StoryException>();
        return null;
    }
}
