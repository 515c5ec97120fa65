using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.ClaimReviews;

/// <summary>Reviews are read in every form that JSON-LD and web pages have for them.</summary>
public sealed class ClaimReviewFormsTests
{
    private const string Plain = """{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The earth is flat","author":{"@type":"Organization","name":"Checkers"},"reviewRating":{"@type":"Rating","alternateName":"False"}}""";

    [Theory]
    [InlineData(Plain)]
    [InlineData("""{"@context":{"schema":"https://schema.org/"},"@type":"schema:ClaimReview","schema:claimReviewed":"The earth is flat","schema:author":{"@type":"schema:Organization","schema:name":"Checkers"},"schema:reviewRating":{"schema:alternateName":"False"}}""")]
    [InlineData("""[{"@type":["http://schema.org/ClaimReview"],"http://schema.org/claimReviewed":[{"@value":"The earth is flat","@language":"en"}],"http://schema.org/author":[{"@type":["http://schema.org/Organization"],"http://schema.org/name":[{"@value":"Checkers"}]}],"http://schema.org/reviewRating":[{"http://schema.org/alternateName":[{"@value":"False"}]}]}]""")]
    [InlineData("""{"@type":"ClaimReview","claimReviewed":["The earth is flat"],"author":[{"@type":"Organization","name":["Checkers"]}],"reviewRating":[{"alternateName":["False"]}]}""")]
    public void Review_InEveryForm_IsTheSame(string document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        ImportedStory[] imported = [.. Read(bytes)];

        Claim claim = imported.Should().ContainSingle().Which.Story!.Content.Claims[0];
        claim.Words!.Text.Should().Be("The earth is flat");
        claim.Reviews[0].Label!.Text.Should().Be("False");
        imported[0].Story!.Content.Organisations.Should().ContainSingle().Which.Names[0].Text.Should().Be("Checkers");
        RealFormat.ClaimReview.LostIn(bytes, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("//<![CDATA[\n{0}\n//]]>", 1)]
    [InlineData("/*<![CDATA[*/ {0} /*]]>*/", 1)]
    [InlineData("<!-- {0} -->", 1)]
    [InlineData("{0}", 1)]
    [InlineData("</script><!-- <script type=\"application/ld+json\">{0}</script> --><script>", 0)]
    public void Script_OfAPage_IsReadWhereItIsNoComment(string script, int reviews)
    {
        byte[] page = Encoding.UTF8.GetBytes($"<p>é</p><script type=\"application/ld+json\">{script.Replace("{0}", Plain, StringComparison.Ordinal)}</script>");

        ImportedStory[] imported = [.. Read(page)];

        imported.Count(static each => each.IsRead).Should().Be(reviews);
        var text = new SourceText(Encoding.UTF8.GetString(page));
        imported.Where(static each => each.IsRead).SelectMany(static each => each.Story!.Content.Claims).SelectMany(static claim => claim.Evidence)
            .Select(passage => passage.LocateIn(text).Outcome).Should().Equal(Enumerable.Repeat(PassageOutcome.Found, reviews));
    }

    [Theory]
    [InlineData("""[{},"so",{"alternateName":"False"},{"alternateName":"True"}]""", "False")]
    [InlineData("[{}]", null)]
    [InlineData("\"False\"", null)]
    public void Ratings_OfWhichSomeAreNone_AreReadOrNamed(string ratings, string? label)
    {
        byte[] document = Encoding.UTF8.GetBytes($$"""{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{{ratings}}}""");
        ImportedStory[] imported = [.. Read(document)];

        imported[0].Story!.Content.Claims[0].Reviews.Single().Label.Should().Be(label is null ? null : new LangText(label));
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"alternateName":" False. "}""", "false")]
    [InlineData("""{"alternateName":"Faux !"}""", null)]
    [InlineData("""{"alternateName":"Faux!"}""", "false")]
    [InlineData("""{"alternateName":"Four Pinocchios","ratingValue":1,"worstRating":1,"bestRating":5}""", null)]
    [InlineData("""{"ratingValue":1,"worstRating":1,"bestRating":5}""", "false")]
    [InlineData("""{"ratingValue":5,"worstRating":1,"bestRating":5}""", "true")]
    [InlineData("""{"ratingValue":3,"worstRating":1,"bestRating":5}""", null)]
    [InlineData("""{"ratingValue":1,"worstRating":5,"bestRating":1}""", "true")]
    [InlineData("""{"ratingValue":1,"worstRating":1,"bestRating":1}""", null)]
    [InlineData("""{"ratingValue":6,"worstRating":1,"bestRating":5}""", null)]
    [InlineData("""{"ratingValue":1,"bestRating":5}""", null)]
    public void Verdict_IsWhatTheLabelSaysOrElseAnEndOfTheScale(string rating, string? verdict)
    {
        byte[] document = Encoding.UTF8.GetBytes($$"""{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{{rating}}}""");
        ImportedStory[] imported = [.. Read(document)];

        imported[0].Story!.Content.Claims[0].Reviews.Single().Verdict.Should().Be(verdict is null ? default(Reported<ReviewVerdict>) : ReviewVerdict.Parse(verdict));
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Labels_InSeveralLanguages_AreALabelAndTerms()
    {
        byte[] document = """{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{"ratingValue":5,"worstRating":1,"bestRating":5,"alternateName":["Half true","Demi-vrai"]}}"""u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        Review review = imported[0].Story!.Content.Claims[0].Reviews.Single();
        review.Label!.Text.Should().Be("Half true");
        review.Verdict.Should().Be((Reported<ReviewVerdict>)ReviewVerdict.Mixed);
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"\"", "/itemReviewed/appearance/@type")]
    [InlineData("[\"NewsArticle\",\" \"]", "/itemReviewed/appearance/@type/1")]
    public void Type_ThatIsEmpty_IsNamed(string type, string place)
    {
        byte[] document = Encoding.UTF8.GetBytes($$$"""{"@type":"ClaimReview","claimReviewed":"x","itemReviewed":{"@type":"Claim","appearance":{"@type":{{{type}}},"url":"https://example.org/1"} } }""");

        Read(document).Single().Unplaced.Select(static note => note.Place).Should().Contain(place);
    }

    [Fact]
    public void Publisher_ThatIsNeitherAPersonNorAnOrganisation_IsNamedWhereItIsGiven()
    {
        byte[] document = """{"@graph":[{"@type":"ClaimReview","claimReviewed":"x","publisher":{"@id":"#p"}},{"@id":"#p","name":"A thing"}]}"""u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        imported.Single().Unplaced.Select(static note => note.Place).Should().Contain("/@graph/1");
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Items_ThatAreSeveral_AreNotTakenForOne()
    {
        byte[] document = """
            {"@type":"ClaimReview","claimReviewed":"x","itemReviewed":[{"@type":"CreativeWork","name":"N"},{"@type":"Claim","author":"Ann","appearance":"https://example.org/1"},{"@type":"Claim","author":"Bob","datePublished":"2019","appearance":"https://example.org/2"}]}
            """u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        Claim claim = imported.Single().Story!.Content.Claims[0];
        claim.Attribution.Voice.Should().Be(new DescribedVoice("Ann"));
        claim.Utterance.Should().BeNull("the date is of what Bob said");
        claim.Attribution.OtherChains.Should().BeEmpty();
        imported[0].Unplaced.Select(static note => note.Place).Should().Contain(["/itemReviewed/0", "/itemReviewed/2"]);
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Claim_ThatHoldsItsReviews_IsWhatEachIsOf()
    {
        byte[] document = """
            {"@type":"Claim","@id":"#c","author":{"@type":"Person","name":"Ann"},"review":[{"@type":"ClaimReview","claimReviewed":"x","author":"A","itemReviewed":{"@id":"#c"}},{"@type":"ClaimReview","claimReviewed":"x","author":"B","itemReviewed":{"@id":"#c"}},{"@type":"Review","name":"N"}]}
            """u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        imported.Should().HaveCount(2).And.OnlyContain(static each => each.Story!.Content.People.Single().Names[0].Text == "Ann");
        imported.SelectMany(static each => each.Unplaced).Select(static note => note.Place).Should().Contain("/review/2").And.NotContain("/review");
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Language_BesideAValue_IsNamed()
    {
        byte[] document = """[{"@type":"ClaimReview","claimReviewed":[{"@value":"x","@language":"si"}],"author":"C"}]"""u8.ToArray();

        Read(document).Single().Unplaced.Should().Contain(new Unplaced("/0/claimReviewed/0/@language", "what is stated of a value beside it has no place"));
    }

    [Fact]
    public void Appearances_AreChainsOfTheirOwn_EachOnce()
    {
        byte[] document = """
            {"@type":"ClaimReview","url":"https://check.example.org/1","claimReviewed":"x","author":{"@type":"Organization","name":"C"},"itemReviewed":{"@type":"Claim","firstAppearance":{"url":"https://example.org/first"},"appearance":[{"url":"https://example.org/a"},{"url":"https://example.org/a"},"https://example.org/b"]}}
            """u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        Story story = imported.Single().Story!;
        Attribution attribution = story.Content.Claims[0].Attribution;
        attribution.OtherChains.Select(static chain => chain.Hops).Prepend(attribution.Via).Select(hops => string.Join(' ', hops.Skip(1).Select(hop => story.Get(hop.Source.Value).Address)))
            .Should().Equal("https://check.example.org/1 https://example.org/first", "https://check.example.org/1 https://example.org/a", "https://check.example.org/1 https://example.org/b");
        imported[0].Unplaced.Should().Contain(new Unplaced("/itemReviewed/appearance/1", "the claim appeared at this place once already"));
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Answer_WithTwoReviews_CameByBoth()
    {
        byte[] document = """
            {"claims":[{"text":"x","claimReview":[{"publisher":{"name":"C"},"url":"https://c.example.org/1","textualRating":"False"},{"publisher":{"name":"D"},"url":"https://d.example.org/1","textualRating":"False"}]}]}
            """u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        Story story = imported.Single().Story!;
        Attribution attribution = story.Content.Claims[0].Attribution;
        attribution.OtherChains.Select(static chain => chain.Hops).Prepend(attribution.Via).Select(hops => story.Get(hops[^1].Source.Value).Address!.ToString())
            .Should().Equal("https://c.example.org/1", "https://d.example.org/1");
        story.Content.Claims[0].Reviews.Should().HaveCount(2);
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Names_OfNodesThatNothingIsSaidOf_AreNoted()
    {
        byte[] document = """
            {"@graph":[{"@type":"ClaimReview","claimReviewed":"x","author":{"@id":"_:a"},"itemReviewed":{"@type":"Claim","author":{"@id":"_:b"},"appearance":[{"@id":"_:c"},{"@id":"_:c"}]}},
            {"@id":"_:a","name":"A thing"},{"@id":"_:b","@type":"Person","name":"Ann","knows":{"@id":"_:b"}},{"@id":"_:c","@type":"CreativeWork","author":{"@id":"_:b"}}]}
            """u8.ToArray();
        ImportedStory[] imported = [.. Read(document)];

        imported.Single().Unplaced.Select(static note => note.Place).Should().Contain(["/@graph/0/author/@id", "/@graph/0/itemReviewed/appearance/0/@id", "/@graph/0/itemReviewed/appearance/1/@id"])
            .And.NotContain("/@graph/0/itemReviewed/author/@id");
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    private static IEnumerable<ImportedStory> Read(byte[] document) => new ClaimReviewImporter().Read(DocumentSource.FromBytes(document));
}
