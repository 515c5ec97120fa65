using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>Simple things stay simple: a first story, and the short spellings that nobody should have to look up.</summary>
public sealed class SimpleCaseTests
{
    [Fact]
    public void FirstStory_InCSharpAndInJson_IsTheSameOfFiveLines()
    {
        const string json = """
            { "format": "joj-story/1",
              "organisations": [{ "id": "restic", "names": [{ "text": "Restic", "language": "fr", "kind": "acronym" }] }],
              "sources": [{ "id": "article", "kind": "article", "published": "2025-07" }],
              "claims": [{ "id": "c1", "attribution": { "voice": "restic", "via": ["article"] }, "words": "no call for tenders was held" }] }
            """;

        var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
        var article = new Source { Id = new("article"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-07") };
        var claim = new Claim { Id = new("c1"), Attribution = new() { Voice = restic.Id, Via = [article.Id] }, Words = "no call for tenders was held" };
        Story story = Story.Create(new() { Organisations = [restic], Sources = [article], Claims = [claim] });

        StoryJson.Parse(json).Should().Be(story);
    }

    [Fact]
    public void Texts_AreWrittenAsStringsWithOrWithoutALanguage()
    {
        Reported<LangText> subject = new("hébergement");
        Reported<LangText> french = new LangText("hébergement", "fr");

        subject.Value.Should().Be((LangText)"hébergement");
        french.Value.Should().Be(new LangText("hébergement", LanguageTag.Parse("fr")));
        new LangText("hébergement", null).Should().Be(subject.Value);
        new Name("Restic", "fr").Should().Be(new Name("Restic", LanguageTag.Parse("fr")));
        new Name("Restic", "fr", NameKind.Acronym).Should().Be(Name.Acronym("Restic", "fr"));
        new Name("Restic", null).Should().Be((Name)"Restic");
    }

    [Fact]
    public void Listings_OfReferences_TakeIdsOfAnyKind()
    {
        Id<Organisation> amazon = new("amazon");
        Id<Person> bezos = new("bezos");
        Organisation giants = new() { Id = new("giants"), Members = new([amazon, bezos], Completeness.AtLeast) };
        Agreement deal = new() { Id = new("deal"), Parties = [new(amazon)], Tenderers = [amazon, giants.Id] };

        (giants.Members == Listing.AtLeast<EntityRef>(amazon, bezos)).Should().BeTrue();
        deal.Tenderers.Select(static tenderer => tenderer.Organisation.Text).Should().Equal("amazon", "giants");
    }

    [Fact]
    public void WhatIsBareInJson_IsShortInCSharp()
    {
        Id<Organisation> port = new("port");
        Id<Person> mayor = new("mayor");
        Agreement deal = new()
        {
            Id = new("deal"),
            Parties = [port, mayor],
            Status = [AgreementStatus.Announced, new(AgreementStatus.Signed, EdtfDate.Parse("2026-03"))],
        };
        Decision vote = new() { Id = new("vote"), CastVotes = [port, new(mayor, VoteOption.Against)] };
        Event signing = new() { Id = new("signing"), Participants = [port, new(mayor, ParticipantCapacity.Witness)] };
        Person person = new() { Id = mayor, Posts = ["mayor", new("president", PostKind.Chair, port)] };
        Organisation company = new() { Id = port, Links = [new(LinkKind.MemberOf, port)] };
        Claim claim = new()
        {
            Id = new("c"),
            Attribution = new() { Voice = port, Cue = "according to" },
            Quotation = new() { Segments = ["words", new Elision()] },
            Relations = [new(ClaimRelationKind.Retracts, new Id<Claim>("c0"))],
        };

        deal.Parties.Should().Equal(new Party(port), new Party(mayor));
        deal.Status.Should().Equal(new DatedState<AgreementStatus> { State = AgreementStatus.Announced }, new() { State = AgreementStatus.Signed, When = EdtfDate.Parse("2026-03") });
        vote.CastVotes.Should().Equal(new CastVote { Voter = port }, new() { Voter = mayor, Option = VoteOption.Against });
        signing.Participants.Should().Equal(new Participation { Participant = port }, new() { Participant = mayor, Capacity = ParticipantCapacity.Witness });
        person.Posts.Should().Equal(new Post { Title = "mayor" }, new() { Title = "president", Kind = PostKind.Chair, At = port });
        company.Links.Should().Equal(new OrganisationLink { Kind = LinkKind.MemberOf, Target = port });
        claim.Attribution.Cue.Should().Be(new Cue { Words = "according to" });
        claim.Quotation.Segments[0].Should().Be(new QuotedWords { Words = "words" });
        claim.Relations.Should().Equal(new ClaimRelation { Kind = ClaimRelationKind.Retracts, Target = new("c0") });
    }

    [Fact]
    public void Via_TakesSourcesAsTheyAre()
    {
        Id<Source> article = new("article");
        Attribution attribution = new() { Voice = article, Via = [article, Hop.Unidentified] };

        attribution.Via.Should().Equal(Hop.Through(article), Hop.Unidentified);
    }

    [Fact]
    public void Parse_NullLiteral_IsAMissingText()
    {
        FluentActions.Invoking(() => StoryJson.Parse(null!)).Should().Throw<ArgumentNullException>();
        StoryJson.TryParse(null, out Story? story, out _).Should().BeFalse();
        story.Should().BeNull();
        StoryJson.TryParse(Encoding.UTF8.GetBytes("{}"), out _, out _).Should().BeFalse();
    }
}
