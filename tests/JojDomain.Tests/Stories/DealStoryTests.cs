using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Stories;

public sealed class DealStoryTests
{
    public static TheoryData<string> Names => ["jedi", "dakar"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_InTypedMembers_SurvivesARoundTrip(string name)
    {
        Story story = name == "jedi" ? DealStories.Jedi() : DealStories.Dakar();

        StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Should().Be(story);
    }

    [Fact]
    public void Jedi_Contract_IsFollowedFromAwardToReplacement()
    {
        Story story = DealStories.Jedi();
        Agreement jedi = story.Get(new Id<Agreement>("jedi"));

        jedi.Status.Select(static state => state.State.ToString()).Should().Equal("awarded", "challenged", "upheld", "cancelled", "replaced");
        jedi.Amounts.Select(static amount => $"{amount.Role} {amount.Value.Value}").Should().Equal("ceiling USD 10 billion", "award USD 1 million");
        jedi.Amounts[0].Over.Value.Duration.Should().Be(new Duration(10, DurationUnit.Year));
        story.Get(new Id<Agreement>("jwcc")).Related.Should().ContainSingle().Which.Target.Should().Be(jedi.Id);
        story.Get(new Id<Person>("president")).Posts[0].Tenure.Should().Be(Tenure.Then);
        story.Get(new Id<Person>("bezos")).Posts[0].Period!.End.Should().BeOfType<TimeExpression>().Which.Resolved!.Date.Should().Be(EdtfDate.Parse("2021-07-05"));
        story.ClaimsAbout(jedi.Id).Select(static claim => claim.Id.Text).Should().Equal("ceiling", "tainted");
    }

    [Fact]
    public void Dakar_Agreement_TellsSignatoriesFromParties()
    {
        Story story = DealStories.Dakar();
        Agreement deal = story.Get(new Id<Agreement>("joj-cloud"));
        Person[] signatories = [.. deal.Parties.SelectMany(static party => party.SignedBy).Select(story.Get).Cast<Person>()];

        signatories.Select(static person => person.Posts.Count).Should().Equal(1, 2);
        signatories[1].Posts.Select(static post => post.At!.Text).Should().Equal("alibaba-cloud", "alibaba");
        story.All<Clause>().Select(static clause => clause.Kind).Should().Equal(ClauseKind.Duty, ClauseKind.Duty);
        Event.Properties.Influences.TryGet(story.Get(new Id<Claim>("visit-helped")).Statements[0], out Listing<Influence> influences).Should().BeTrue();
        influences.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = InfluenceKind.Accelerated, Partly = true });
        story.Get(new Id<Observation>("first")).Quantity.Should().Be((Reported<Quantity>)Quantity.Nth(1));
    }
}
