using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests;

public class StoryTests
{
    private static Story Sample => SampleStory.Story;

    [Fact]
    public void Get_ById_GivesTheEntityOfThatKind()
    {
        Sample.Get(Cast.Cloud).Names[0].Text.Should().Be("Accord cloud");
        Sample.Get((EntityRef)Cast.Cloud).Should().BeSameAs(Sample.Get(Cast.Cloud));
        Sample.Get(Cast.FirstPhase).Ordinal.Should().Be(Quantity.Nth(1));
        Sample.TryGet(Cast.Games, out Event? games).Should().BeTrue();
        games!.Id.Should().Be(Cast.Games);
        Sample.TryGet(new EntityRef("games"), out Entity? entity).Should().BeTrue();
        entity!.EntityKind.Should().Be(EntityKind.Event);
        entity.Reference.Text.Should().Be("games");
    }

    [Fact]
    public void Get_NothingOrAnotherKind_SaysSo()
    {
        FluentActions.Invoking(() => Sample.Get(new Id<Place>("nowhere"))).Should().Throw<KeyNotFoundException>().WithMessage("*\"nowhere\"*");
        FluentActions.Invoking(() => Sample.Get(new Id<Place>("games"))).Should().Throw<KeyNotFoundException>().WithMessage("In the story, \"games\" is an event, and a place is asked for.");
        FluentActions.Invoking(() => Sample.Get(new EntityRef("nowhere"))).Should().Throw<KeyNotFoundException>();
        Sample.TryGet(new Id<Place>("games"), out Place? place).Should().BeFalse();
        place.Should().BeNull();
        Sample.TryGet(new EntityRef("nowhere"), out Entity? entity).Should().BeFalse();
        entity.Should().BeNull();
        FluentActions.Invoking(() => Sample.Get((Id<Place>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Sample.TryGet((EntityRef)null!, out _)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void All_OfAKind_AreInTheOrderOfTheDocument()
    {
        Sample.All<Organisation>().Should().Equal(Sample.Content.Organisations);
        Sample.All<Phase>().Should().Equal(Sample.Content.Phases);
        Sample.All<Clause>().Should().Equal(Sample.Content.Clauses);
        Sample.All<Entity>().Should().Equal(Sample.Entities);
        Sample.Entities.Select(static entity => entity.EntityKind).Should().BeInAscendingOrder();
    }

    [Fact]
    public void ClaimsBy_AVoice_FindsItAloneTogetherAndAmongOthers()
    {
        Ids(Sample.ClaimsBy(Cast.Restic)).Should().Equal("no-tender", "attributed", "translated", "named", "joint", "each", "one-of", "stated");
        Ids(Sample.ClaimsBy(Cast.Committee)).Should().Equal("checked", "joint", "each");
        Ids(Sample.ClaimsBy(Cast.Article)).Should().Equal("cued");
        Sample.ClaimsBy(Cast.Alibaba).Should().BeEmpty();
        Sample.ClaimsBy(new EntityRef("nobody")).Should().BeEmpty();
        FluentActions.Invoking(() => Sample.ClaimsBy(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ClaimsAbout_ASubject_FindsStatementsAboutAndImplied()
    {
        Ids(Sample.ClaimsAbout(Cast.Cloud)).Should().Equal("no-tender", "stated");
        Ids(Sample.ClaimsAbout(Cast.Games)).Should().Equal("no-tender", "stated");
        Ids(Sample.ClaimsAbout(Cast.Committee)).Should().Equal("no-tender");
        Sample.ClaimsAbout(Cast.Dakar).Should().BeEmpty();
        FluentActions.Invoking(() => Sample.ClaimsAbout(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equality_OfStories_IsThatOfTheirContents()
    {
        Story again = Story.Create(Sample.Content with { });
        Story other = Story.Create(Sample.Content with { Title = null });

        (again == Sample).Should().BeTrue();
        again.GetHashCode().Should().Be(Sample.GetHashCode());
        (other != Sample).Should().BeTrue();
        Sample.Equals(new object()).Should().BeFalse();
    }

    [Fact]
    public void ToString_OfAStory_TellsItFromOthers()
    {
        string hash = StoryJson.ContentHash(Sample).Hex[..12];
        Story untitled = Story.Create(Sample.Content with { Title = null });
        Story other = Story.Create(Sample.Content with { Version = new("3") });

        Sample.ToString().Should().Be($"Le cloud des JOJ (restic-2025-07, {Sample.Entities.Count} entities, {Sample.Content.Claims.Count} claims, {hash})");
        untitled.ToString().Should().StartWith("restic-2025-07 (").And.NotContain(hash);
        other.ToString().Should().NotBe(Sample.ToString());
        Story.Create(new()).ToString().Should().Be($"story (0 entities, 0 claims, {StoryJson.ContentHash(Story.Create(new())).Hex[..12]})");
        Story.Create(new() { Title = "x", Sources = [new() { Id = Cast.Article, Kind = SourceKind.Article }] }).ToString().Should().StartWith("x (1 entity, 0 claims, ");
    }

    [Fact]
    public void ToString_WithoutACanonicalForm_TellsStoriesApart()
    {
        Story one = StoryJson.Parse("""{"format":"joj-story/1","x":0.12345678901234567891}""");
        Story other = StoryJson.Parse("""{"format":"joj-story/1","x":0.12345678901234567892}""");

        FluentActions.Invoking(() => StoryJson.ContentHash(one)).Should().Throw<StoryException>();
        one.ToString().Should().MatchRegex(@"^story \(0 entities, 0 claims, [0-9a-f]{12}\)$").And.NotBe(other.ToString());
    }

    [Fact]
    public void InDebugger_OfEntities_IsShort()
    {
        Sample.Get(Cast.Restic).InDebugger.Should().Be("organisation restic: Restic");
        Sample.Get(Cast.Held).InDebugger.Should().StartWith("""holding held: {"id":"held",""");
        Sample.Entities.Should().AllSatisfy(static entity => entity.InDebugger.Length.Should().BeLessThan(160));
    }

    [Fact]
    public void Create_Empty_IsAStory()
    {
        Story.TryCreate(new(), out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        problems.Should().BeEmpty();
        story!.Entities.Should().BeEmpty();
    }

    private static IEnumerable<string> Ids(EquatableArray<Claim> claims) => claims.Select(static claim => claim.Id.Text);
}
