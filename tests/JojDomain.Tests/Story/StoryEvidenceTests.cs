using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests;

/// <summary>What nothing backs: claims without a passage, and matters of fact that the author holds without a reason.</summary>
public class StoryEvidenceTests
{
    private static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article };
    private static readonly Agreement Deal = new() { Id = new("deal"), Kind = AgreementKind.Contract };
    private static readonly Passage Place = new(Article.Id, new QuoteSelector("words"));

    [Fact]
    public void WithoutEvidence_Claims_AreThoseThatNoPassageBacks()
    {
        Story story = Story.Create(new()
        {
            Sources = [Article],
            Agreements = [Deal],
            Claims =
            [
                Claim("none"),
                Claim("evidence") with { Evidence = [Place] },
                Claim("quotation") with { Quotation = new() { Segments = [new QuotedWords { Words = "words" }], At = Place } },
                Claim("cue") with { Attribution = Said with { Cue = new() { Words = "says", At = Place } } },
                Claim("statement") with { Statements = [Agreement.Properties.Binding.Of(Deal.Id, true) with { Evidence = [Place] }] },
                Claim("unlocated") with { Quotation = new() { Segments = [new QuotedWords { Words = "words" }] } },
            ],
        });

        story.WithoutEvidence.Select(static claim => claim.Id.Text).Should().Equal("none", "cue", "unlocated");
    }

    [Fact]
    public void Evidence_OfAStatement_IsCitedReadAndEnoughForAClaimWithoutAHop()
    {
        Claim claim = Claim("c") with
        {
            Attribution = new() { Voice = new UnknownVoice() },
            Statements = [Agreement.Properties.Binding.Of(Deal.Id, true), Agreement.Properties.Exclusive.Of(Deal.Id, false) with { Evidence = [Place, Place] }],
        };

        Story story = Story.Create(new() { Sources = [Article], Agreements = [Deal], Claims = [claim] });

        story.Citations.Select(static citation => (citation.Pointer, citation.Entity.Text, citation.Passage)).Should().Equal(
            ("/claims/0/statements/1/evidence/0", "c", Place), ("/claims/0/statements/1/evidence/1", "c", Place));
        StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Should().Be(story);
        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story)).Should().Contain("""
            {"subject":"deal","property":"agreement.exclusive","equals":false,"evidence":[{"source":"article","quote":{"exact":"words"}},{"source":"article","quote":{"exact":"words"}}]}
            """);
        FluentActions.Invoking(() => story.Remove(Article.Id)).Should().Throw<StoryException>().WithMessage("*/claims/0/statements/1/evidence/0/source*");
        FluentActions.Invoking(() => Story.Create(story.Content with { Claims = [claim with { Statements = [Deny()] }] })).Should().Throw<StoryException>().WithMessage("*JOJ2007*");

        static Statement Deny() => Agreement.Properties.Binding.Of(Deal.Id, false);
    }

    [Fact]
    public void Unsupported_OfTheReferenceStoryWithoutItsHoldings_IsWhatMatters()
    {
        Story story = ReferenceStories.Get("restic-2025-07");
        Story bare = Story.Create(story.Content with { Holdings = default });

        bare.Unsupported.Select(static each => each.ToString()).Should().Equal(
            "organising-committee organisation.links",
            "alibaba-cloud organisation.links",
            "chinese-unicorn organisation.links",
            "signing event.where",
            "signing event.participants",
            "park project.phases",
            "joj-cloud agreement.status",
            "joj-cloud agreement.signing",
            "joj-cloud agreement.serves",
            "apsara-stack cloudService.provider",
            "games-cloud cloudDeployment.workloads");
    }

    [Fact]
    public void Unsupported_BibliographyAndDefinitions_AreNoMattersOfFact() => Enum.GetValues<EntityKind>().SelectMany(static kind => Property.Of(kind))
        .Where(static property => property.NeedsNoHolding).Select(static property => property.Path).Should().Equal(
            "organisation.country",
            "organisation.members",
            "place.country",
            "agreement.text",
            "clause.text",
            "cloudService.categories",
            "decision.text",
            "source.publisher",
            "source.authors",
            "source.published",
            "source.status",
            "utterance.when",
            "utterance.where",
            "utterance.addressees",
            "observation.population",
            "observation.where",
            "observation.asOf",
            "observation.over",
            "observation.method",
            "observation.measuredBy");

    private static Attribution Said => new() { Voice = new UnknownVoice(), Via = [Hop.Through(Article.Id)] };

    private static Claim Claim(string id) => new() { Id = new(id), Attribution = Said, Words = "words" };
}
