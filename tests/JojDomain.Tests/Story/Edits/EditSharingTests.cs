using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Edits.EditedStory;

namespace JojDomain.Tests.Edits;

public class EditSharingTests
{
    [Fact]
    public void Replace_OneEntity_SharesAllOtherEntitiesListsAndTheIndex()
    {
        Story story = Before.Replace(Said with { Words = "autre chose" });

        story.Entities.Where(static entity => entity.Reference != Said.Id).Should().OnlyContain(static entity => ReferenceEquals(entity, Before.Get(entity.Reference)));
        story.Content.Sources.Kept.Should().BeSameAs(Before.Content.Sources.Kept);
        story.Content.Claims.Kept.Should().NotBeSameAs(Before.Content.Claims.Kept);
        story.Ids.Should().BeSameAs(Before.Ids);
    }

    [Fact]
    public void Replace_WhatListsOthers_SharesTheIndex()
    {
        Before.Replace(Second with { Names = [new("Phase 2")] }).Ids.Should().BeSameAs(Before.Ids);
        Before.Replace(Deal with { Phases = [Second.Id, First.Id] }).Ids.Should().BeSameAs(Before.Ids);
    }

    [Fact]
    public void Remove_OneEntity_SharesTheListsOfOthers()
    {
        Story story = Before.Remove(Denied.Id);

        story.Content.Claims.Should().Equal(Said);
        story.Content.Phases.Kept.Should().BeSameAs(Before.Content.Phases.Kept);
        story.Content.Places.Kept.Should().BeSameAs(Before.Content.Places.Kept);
    }

    [Fact]
    public void Edits_OfOneStory_LeaveItAsItIs()
    {
        StoryContent before = Before.Content with { };
        Entity[] entities = [.. Before.Entities];

        Before.Replace(Said with { Words = "autre chose" });
        Before.Add(new Place { Id = new("thies"), Kind = PlaceKind.City });
        Before.Add(new Place { Id = new("louga"), Kind = PlaceKind.City });
        Before.Remove(Article.Id, RemoveMode.WithReferrers);

        Before.Content.Should().Be(before);
        Before.Entities.Should().Equal(entities, ReferenceEquals);
        Before.TryGet(new EntityRef("thies"), out _).Should().BeFalse();
        Before.Get(Said.Id).Should().BeSameAs(Said);
    }

    // More than the index keeps beside those of the first story.
    [Fact]
    public void Add_VeryManyTimes_FindsEveryEntity()
    {
        Story story = Before;
        for (int number = 0; number < 600; number++)
        {
            story = story.Add(new Place { Id = new($"place-{number}"), Kind = PlaceKind.City });
        }

        story.Content.Places.Skip(Before.Content.Places.Count).Should().OnlyContain(place => ReferenceEquals(story.Get(place.Id), place)).And.HaveCount(600);
        story.Get(Said.Id).Should().BeSameAs(Said);
        FluentActions.Invoking(() => story.Add(new Place { Id = new("place-0"), Kind = PlaceKind.City })).Should().Throw<StoryException>().WithMessage("*JOJ2001*");
    }

    [Fact]
    public void LookUps_AfterAnEdit_AreThoseOfTheNewStory()
    {
        Before.ClaimsBy(Restic.Id).Should().Equal(Said);
        Claim other = Said with { Attribution = Said.Attribution with { Voice = Article.Id }, About = [Dakar.Id] };

        Story story = Before.Replace(other);

        story.ClaimsBy(Restic.Id).Should().BeEmpty();
        story.ClaimsBy(Article.Id).Should().Equal(other, Denied);
        story.ClaimsAbout(Dakar.Id).Should().Equal(other);
        Before.ClaimsBy(Restic.Id).Should().Equal(Said);
    }
}
