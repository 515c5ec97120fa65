using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Edits.EditedStory;

namespace JojDomain.Tests.Edits;

public class EditTests
{
    private const string Beyond = "the passage ends at 20, and the text of \"article\" has 15 code points";

    public static TheoryData<string, string> Refusals => [.. Refused().Select(static each => (each.Name, each.Problems))];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Edit_ThatBreaksARule_IsRefusedWithItsProblems(string name, string problems)
    {
        Edit edit = Refused().Single(each => each.Name == name).Edit;

        string.Join('\n', edit.Try(Before).Problems).Should().Be(problems);
    }

    [Fact]
    public void Add_AnEntity_StandsAtTheEndOfItsListAndIsFound()
    {
        var event1 = new Event { Id = new("games"), Kind = EventKind.SportsEvent, Where = Dakar.Id };
        Story story = Before.Add(event1).Add(new Place { Id = new("thies"), Kind = PlaceKind.City, Within = Senegal.Id });

        story.Get(event1.Id).Should().BeSameAs(event1);
        story.Content.Places.Select(static place => place.Id.Text).Should().Equal("senegal", "dakar", "thies");
        story.Should().Be(Story.Create(story.Content));
    }

    [Fact]
    public void Add_AClauseAndWhatListsIt_AreFound()
    {
        var article = new Clause { Id = new("article-1"), Kind = ClauseKind.Duty, Concerns = [Training.Id] };
        var law = new Decision { Id = new("law"), Kind = DecisionKind.Ruling, Clauses = [article.Id, Training.Id] };
        Story story = Before.Add(article).Add(law);

        story.Get(article.Id).Should().BeSameAs(article);
        story.Content.Clauses.Should().Equal(Training, article);
        story.Should().Be(Story.Create(story.Content));
    }

    [Fact]
    public void Add_VeryMany_AreAllFound()
    {
        Story story = Enumerable.Range(0, 700).Aggregate(Before, static (story, number) => story.Add(new Place { Id = new($"p{number}"), Kind = PlaceKind.City, Within = number == 0 ? null : new($"p{number - 1}") }));

        story.Content.Places.Should().OnlyContain(place => ReferenceEquals(story.Get(place.Id), place)).And.HaveCount(702);
        story.Replace(story.Get(new Id<Place>("p3")) with { Within = null }).Get(new Id<Place>("p3")).Within.Should().BeNull();
        new Edit(EditKind.Replace, story.Get(new Id<Place>("p0")) with { Within = new("p699") }).Try(story).Problems.Single().Code.Should().Be(ProblemCode.Cycle);
    }

    [Fact]
    public void Replace_AnEntity_StandsWhereTheOtherStood()
    {
        Story story = Before.Replace(Senegal with { Names = [new("Sénégal")] });

        story.Get(Senegal.Id).Names.Single().Text.Should().Be("Sénégal");
        story.Content.Places[0].Should().BeSameAs(story.Get(Senegal.Id));
        story.Content.Should().Be(Before.Content with { Places = [story.Get(Senegal.Id), Dakar] });
    }

    [Fact]
    public void Replace_APhase_IsStillListedByItsProject()
    {
        Story story = Before.Replace(Second with { Names = [new("Phase 2")] });

        story.Content.Phases.Should().Equal(First, Second with { Names = [new("Phase 2")] });
        story.Get(Deal.Id).Should().BeSameAs(Deal);
    }

    [Fact]
    public void Replace_WhatListsClauses_LeavesThoseItNoLongerLists()
    {
        Story story = Before.Replace(Cloud with { Clauses = [] });

        story.Get(Training.Id).Should().BeSameAs(Training);
        story.Remove(Training.Id).Content.Clauses.Should().BeEmpty();
    }

    [Fact]
    public void Remove_WhatNothingRefersTo_IsGone()
    {
        Story story = Before.Remove(Held.Id).Remove(Denied.Id).Replace(Deal with { Phases = Listing.AtLeast(First.Id) }).Remove(Second.Id);

        story.Content.Should().Be(Before.Content with { Holdings = [], Claims = [Said], Projects = [Deal with { Phases = Listing.AtLeast(First.Id) }], Phases = [First] });
        story.TryGet(Second.Id, out _).Should().BeFalse();
        story.TryGet(Denied.Id, out _).Should().BeFalse();
    }

    [Fact]
    public void Remove_AnAgreement_LeavesTheClausesThatItLists()
    {
        Story story = Before.Add(new Agreement { Id = new("other"), Kind = AgreementKind.Contract, Clauses = [Training.Id] }).Remove(Held.Id).Remove(Cloud.Id);

        story.Content.Clauses.Should().Equal(Training);
        story.Get(new Id<Agreement>("other")).Clauses.Should().Equal(Training.Id);
        story.Remove(new EntityRef("other")).Content.Clauses.Should().Equal(Training);
    }

