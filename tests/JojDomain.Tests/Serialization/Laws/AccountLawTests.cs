using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>The laws of accounts over random stories, half of them with all claims said plainly; <c>JOJ_CASES=100</c> makes it 20,000 cases each.</summary>
public class AccountLawTests
{
    public static TheoryData<string> Names => [.. AccountLaws.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_OverRandomStories_Holds(string law) => StoryGen.Case.Sample(
        each => AccountLaws.All[law](each.Random.Next(2) == 0 ? each.Story : AccountLaws.Plain(each.Story, each.Random), each.Random), iter: Cases.Of(200), threads: 1);

    [Fact]
    public void Generator_PlainStories_HaveDisputesAndStatedProperties()
    {
        Story[] plain = [.. StoryGen.Pool.Select(static (story, seed) => AccountLaws.Plain(story, new Random(seed)))];

        plain.Count(static story => !story.Disputes.IsEmpty).Should().BeGreaterThan(plain.Length / 20);
        plain.Sum(static story => new Assertions(story).Of(story.Content.Claims).Count()).Should().BeGreaterThan(plain.Length);
    }
}
