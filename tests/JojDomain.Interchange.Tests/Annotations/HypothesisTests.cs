using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.Annotations;

/// <summary>Annotations come in as Hypothesis gives them: answers of a search, single ones, lists and the files of its client.</summary>
public sealed class HypothesisTests
{
    private const string Row =
        """
        {"id":"h1","user":"acct:ann@hypothes.is","uri":"https://example.org/page","text":"Doubtful","tags":["check"],"created":"2026-01-02T03:04:05+00:00","updated":"2026-01-03T03:04:05+00:00",
        "document":{"title":["The page"]},"target":[{"source":"https://example.org/page","selector":[{"type":"TextQuoteSelector","exact":"Two"}]}]}
        """;

    private const string Reply =
        """{"id":"h2","user":"acct:bob@hypothes.is","uri":"https://example.org/page","text":"Not at all","references":["h0","h1"],"document":{"title":["The page"]},"target":[{"source":"https://example.org/page"}]}""";

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("{\"total\":1,\"rows\":[{0}]}")]
    [InlineData("{\"export_date\":\"2026-02-01T00:00:00Z\",\"annotations\":[{0}]}")]
    public void Annotation_InEveryDocument_IsRead(string document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document.Replace("{0}", Row, StringComparison.Ordinal));

        ImportedStory read = Read(bytes);

        read.Refusals.Should().BeEmpty();
        read.Story!.Content.Claims.Select(static claim => claim.Words?.Text).Should().Equal("Doubtful", "check", null);
        RealFormat.Annotation.LostIn(bytes, [read]).Should().BeEmpty();
    }

    [Fact]
    public void TitleOfThePage_IsSaidOnceByTheAnnotation()
    {
        Story story = Read(Encoding.UTF8.GetBytes($"[{Row},{Reply}]")).Story!;

        Claim title = story.Content.Claims.Should().ContainSingle(static claim => !claim.Statements.IsEmpty).Which;
        title.Attribution.Voice.Should().Be((Voice)story.Content.Sources[0].Id);
        title.Attribution.Mode.Should().Be(AttributionMode.Narration);
        StoryTelling.Of(story, Wording.English).Origins.SelectMany(static origin => origin.Sources).Select(static source => SafeText.Plain(source.Name)).Should().Contain("the web resource “The page”");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reply_IsRelatedToWhatItRepliesTo(bool isFirst)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(isFirst ? $"[{Reply},{Row}]" : $"[{Row},{Reply}]");

        ImportedStory read = Read(bytes);

        Claim reply = read.Story!.Content.Claims.Should().ContainSingle(static claim => claim.Words != null && claim.Words.Text == "Not at all").Which;
        reply.Relations.Should().Equal(new ClaimRelation(ClaimRelationKind.RepliesTo, new EntityRef("h1")));
        read.Story.Content.Claims.Sum(static claim => claim.Relations.Count).Should().Be(1);
        read.Unplaced.Select(static note => note.Place).Should().Equal(isFirst ? "/0/references/0" : "/1/references/0");
        RealFormat.Annotation.LostIn(bytes, [read]).Should().BeEmpty();
    }

    [Fact]
    public void Reply_ToAnAnnotationThatIsNotThere_IsNamed() =>
        Read(Encoding.UTF8.GetBytes(Reply)).Unplaced.Should().Contain(new Unplaced("/references/1", "the annotation that this one replies to is not in the document"));

    [Fact]
    public void Reply_InOneOfTwoFiles_MergesWithTheOther()
    {
        Story both = StoryMerge.Of(Read(Encoding.UTF8.GetBytes(Reply)).Story!, Read(Encoding.UTF8.GetBytes($"[{Row},{Reply}]")).Story!).Story!;

        both.Content.Claims.Count(static claim => claim.Words is { Text: "Not at all" }).Should().Be(1);
    }

    [Theory]
    [InlineData("""{"html":"https://hypothes.is/a/h1","json":"https://hypothes.is/api/annotations/h1"}""", "https://hypothes.is/a/h1", "/links/json")]
    [InlineData("""{"html":"no address"}""", null, "/links/html")]
    [InlineData("[]", null, "/links")]
    public void Address_IsThatOfItsLinks(string links, string? address, string note)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($$"""{"id":"h1","user":"acct:ann@hypothes.is","uri":"https://example.org/page","text":"so","links":{{links}}}""");

        ImportedStory read = Read(bytes);

        read.Story!.Content.Sources[0].Address.Should().Be(address is null ? null : WebAddress.Parse(address));
        read.Unplaced.Select(static each => each.Place).Should().Equal(note);
        RealFormat.Annotation.LostIn(bytes, [read]).Should().BeEmpty();
    }

    [Fact]
    public void Address_IsTheIdWhereThatIsOne()
    {
        byte[] bytes = """{"id":"https://example.org/a/1","user":"acct:ann@hypothes.is","uri":"https://example.org/page","text":"so","links":{"html":"https://hypothes.is/a/h1"}}"""u8.ToArray();

        ImportedStory read = Read(bytes);

        read.Story!.Content.Sources[0].Address.Should().Be(WebAddress.Parse("https://example.org/a/1"));
        read.Unplaced.Select(static each => each.Place).Should().Equal("/links");
    }

    [Fact]
    public void Creators_SpeakJointly()
    {
        Story story = Read("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","creator":[{"name":"Ann"},"https://example.org/bob"],"bodyValue":"so","target":"https://example.org/page"}"""u8.ToArray()).Story!;

        story.Content.Claims.Single().Attribution.Voice.Should().Be(Voice.Jointly(new DescribedVoice("Ann"), new DescribedVoice("https://example.org/bob")));
        story.Content.Sources[0].Authors.Should().HaveCount(2);
    }

    [Fact]
    public void Collection_WhosePagesAreElsewhere_IsRefusedWithItsPlace() =>
        Read("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","total":42,"first":"https://example.org/p1"}"""u8.ToArray()).Refusals
            .Should().Equal(new Unplaced("/first", "the annotations are on a page that is named by its address alone, and no address is fetched"));

    private static ImportedStory Read(byte[] bytes) => new AnnotationImporter().ReadOne(DocumentSource.FromBytes(bytes));
}
