using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Agreements;

public class ClauseTests
{
    private const string Text = """
        {"format":"joj-story/1","projects":[{"id":"park","kind":"infrastructure","phases":{"items":["one"],"completeness":"atLeast"}}],"phases":[{"id":"one","names":["1"]},{"id":"two","names":["2"]}],"agreements":[{"id":"deal","kind":"contract","clauses":["shared"]},{"id":"annex","kind":"amendment","clauses":["shared","own"]}],"clauses":[{"id":"own","kind":"option"},{"id":"shared","kind":"duty"},{"id":"alone","kind":"prohibition"}],"decisions":[{"id":"law","kind":"ruling","clauses":["shared"]}]}
        """;

    [Fact]
    public void Clauses_OfSeveralAndOfNone_AreEachInTheStoryOnce()
    {
        Story story = StoryJson.Parse(Text);

        story.All<Clause>().Select(static clause => clause.Id.Text).Should().Equal("own", "shared", "alone");
        story.All<Agreement>().Select(static agreement => string.Join(' ', agreement.Clauses)).Should().Equal("shared", "shared own");
        story.Get(new Id<Decision>("law")).Clauses.Should().Equal(new Id<Clause>("shared"));
        story.Get(story.Get(new Id<Project>("park")).Phases[0]).Names.Single().Text.Should().Be("1");
        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story)).Should().Be(Text);
    }

    [Fact]
    public void Clauses_InContentBuiltInCode_HaveToBeInTheStory()
    {
        Agreement deal = new() { Id = new("deal"), Kind = AgreementKind.Contract, Clauses = [new("shared"), new("deal")] };

        Story.TryCreate(new() { Agreements = [deal] }, out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Select(static problem => problem.ToString()).Should().Equal(
            "error JOJ2003 /agreements/0/clauses/0: nothing has the id \"shared\"",
            "error JOJ2002 /agreements/0/clauses/1: \"deal\" is an agreement, and a clause is expected");
    }
}
