using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Schema;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Claims.Statements;

/// <summary>What a thing is and is called can be contested like anything else, and needs no holding.</summary>
public class DefiningPropertyTests
{
    private static readonly ReportedProperty<Agreement, AgreementKind> Kind = Agreement.Properties.Kind;

    [Fact]
    public void Properties_ThatDefine_AreNamesKindsFormsAndTopics()
    {
        PropertyCatalogue.All.Where(static property => property.IsDefining).Select(static property => property.Path)
            .ShouldBeExactly(PropertyCatalogue.All.Where(static property => property.Name is "names" or "kind" or "form" or "topic").Select(static property => property.Path));
        new Property[] { Organisation.Properties.Names, Agreement.Properties.Kind, Agreement.Properties.Form, Clause.Properties.Topic }.Should().OnlyContain(static property => property.IsDefining);
    }

    [Fact]
    public void Json_OfNamesAndKind_IsTheSameAsOfThePlainValues()
    {
        var deal = new Agreement { Id = new("deal"), Names = ["A"], Kind = AgreementKind.Contract };

        JsonSerializer.Serialize(deal).Should().Be("""{"id":"deal","names":["A"],"kind":"contract"}""");
        JsonSerializer.Deserialize<Agreement>("""{"id":"deal","names":["A"],"kind":"contract"}""").Should().Be(deal);
        JsonSerializer.Serialize(deal with { Names = Listing.AtLeast<Name>("A"), Kind = Reported.Unknown(AbsenceReason.Disputed) })
            .Should().Be("""{"id":"deal","names":{"items":["A"],"completeness":"atLeast"},"kind":{"absent":"unknown","reason":"disputed"}}""");
        (deal.Names[0].Text, deal.Names is [{ Text: "A" }], deal.Kind == AgreementKind.Contract).Should().Be(("A", true, true));
    }

    [Theory]
    [InlineData("""{"id":"deal","kind":{"absent":"unknown"}}""")]
    [InlineData("""{"id":"deal","names":[]}""")]
    [InlineData("""{"id":"deal","names":{"completeness":"exhaustive"},"kind":{"absent":"none"}}""")]
    public void Entity_WithoutANameOrAStatedKind_IsRefusedByReaderAndSchema(string agreement)
    {
        string json = $$"""{"format":"joj-story/1","agreements":[{{agreement}}]}""";

        StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems).Should().BeFalse();
        problems.Single().Message.Should().Be("\"deal\" has none of the members names and kind, so that nobody can know what it is");
        Schemas.Story.Accepts(json).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"id":"deal","names":["A"],"kind":{"absent":"unknown"}}""")]
    [InlineData("""{"id":"deal","names":{"items":["A"]}}""")]
    [InlineData("""{"id":"deal","names":{"completeness":"atLeast"},"kind":"contract"}""")]
    public void Entity_WithANameOrAStatedKind_IsReadAndValid(string agreement)
    {
        string json = $$"""{"format":"joj-story/1","agreements":[{{agreement}}]}""";

        StoryJson.Parse(json).Content.Agreements.Single().Lacks.Should().BeNull();
        Schemas.Story.Accepts(json).Should().BeTrue();
    }

    [Fact]
    public void Unsupported_NamesKindAndForm_NeedNoReason()
    {
        Story story = JojDomain.Story.Create(new StoryContent
        {
            Agreements = [new() { Id = new("deal"), Names = ["A"], Kind = AgreementKind.Contract, Form = AgreementForm.Oral, Binding = true }],
        });

        story.Unsupported.Select(static held => held.ToString()).Should().Equal("deal agreement.binding");
    }

    [Fact]
    public void AccordingTo_AnotherKindAndName_AddsTheNameAndHoldsTheKind()
    {
        Story story = Story(By(Restic.Id, "c1", Kind.Of(Deal.Id, AgreementKind.Contract), Organisation.Properties.Names.Including(Restic.Id, "Réseau")));

        Story account = story.AccordingTo(Restic.Id);

        account.Get(Deal.Id).Kind.Value.Should().Be(AgreementKind.Contract);
        account.Get(Restic.Id).Names.Should().Equal(Name.Acronym("Restic", "fr"), "Réseau");
        account.AccordingTo(Restic.Id).Should().Be(account);
    }

    [Fact]
    public void AccordingTo_AKindThatAnotherContests_IsHeldOnlyWhereNothingElseIsLeft()
    {
        Story named = JojDomain.Story.Create(Story(By(Ministry.Id, "c1", Kind.Of(Deal.Id, AgreementKind.Contract))).Content with
        {
            Agreements = [Deal with { Names = ["The deal"], Form = AgreementForm.Oral }],
        });
        Story nameless = Story(By(Ministry.Id, "c1", Kind.Of(Deal.Id, AgreementKind.Contract)));

        named.AccordingTo(Restic.Id).Get(Deal.Id).Kind.State.Should().Be(ReportState.NotStated);
        named.AccordingTo(Restic.Id).Get(Deal.Id).Form.Value.Should().Be(AgreementForm.Oral);
        named.AccordingTo(Ministry.Id).Get(Deal.Id).Kind.Value.Should().Be(AgreementKind.Contract);
        nameless.AccordingTo(Restic.Id).Get(Deal.Id).Kind.Value.Should().Be(AgreementKind.Partnership);
    }
}
