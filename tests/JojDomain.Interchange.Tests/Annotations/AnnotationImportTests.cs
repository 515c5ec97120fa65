using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.Annotations;

/// <summary>Annotations that others made come in as they should, by the files' own notes.</summary>
public sealed class AnnotationImportTests
{
    private const string NotText = "selects nothing in a text alone";

    [Theory]
    [InlineData("w3c-c01-iri-body-iri-target.json", 0, "")]
    [InlineData("w3c-c02-external-resources.json", 0, "/body/format")]
    [InlineData("w3c-c04-media-fragment-iri.json", 0, "which is no passage of a text")]
    [InlineData("w3c-c05-html-body-french.json", 0, "/body/format")]
    [InlineData("w3c-c06-bodyvalue.json", 0, "")]
    [InlineData("w3c-c09-arrays.json", 0, "")]
    [InlineData("w3c-c10-choice.json", 0, "not how they belong together")]
    [InlineData("w3c-c11-composite-targets.json", 0, "not how they belong together")]
    [InlineData("w3c-c23-fragment-selector-in-body.json", 0, "/body/selector")]
    [InlineData("w3c-c24-css.json", 0, "/target/selector: a CssSelector " + NotText)]
    [InlineData("w3c-c26-text-quote.json", 1, "")]
    [InlineData("w3c-c27-text-position.json", 1, "/target/selector: the position has no quote")]
    [InlineData("w3c-c30-svg.json", 0, "a SvgSelector " + NotText)]
    [InlineData("w3c-c31-range-xpath.json", 0, "a RangeSelector " + NotText)]
    [InlineData("w3c-c32-refined-by.json", 1, "/target/selector: a FragmentSelector " + NotText)]
    [InlineData("w3c-c41-complete-example.json", 0, "the position 6 to 27 counts within")]
    [InlineData("w3c-x28-created-yesterday.json", 0, "/created: it is no date")]
    [InlineData("w3c-x39-fragment-two-values.json", 0, "/target: the target does not name its source")]
    [InlineData("recogito-text-annotator-five.json", 5, "the one has 173 characters, the other 165")]
    [InlineData("hypothesis-minimal-rows.json", 1, "the target does not name its source")]
    [InlineData("annotorious-svg-and-xywh.json", 0, "a SvgSelector " + NotText)]
    [InlineData("apache-position-beyond-bmp.json", 6, "the span from 3 to 3 is empty")]
    [InlineData("epub34-css-refined-by-position.json", 0, "the position 4 to 19 counts within")]
    public void RealFile_IsRead(string file, int passages, string note)
    {
        byte[] bytes = RealFormat.Annotation.Find(file);
        ImportedStory read = new AnnotationImporter().ReadOne(DocumentSource.FromBytes(bytes, file));

        read.Refusals.Should().BeEmpty();
        read.Story!.Citations.Select(static citation => citation.Passage).Distinct().Should().HaveCount(passages);
        if (note.Length > 0)
        {
            string.Join('\n', read.Unplaced).Should().Contain(note);
        }
        else
        {
            read.Unplaced.Should().BeEmpty();
        }

        RealFormat.Annotation.LostIn(bytes, [read]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("w3c-x01-not-json.json", "line 1, column ")]
    [InlineData("w3c-x02-empty-object.json", "there is no type Annotation, and no target")]
    [InlineData("w3c-x04-bad-context.json", "/@context: it is not the context of Web Annotation")]
    [InlineData("w3c-x12-trailing-comma-bad-body.json", "line 8, column ")]
    public void RealFile_ThatIsNone_IsRefusedWithItsPlace(string file, string refusal)
    {
        ImportedStory read = new AnnotationImporter().ReadOne(DocumentSource.FromBytes(RealFormat.Annotation.Find(file), file));

        read.Story.Should().BeNull();
        read.Refusals.Should().ContainSingle().Which.ToString().Should().StartWith(refusal);
    }

    [Fact]
    public void OtherTypes_OfAnAnnotationAndOfABody_AreNamed()
    {
        byte[] document = """
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":["Annotation","ex:Note"],"target":"https://example.org/page","body":{"type":["TextualBody","ex:Remark"],"value":"so"}}
            """u8.ToArray();

        ImportedStory read = new AnnotationImporter().ReadOne(DocumentSource.FromBytes(document));

        read.Unplaced.Select(static each => each.Place).Should().BeEquivalentTo("/type", "/body/type");
        RealFormat.Annotation.LostIn(document, [read]).Should().BeEmpty();
    }

    [Fact]
    public void Quote_InAFragment_IsAPassageOfTheSource()
    {
        ImportedStory read = new AnnotationImporter().ReadOne(DocumentSource.FromBytes(RealFormat.Annotation.Find("w3c-c32-refined-by.json")));

        Passage passage = read.Story!.Content.Claims.Should().ContainSingle().Which.Evidence.Should().ContainSingle().Which;
        passage.Quote.Should().Be(new QuoteSelector("Selected Text", "text before the ", " and text after it"));
        read.Story.Get(passage.Source).Address.Should().Be(WebAddress.Parse("http://example.org/page1"));
    }

    [Fact]
    public void Comment_IsAClaimByItsCreator()
    {
        Story story = Read(
            """
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/1","type":"Annotation","creator":{"name":"A. Person"},"created":"2015-10-13T13:00:00Z",
             "body":{"type":"TextualBody","value":"Not so.","language":"en"},
             "target":{"source":"http://example.org/page","selector":{"type":"TextQuoteSelector","exact":"so"}}}
            """,
            []);

        Source annotation = story.Content.Sources[0];
        annotation.Should().Be(new Source
        {
            Id = annotation.Id,
            Kind = SourceKind.Parse("annotation"),
            Address = WebAddress.Parse("http://example.org/1"),
            Authors = [new DescribedVoice("A. Person")],
            Published = (When)EdtfDate.Parse("2015-10-13T13:00:00Z"),
        });
        Id<Source> page = story.Content.Sources[1].Id;
        Claim claim = story.Content.Claims.Should().ContainSingle().Which;
        claim.Should().Be(new Claim
        {
            Id = claim.Id,
            Attribution = new() { Voice = new DescribedVoice("A. Person"), Via = [Hop.Through(annotation.Id)] },
            Words = new LangText("Not so.", "en"),
            About = [page],
            Evidence = [new Passage(page, new QuoteSelector("so"))],
        });
    }

    [Fact]
    public void Highlight_IsWhatTheTargetSays()
    {
        Story story = Read(
            """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":{"source":"http://example.org/page","selector":[{"type":"TextQuoteSelector","exact":"a 😃"},{"type":"TextPositionSelector","start":3,"end":6}]}}""",
            []);

        Claim claim = story.Content.Claims.Should().ContainSingle().Which;
        claim.Attribution.Voice.Should().Be((Voice)story.Content.Sources[1].Id);
        claim.Quotation.Should().Be(new Quotation { Segments = [new QuotedWords { Words = "a 😃" }] });
        claim.Evidence.Should().Equal(new Passage(story.Content.Sources[1].Id, new QuoteSelector("a 😃"), new TextSpan(3, 6)));
    }

    [Fact]
    public void Position_InUtf16Units_IsLeftOutAndNamed() => Read(
        """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":{"source":"http://example.org/page","selector":[{"type":"TextQuoteSelector","exact":"a 😃"},{"type":"TextPositionSelector","start":3,"end":7}]}}""",
        ["/target/selector/1: the position counts UTF-16 units, as its quote shows, and cannot be given in code points without the text"])
        .Content.Claims[0].Evidence[0].Position.Should().BeNull();

    [Theory]
    [InlineData("7")]
    [InlineData("[\"https://example.org/other\"]")]
    public void Source_ThatIsNoIri_IsNamedBesideThePage(string source) => Read(
        $$"""{"user":"u","uri":"https://example.org/page","text":"so","target":[{"source":{{source}}}]}""",
        ["/target/0/source: a source is an IRI or an object"])
        .Content.Sources.Should().HaveCount(2);

    [Theory]
    [InlineData("http://example.org/video#t=30,60")]
    [InlineData("http://example.org/picture#xywh=1,2,3,4")]
    public void Fragment_OfAMedium_IsNamed(string target) => Read(
        $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","bodyValue":"so","target":"{{target}}"}""",
        ["/target: the fragment selects a part of an image or of a recording, which is no passage of a text; the address is kept with it"])
        .Content.Sources.Should().Contain(source => source.Address == new WebAddress(target));

    [Fact]
    public void Positions_ThatAreTheSame_AreNamedEach() => Read(
        """{"user":"u","uri":"https://example.org/page","text":"so","target":[{"source":"https://example.org/page","selector":[{"type":"TextPositionSelector","start":3,"end":7},{"type":"TextPositionSelector","start":3,"end":7}]}]}""",
        ["/target/0/selector/0: the position has no quote beside it that it could be checked by", "/target/0/selector/1: the position has no quote beside it that it could be checked by"])
        .Content.Claims[0].Evidence.Should().ContainSingle();

    [Theory]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a"},{"type":"TextQuoteSelector","exact":"b"}""", "/target/selector/1: another quote is taken")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a"},{"type":"TextQuoteSelector","exact":"a","prefix":"b"}""", "/target/selector/1: another quote is taken")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a"},{"type":"TextPositionSelector","start":3,"end":4},{"type":"TextPositionSelector","start":5,"end":6}""", "/target/selector/2: another position is taken")]
    public void Selectors_ThatSelectOtherWords_AreNamed(string selectors, string note) => Read(
        $$$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":{"source":"http://example.org/page","selector":[{{{selectors}}}]}}""",
        [note])
        .Content.Claims[0].Evidence.Single().Quote.Should().Be(new QuoteSelector("a"));

    [Fact]
    public void HypothesisRow_HasItsPageCommentAndTags()
    {
        Story story = Read(
            """
            {"total":1,"rows":[{"id":"abc","user":"acct:someone@hypothes.is","uri":"https://example.org/page","text":"Doubtful","tags":["check"],"created":"2026-01-02T03:04:05.678901+00:00",
             "target":[{"source":"https://example.org/page","selector":[{"type":"TextQuoteSelector","exact":"Two"}]}]}]}
            """,
            ["/rows/0/created: parts of a second have no place in a date"]);

        story.Content.Claims.Select(static claim => claim.Words!.Text).Should().Equal("Doubtful", "check");
        story.Content.Claims[0].Attribution.Voice.Should().Be(new DescribedVoice("acct:someone@hypothes.is"));
    }

    [Fact]
    public void Ids_AreTheSameInEveryRun()
    {
        byte[] bytes = RealFormat.Annotation.Find("recogito-text-annotator-five.json");

        new AnnotationImporter().ReadOne(DocumentSource.FromBytes(bytes)).Story.Should().Be(new AnnotationImporter().ReadOne(DocumentSource.FromBytes(bytes)).Story);
    }

    private static Story Read(string json, string[] notes)
    {
        ImportedStory read = new AnnotationImporter().ReadOne(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(json)));
        read.Refusals.Should().BeEmpty();
        read.Unplaced.Select(static unplaced => unplaced.ToString()).Should().Equal(notes);
        return read.Story!;
    }
}
