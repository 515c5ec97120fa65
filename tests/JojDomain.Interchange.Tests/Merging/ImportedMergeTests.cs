using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Merging;

/// <summary>Files of two publishers about one thing make one story: what they give otherwise is claimed by each of them, and is a dispute where it cannot both be so.</summary>
public sealed class ImportedMergeTests
{
    [Fact]
    public void Releases_ThatDisagree_AreOneStoryWithTypedDisputes()
    {
        Story city = Release("City of Dakar", "Ministry of Sport", """{"scheme":"SN-RC","id":"1"}""", 100, "open");
        Story watch = Release("Procurement Watch", "Ministère des Sports", """{"scheme":"SN-RC","id":"2"}""", 120, "direct");

        Story both = Merged(city, watch);

        both.Disputes.Select(static dispute => (dispute.Subject.Text, dispute.Property, dispute.Ground)).Should().BeEquivalentTo(
        [
            ("ocds-213czf-1.award.a1", (Property)Agreement.Properties.Amounts, DisputeGround.Divergent),
            ("ocds-213czf-1.award.a1", Agreement.Properties.ProcurementMethod, DisputeGround.Contradictory),
        ]);
        Organisation ministry = both.Get(new Id<Organisation>("SN-NINEA-12345"));
        ministry.Names.Select(static name => name.Text).Should().Equal("Ministry of Sport", "Ministère des Sports");
        ministry.Identifiers.Select(static identifier => identifier.ToString()).Should().Equal("sn-ninea:12345");
        both.ClaimsBy(new("publisher.City-of-Dakar-" + StableId.Of("publisher", "City of Dakar")[^10..])).Should().NotBeEmpty();
    }

    [Fact]
    public void Releases_OfThreePublishers_AreOneStoryInAnyOrder()
    {
        Story[] three = [Release("A", "Ministry", "null", 1, "open"), Release("B", "Ministère", "null", 2, "open"), Release("C", "Sports", "null", 3, "open")];
        Story forth = Merged(Merged(three[0], three[1]), three[2]);
        Story back = Merged(three[2], Merged(three[1], three[0]));

        back.Content.Claims.Should().BeEquivalentTo(forth.Content.Claims);
        back.Get(new Id<Organisation>("SN-NINEA-12345")).Names.Items.Should().BeEquivalentTo(forth.Get(new Id<Organisation>("SN-NINEA-12345")).Names.Items);
        back.Disputes.Single().Positions.Should().HaveCount(3).And.HaveSameCount(forth.Disputes.Single().Positions);
    }

    [Fact]
    public void PartyWithALegalNameAlone_MergesWithOneOfAnotherName()
    {
        Story both = Merged(Release("A", "Ministry", "null", 1, "open"), Release("B", null, "null", 1, "open"));

        both.Get(new Id<Organisation>("SN-NINEA-12345")).Names.Items.Should().Equal(new Name("Ministry"), Name.Official("Ministry of Sport (legal)"));
        both.Disputes.Should().BeEmpty();
    }

    [Fact]
    public void Documents_WithTwoTitles_AreOneSourceAndBothTitlesAreClaimed()
    {
        Story both = Merged(Document("A", "Award notice"), Document("B", "Notice of award"));

        both.Content.Sources.Where(static source => source.Address is not null).Should().ContainSingle(static source => source.Address!.ToString() == "https://example.org/notice.pdf");
        Terms(both, "ocds:document.title").Should().Equal("Award notice", "Notice of award");

        static Story Document(string publisher, string title) => Import(new OcdsImporter(), Package(publisher,
            $$"""{"ocid":"ocds-213czf-1","id":"r","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"a1","documents":[{"id":"d","title":"{{title}}","url":"https://example.org/notice.pdf"}]}]}"""));
    }

    [Fact]
    public void Documents_OfTwoTypes_AreOneSourceAndBothTypesAreClaimed()
    {
        Story both = Merged(Document("A", "contractNotice"), Document("B", "contractSigned"));

        both.Content.Sources.Should().ContainSingle(static source => source.Address == WebAddress.Parse("https://example.org/contract.pdf")).Which.Kind.Should().Be(SourceKind.Parse("document"));
        Terms(both, "ocds:document.documentType").Should().Equal("contractNotice", "contractSigned");
        both.Content.Claims.SelectMany(static claim => claim.Statements).Count(static statement => Agreement.Properties.Text.TryGet(statement, out _)).Should().Be(1, "the second alone says that it is the contract");

        static Story Document(string publisher, string type) => Import(new OcdsImporter(), Package(publisher,
            $$"""{"ocid":"ocds-213czf-1","id":"r","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"a1","documents":[{"id":"d","documentType":"{{type}}","url":"https://example.org/contract.pdf"}]}]}"""));
    }

    [Fact]
    public void FactChecks_ThatNameTheSpeakerOtherwise_AreTwoClaims()
    {
        Story one = Check("one.json", "Person", "Ann Example", "2020-01-01", "The claim", "NewsArticle");
        Story other = Check("other.json", "Organization", "Ann Example", "2020-01-03", "A claim", "SocialMediaPosting");

        Story both = Merged(one, other);

        both.Content.Claims.Should().HaveCount(4, "each has the claim, and what the review states beside it");
        both.Content.People.Should().ContainSingle().Which.Names[0].Text.Should().Be("Ann Example");
        both.Content.Organisations.Select(static each => each.Names[0].Text).Should().BeEquivalentTo("Ann Example", "Checkers");
        both.Content.Sources.Should().HaveCount(4, "two feeds, one fact check, one appearance");
        Terms(both, "schema:headline").Should().Equal("The claim", "A claim");
        both.Disputes.Where(static dispute => dispute.Ground == DisputeGround.Contradictory).Select(static dispute => dispute.Property).Should().Equal(Source.Properties.Published);

        static Story Check(string feed, string type, string speaker, string date, string headline, string appeared) => Import(new ClaimReviewImporter(),
            $$$"""
            {"@context":"https://schema.org","@type":"ClaimReview","url":"https://checkers.example/1","headline":"{{{headline}}}","datePublished":"{{{date}}}","claimReviewed":"The earth is flat","author":{"@type":"Organization","name":"Checkers"},
            "itemReviewed":{"@type":"Claim","author":{"@type":"{{{type}}}","name":"{{{speaker}}}"},"appearance":{"@type":"{{{appeared}}}","url":"https://post.example/9"}},"reviewRating":{"@type":"Rating","alternateName":"False"}}
            """, feed);
    }