    [Fact]
    public void Remove_WithReferrers_TakesWhatRefersToItAndToThat()
    {
        Story story = Before.Remove(Article.Id, RemoveMode.WithReferrers);

        story.Content.Should().Be(Before.Content with { Sources = [], Claims = [], Holdings = [] });
    }

    [Fact]
    public void Remove_WithReferrers_TakesWhatListsAClauseAndLeavesWhatItLists()
    {
        Story story = Before.Remove(Training.Id, RemoveMode.WithReferrers);

        story.Content.Should().Be(Before.Content with { Agreements = [], Clauses = [], Holdings = [] });
        Before.Remove(Deal.Id).Content.Should().Be(Before.Content with { Projects = [] });
    }

    [Fact]
    public void Edit_OfNothing_IsAnArgumentOrAKeyError()
    {
        FluentActions.Invoking(() => Before.Add(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Before.Replace(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Before.Remove(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Before.Replace(Dakar with { Id = null! })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Before.Replace(Dakar with { Id = new("thies") })).Should().Throw<KeyNotFoundException>().WithMessage("*\"thies\"*");
        FluentActions.Invoking(() => Before.Remove(new EntityRef("thies"))).Should().Throw<KeyNotFoundException>().WithMessage("*\"thies\"*");
        FluentActions.Invoking(() => Before.Remove(Restic.Id)).Should().Throw<StoryException>().WithMessage("The entity cannot be removed.\n*");
        FluentActions.Invoking(() => Before.Replace(new Place { Id = new(Restic.Id.Text), Kind = PlaceKind.City })).Should().Throw<StoryException>().WithMessage("The entity cannot take the place of another kind.\n*");
        FluentActions.Invoking(() => Before.Remove(Held.Id, (RemoveMode)2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Remove_WhatVeryManyReferTo_TellsAThousandPlaces()
    {
        Story story = Before.Add(Said with { Id = new("many"), About = [.. Enumerable.Repeat((EntityRef)Dakar.Id, 3000)] });

        EquatableArray<Problem> problems = new Edit(EditKind.Remove, Id: Dakar.Id).Try(story).Problems;

        problems.Should().HaveCount(1001);
        problems[0].ToString().Should().Be("error JOJ2003 /corrections/0/about/0: this refers to \"dakar\", which would be gone");
        problems[999].Pointer.Should().Be("/claims/2/about/998");
        problems[1000].ToString().Should().Be("error JOJ1014 /claims/2/about/999: there are more than 1000 errors; the others are not reported");
    }

    [Fact]
    public void Edit_OfAnEntityTooLargeToTell_IsCheckedWithTheWhole()
    {
        Claim large = Said with { About = [.. Enumerable.Repeat((EntityRef)Dakar.Id, 70_000)] };
        Claim dangling = large with { Implies = [new("nobody")] };

        Before.Replace(large).Get(Said.Id).Should().BeSameAs(large);
        new Edit(EditKind.Replace, dangling).Try(Before).Problems.Single().Pointer.Should().Be("/claims/0/implies/0");
    }

    private static IEnumerable<(string Name, Edit Edit, string Problems)> Refused() =>
    [
        Add("an id that is taken", new Place { Id = new("restic"), Kind = PlaceKind.City }, "error JOJ2001 /places/2/id: the id \"restic\" is already that of an organisation; all entities share one namespace"),
        Add("an id that a later list has", new Organisation { Id = new("denied"), Kind = OrganisationKind.Ngo }, "error JOJ2001 /claims/1/id: the id \"denied\" is already that of an organisation; all entities share one namespace"),
        Add("a clause with the id of a phase", Training with { Id = new("first") }, "error JOJ2001 /clauses/1/id: the id \"first\" is already that of a phase; all entities share one namespace"),
        Add("an agreement that lists itself", new Agreement { Id = new("x"), Kind = AgreementKind.Contract, Clauses = [new("x")] }, "error JOJ2002 /agreements/1/clauses/0: \"x\" is an agreement, and a clause is expected"),
        Add("no id", new Place { Id = null!, Kind = PlaceKind.City }, "error JOJ1006 /places/2: the member \"id\" is missing"),
        Add("no name", new Place { Id = new("x") }, "error JOJ2005 /places/2: \"x\" has none of the members names and kind, so that nobody can know what it is"),
        Add("no voice", Said with { Id = new("x"), Attribution = Said.Attribution with { Voice = null! } }, "error JOJ1006 /claims/2/attribution: the member \"voice\" is missing"),
        Add("nobody", Said with { Id = new("x"), About = [new("resticc")] }, "error JOJ2003 /claims/2/about/0: nothing has the id \"resticc\"; did you mean \"restic\"?"),
        Add("another kind", new Place { Id = new("x"), Kind = PlaceKind.City, Within = new("restic") }, "error JOJ2002 /places/2/within: \"restic\" is an organisation, and a place is expected"),
        Add("itself", new Place { Id = new("x"), Kind = PlaceKind.City, Within = new("x") }, "error JOJ2004 /places/2/within: following \"place.within\" from \"x\" leads back to it"),
        Add("beyond the text", Said with { Id = new("x"), Evidence = [new(Article.Id, position: new(0, 101))] }, "error JOJ2008 /claims/2/evidence/0: the passage ends at 101, and the text of \"article\" has 100 code points"),
        Add("a property of another kind", Held with { Id = new("x"), Subject = Dakar.Id }, "error JOJ2009 /holdings/1: \"agreement.parties\" is no property of \"dakar\", which is a place"),
        Add("related to what is neither claim nor source", Denied with { Id = new("x"), Relations = [new() { Kind = ClaimRelationKind.Disputes, Target = Dakar.Id }] }, "error JOJ2002 /claims/2/relations/0/target: \"dakar\" is a place, and a claim or a source is expected"),
        Replace("of another kind", new Place { Id = new("restic"), Kind = PlaceKind.City }, "error JOJ2001 /organisations/0/id: the id \"restic\" is already that of an organisation; all entities share one namespace"),
        Replace("a phase by another kind", new Place { Id = new("second"), Kind = PlaceKind.City }, "error JOJ2001 /phases/1/id: the id \"second\" is already that of a phase; all entities share one namespace"),
        Replace("a cycle of two", Senegal with { Within = Dakar.Id }, "error JOJ2004 /places/1/within: following \"place.within\" from \"senegal\" leads back to it"),
        Replace("a cycle of claims", Said with { Relations = [new() { Kind = ClaimRelationKind.Supports, Target = Denied.Id }] }, "error JOJ2004 /claims/1/relations/0/target: following \"claimRelation.target\" from \"said\" leads back to it"),
        Replace("a phase that is not there", Deal with { Phases = [Second.Id, new("third")] }, "error JOJ2003 /projects/0/phases/1: nothing has the id \"third\""),
        Replace("a phase without anything", Second with { Ordinal = null }, "error JOJ2005 /phases/1: \"second\" has none of the members names and ordinal, so that nobody can know what it is"),
        Replace("a text that is shorter", Article with { Text = TextOf(15) }, $"error JOJ2008 /claims/0/evidence/0: {Beyond}"),
        Replace("a text where none was", Copy with { Text = TextOf(499) }, "error JOJ2008 /claims/1/evidence/0: the passage ends at 500, and the text of \"copy\" has 499 code points"),
        Replace("two things at once", Dakar with { Kind = default, Within = new("copy") }, "error JOJ2005 /places/1: \"dakar\" has none of the members names and kind, so that nobody can know what it is\nerror JOJ2002 /places/1/within: \"copy\" is a source, and a place is expected"),
        Remove("the author", Restic.Id, RemoveMode.Refuse, "error JOJ2003 /author: this refers to \"restic\", which would be gone\nerror JOJ2003 /claims/0/attribution/voice: this refers to \"restic\", which would be gone"),
        Remove("what is after it in its list", Said.Id, RemoveMode.Refuse, "error JOJ2003 /claims/1/relations/0/target: this refers to \"said\", which would be gone\nerror JOJ2003 /holdings/0/claims/0: this refers to \"said\", which would be gone"),
        Remove("a phase that is listed and spoken of", First.Id, RemoveMode.Refuse, "error JOJ2003 /projects/0/phases/items/0: this refers to \"first\", which would be gone\nerror JOJ2003 /clauses/0/concerns/0: this refers to \"first\", which would be gone\nerror JOJ2003 /claims/0/about/0: this refers to \"first\", which would be gone"),
        Remove("the author, with referrers", Restic.Id, RemoveMode.WithReferrers, "error JOJ2003 /author: this refers to \"restic\", which would be gone"),
        Remove("what a correction is about, with referrers", Senegal.Id, RemoveMode.WithReferrers, "error JOJ2003 /corrections/0/about/0: this refers to \"dakar\", which would be gone"),
    ];

    private static (string, Edit, string) Add(string name, Entity entity, string problems) => ($"add: {name}", new(EditKind.Add, entity), problems);

    private static (string, Edit, string) Replace(string name, Entity entity, string problems) => ($"replace: {name}", new(EditKind.Replace, entity), problems);

    private static (string, Edit, string) Remove(string name, EntityRef id, RemoveMode mode, string problems) => ($"remove: {name}", new(EditKind.Remove, Id: id, Mode: mode), problems);
}
