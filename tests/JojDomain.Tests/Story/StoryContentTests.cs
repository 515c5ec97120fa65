using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests;

public class StoryContentTests
{
    private static readonly Organisation Outlet = new() { Id = new("outlet"), Kind = OrganisationKind.NewsOutlet };
    private static readonly Organisation Ministry = new() { Id = new("ministry"), Kind = OrganisationKind.GovernmentBody };
    private static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article, Publisher = (EntityRef)Outlet.Id };
    private static readonly Claim Said = new() { Id = new("said"), Act = SpeechAct.States, Attribution = new() { Voice = Ministry.Id, Via = [Hop.Through(Article.Id)] } };

    [Fact]
    public void Entities_OfContent_AreInTheOrderOfTheDocument()
    {
        new StoryContent { Claims = [Said], Sources = [Article], Organisations = [Outlet, Ministry, Outlet] }.Entities.Should().Equal(Outlet, Ministry, Outlet, Article, Said);
        SampleStory.Story.Content.Entities.Should().Equal(SampleStory.Story.Entities);
        new StoryContent { Title = "Nothing" }.Entities.Should().BeEmpty();
    }

    [Fact]
    public void Add_EntitiesOfSeveralKinds_PutsEachAtTheEndOfItsList()
    {
        var content = new StoryContent { Title = "The port", Organisations = [Ministry], Places = [new() { Id = new("quay"), Kind = PlaceKind.Venue }] };

        content.Add(Said, Outlet, Article).Should().Be(content with { Organisations = [Ministry, Outlet], Sources = [Article], Claims = [Said] });
        content.Organisations.Should().Equal(Ministry);
    }

    [Fact]
    public void Add_AllEntitiesOfAStory_GivesItsLists()
    {
        StoryContent all = SampleStory.Story.Content;

        ContentLists.All.Aggregate(all, ContentLists.Without).Add(all.Entities.Reverse()).Entities.Should().BeEquivalentTo(all.Entities);
        ContentLists.All.Aggregate(all, ContentLists.Without).Add(all.Entities).Should().Be(all);
    }

    [Fact]
    public void Add_EntitiesThatReferToOneAnother_NeedsNoOrder()
    {
        Story.Create(new StoryContent().Add(Said, Article, Outlet, Ministry)).Get(Said.Id).Should().Be(Said);
        Story.TryCreate(new StoryContent().Add(Said, Article, Outlet), out _, out EquatableArray<Problem> problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Pointer.Should().Be("/claims/0/attribution/voice");
    }

    [Fact]
    public void Add_Nothing_IsTheContentAndOfNullIsRefused()
    {
        StoryContent content = SampleStory.Story.Content;

        content.Add().Should().BeSameAs(content);
        FluentActions.Invoking(() => content.Add(null!)).Should().Throw<ArgumentNullException>().WithParameterName("entities");
        FluentActions.Invoking(() => content.Add(Outlet, null!)).Should().Throw<ArgumentNullException>().WithParameterName("entities");
    }
}