    [Fact]
    public void Sheets_OfOneName_AreTwoSheets()
    {
        Story one = Import(new CsvImporter(), "claim,url,title\nThe earth is flat,https://checkers.example/1,Flat earth\n", "data.csv");
        Story other = Import(new CsvImporter(), "claim,url,title,verdict\nThe earth is flat,https://checkers.example/1,The flat earth,false\nThe moon is cheese,https://checkers.example/1,Cheese,false\n", "data.csv");

        Story both = Merged(one, other);

        both.Content.Claims.Count(static claim => claim.Words is not null).Should().Be(3);
        Terms(both, "sheet:title").Should().BeEquivalentTo("Flat earth", "The flat earth", "Cheese");
        both.Content.Sources.Count(static source => source.Address is not null).Should().Be(1);
    }

    [Fact]
    public void Annotations_WithoutIds_AreOfTheirOwnDocuments()
    {
        Story both = Merged(Note("so"), Note("not so"));

        both.Content.Claims.Select(static claim => claim.Words!.Text).Should().Equal("so", "not so");
        both.Content.Sources.Count(static source => source.Address is not null).Should().Be(1, "both are of one page");

        static Story Note(string words) => Import(new AnnotationImporter(),
            $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":{"type":"TextualBody","value":"{{words}}"},"target":"https://example.org/page"}""");
    }

    [Fact]
    public void Annotation_ThatWasEdited_SaysBothInItsVersions()
    {
        Story both = Merged(Note("so", "2026-01-02T00:00:00Z"), Note("not so", "2026-01-05T00:00:00Z"));

        both.Content.Claims.Select(static claim => claim.Words!.Text).Should().Equal("so", "not so");
        both.Content.Claims.Select(static claim => claim.Attribution.Via[0].When.Value.ToString()).Should().Equal("2026-01-02T00:00:00Z", "2026-01-05T00:00:00Z");
        both.Content.Sources.Should().HaveCount(2, "one annotation of one page");
        Merged(both, Note("so", "2026-01-02T00:00:00Z")).Should().Be(both);

        static Story Note(string words, string modified) => Import(new AnnotationImporter(),
            $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://example.org/notes/1","type":"Annotation","creator":"mailto:a@example.org","created":"2026-01-01T00:00:00Z","modified":"{{modified}}","body":{"type":"TextualBody","value":"{{words}}"},"target":"https://example.org/page"}""");
    }

    [Fact]
    public void Annotation_ThatIsThereTwice_IsOne()
    {
        const string Row = """{"id":"abc","user":"acct:a@hypothes.is","created":"2026-01-01T00:00:00+00:00","updated":"2026-01-01T00:00:00+00:00","uri":"https://example.org/page","text":"so","tags":["so"]}""";

        Story story = Import(new AnnotationImporter(), $$"""{"total":2,"rows":[{{Row}},{{Row}}]}""");

        story.Content.Claims.Should().ContainSingle().Which.Words!.Text.Should().Be("so");
        story.Content.Sources.Should().HaveCount(2);
    }

    private static Story Release(string publisher, string? buyer, string other, int amount, string method)
    {
        string name = buyer is null ? "" : $"\"name\":\"{buyer}\",";
        return Import(new OcdsImporter(), Package(publisher,
            $$$"""
            {"ocid":"ocds-213czf-1","id":"r1","date":"2020-01-01T00:00:00Z","tag":["award"],"initiationType":"tender",
            "parties":[{"id":"b",{{{name}}}"roles":["buyer"],"identifier":{"scheme":"SN-NINEA","id":"12345","legalName":"Ministry of Sport (legal)"},"additionalIdentifiers":[{{{other}}}]}],"buyer":{"id":"b"},
            "tender":{"id":"t","procurementMethod":"{{{method}}}"},
            "awards":[{"id":"a1","status":"active","value":{"amount":{{{amount}}},"currency":"XOF"}}]}
            """));
    }

    private static string Package(string publisher, string release) =>
        $$"""{"uri":"https://example.org/p","version":"1.1","publishedDate":"2020-02-01T00:00:00Z","publisher":{"name":"{{publisher}}"},"releases":[{{release}}]}""";

    private static Story Import(StoryImporter importer, string text, string name = "document")
    {
        ImportedStory read = importer.ReadOne(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(text), name));
        read.Refusals.Should().BeEmpty();
        return read.Story!;
    }

    private static Story Merged(Story one, Story other)
    {
        StoryMerge merge = StoryMerge.Of(one, other);
        merge.ToString().Should().Be(merge.Story?.ToString());
        return merge.Story!;
    }

    private static IEnumerable<string> Terms(Story story, string term) => story.Content.Claims.SelectMany(static claim => claim.Statements)
        .Select(static statement => statement.Predicate).OfType<TermPredicate>().Where(predicate => predicate.Term.ToString() == term).Select(static predicate => ((TextValue)predicate.Value.Value).Text.Text);
}
