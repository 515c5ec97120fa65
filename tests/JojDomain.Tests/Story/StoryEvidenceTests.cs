using FluentAssertions;
using Xunit;

namespace JojDomain.Tests;

/// <summary>What nothing backs: claims without a passage, and matters of fact that the author holds without a reason.</summary>
public class StoryEvidenceTests
{
    private static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article };
    private static readonly Passage Place = new(Article.Id, new QuoteSelector("words"));

    [Fact]
    public void WithoutEvidence_Claims_AreThoseThatNoPassageBacks()
    {
        Story story = Story.Create(new()
        {
            Sources = [Article],
            Claims =
            [
                Claim("none"),
                Claim("evidence") with { Evidence = [Place] },
                Claim("quotation") with { Quotation = new() { Segments = [new QuotedWords { Words = "words" }], At = Place } },
                Claim("cue") with { Attribution = Said with { Cue = new() { Words = "says", At = Place } } },
                Claim("unlocated") with { Quotation = new() { Segments = [new QuotedWords { Words = "words" }] } },
            ],
        });

        story.WithoutEvidence.Select(static claim => claim.Id.Text).Should().Equal("none", "cue", "unlocated");
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
