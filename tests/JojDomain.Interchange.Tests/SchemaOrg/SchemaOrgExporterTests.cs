using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.SchemaOrg;

/// <summary>All terms are in the vocabulary of schema.org and are used where it allows them; every value is one of the story's.</summary>
public sealed class SchemaOrgExporterTests
{
    [Fact]
    public void Write_ClaimWithReview_IsThisGraph()
    {
        Story story = Story.Create(new StoryContent
        {
            Organisations = [new Organisation { Id = new("check"), Names = ["Checkers", "CK"], Kind = OrganisationKind.Ngo }],
            Sources = [new Source { Id = new("post"), Kind = SourceKind.BlogPost, Published = EdtfDate.Parse("2025-07"), Address = new WebAddress("https://example.org/1") }],
            Claims =
            [
                new Claim
                {
                    Id = new("c1"),
                    Attribution = new() { Voice = Voice.Described("a reader"), Via = [Hop.Through(new("post"))] },
                    Words = new LangText("The earth is flat", "en"),
                    Reviews = [new Review { Reviewer = new EntityRef("check"), Label = new("False"), Verdict = ReviewVerdict.False, Rating = new Rating(1, 1, 5) }],
                },
            ],
        });
        MemoryDocuments documents = DocumentTarget.ToMemory();

        LossReport losses = new SchemaOrgExporter().Write(story, documents);

        using JsonDocument graph = JsonDocument.Parse(documents["story.jsonld"]);
        JsonSerializer.Serialize(graph.RootElement.GetProperty("@graph")).Should().Be(
            """[{"@type":"NGO","@id":"#check","name":"Checkers","alternateName":["CK"]},{"@type":"BlogPosting","@id":"#post","datePublished":"2025-07","url":"https://example.org/1"},{"@type":"Claim","@id":"#c1","text":"The earth is flat","appearance":[{"@id":"#post"}]},{"@type":"ClaimReview","itemReviewed":{"@id":"#c1"},"claimReviewed":"The earth is flat","author":{"@id":"#check"},"reviewRating":{"@type":"Rating","ratingValue":1,"worstRating":1,"bestRating":5,"alternateName":"False"}}]""");
        losses.Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().Equal(" /format", "c1 /attribution/voice", "c1 /words/language", "c1 /reviews/0/verdict");
    }

    [Fact]
    public void Write_QuotedWordsAndAmounts_ArePartsOfTheirNodes()
    {
        Story story = StoryJson.Parse(
            """
            {"format":"joj-story/1","agreements":[{"id":"deal","kind":"contract","amounts":[
               {"role":"total","value":{"amount":"12.5","scale":"million","currency":"EUR"}},{"role":"ceiling","value":{"amount":"50","scale":"milliard"}},
               {"role":"award","value":{"amount":"~3","currency":"EUR"}},{"role":"unitPrice","value":{"amount":"8","currency":"EUR"},"per":{"amount":"1","unit":"seat"}},{"value":{"amount":"2","currency":"XOF"}}]}],
             "sources":[{"id":"post","kind":"article"}],"claims":[
               {"id":"c1","attribution":{"voice":{"type":"described","words":"a reader"},"via":["post"]},"quotation":{"segments":["une occasion",{"type":"elision"},{"type":"words","words":{"text":"unique","language":"fr"}}],"language":"fr"}},
               {"id":"c2","attribution":{"voice":{"type":"described","words":"a reader"},"via":["post"]},"quotation":{"segments":["partners"],"use":"scare"}}]}
            """);
        MemoryDocuments documents = DocumentTarget.ToMemory();

        LossReport losses = new SchemaOrgExporter().Write(story, documents);

        using JsonDocument graph = JsonDocument.Parse(documents["story.jsonld"]);
        JsonSerializer.Serialize(graph.RootElement.GetProperty("@graph")).Should().Be(
            """[{"@type":"DigitalDocument","@id":"#deal","additionalType":"contract","mentions":[{"@type":"MonetaryAmount","name":"total","value":12500000,"currency":"EUR"},{"@type":"MonetaryAmount","value":2,"currency":"XOF"}]},{"@type":"NewsArticle","@id":"#post"},{"@type":"Claim","@id":"#c1","hasPart":[{"@type":"Quotation","text":"une occasion","inLanguage":"fr"},{"@type":"Quotation","text":"unique","inLanguage":"fr"}],"appearance":[{"@id":"#post"}]},{"@type":"Claim","@id":"#c2","appearance":[{"@id":"#post"}]}]""");
        losses.Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().Equal(
            " /format", "deal /amounts/1", "deal /amounts/2", "deal /amounts/3", "c1 /attribution/voice", "c1 /quotation/segments/1", "c1 /quotation/segments/2/words/language", "c2 /attribution/voice", "c2 /quotation");
    }

    [Fact]
    public void Vocabulary_MisspeltTermOrWrongPlace_IsAFault()
    {
        using JsonDocument document = JsonDocument.Parse("""{"@graph":[{"@type":"Claim","@id":"#c","apearance":{"@id":"#c"},"claimReviewed":"x","author":{"@id":"#c"}}]}""");

        new SchemaOrgVocabulary().FaultsOf(document.RootElement).Should().Equal("apearance is no property", "claimReviewed is no property of Claim", "{\"@id\":\"#c\"} is no value of author");
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_ReferenceStory_StaysWithinTheVocabulary(string name) => Holds(new SchemaOrgVocabulary(), ReferenceStories.Get(name));

    [Fact]
    public void Write_RandomStory_StaysWithinTheVocabularyAndInventsNothing()
    {
        var vocabulary = new SchemaOrgVocabulary();
        StoryCases.Any.Sample(story => Holds(vocabulary, story), iter: 100);
    }

    private static void Holds(SchemaOrgVocabulary vocabulary, Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        LossReport losses = new SchemaOrgExporter().Write(story, documents);
        using JsonDocument graph = JsonDocument.Parse(documents["story.jsonld"]);
        HashSet<string> given = [.. Scalars.Texts(StoryJson.ToUtf8Bytes(story)), .. Scalars.SumsOf(story)];
        string[] written = [.. Scalars.Of(graph.RootElement.GetProperty("@graph")).Where(static scalar => !scalar.Pointer.EndsWith("/@type", StringComparison.Ordinal)).Select(static scalar => scalar.Text)];

        vocabulary.FaultsOf(graph.RootElement).Should().BeEmpty();
        written.Where(scalar => !given.Contains(scalar) && !(scalar.StartsWith('#') && given.Contains(scalar[1..]))).Should().BeEmpty("nothing is invented");
        HashSet<string> found = [.. written, .. written.Select(static scalar => scalar.TrimStart('#'))];
        CarriedScalars.MissingIn(story, losses, found, static pointer => pointer == "/kind" || Scalars.IsOfSum(pointer) || IsOfQuotedWords(pointer)).Should().BeEmpty("nothing is lost in silence");
    }

    // That a segment is one of words shows in its being written.
    private static bool IsOfQuotedWords(string pointer) => Regex.IsMatch(pointer, "^/quotation/segments/[0-9]+/type$");
}
