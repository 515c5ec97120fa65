using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.ClaimReviews;

/// <summary>Fact checks as they are published come in with their words, their voices and their findings as written.</summary>
public sealed class ClaimReviewImporterTests
{
    public static TheoryData<string, string, string> Files => new()
    {
        // The file; each claim as "claimant: words | reviewer: label verdict rating"; what is reported among other things.
        { "sdo-eg0324-script.html", "Rich Perry: More than 3,000 homicides were committed by \"illegal aliens\" over the past six years. | http://www.politifact.com/: True true", "script 1 /author/name" },
        { "mediavault-politifact-melanin.json", "Facebook posts: “People Of Color May Be Immune To The Coronavirus Because Of Melanin. | PolitiFact: False false", "/datePublished" },
        { "mediavault-appearance-as-string.json", "Viral image: The approach will not be easy. You are required to maneuver straight down this trench and skim the surface to this point. The target area is only two meters wide. | realfact_1: False false", "" },
        { "claimskg-tim-allen-prefixed.json", "somebody: ‘We Are One Election Away From Open Borders, Socialism, Gun Confiscation’  Did Tim Allen Make This Statement? | http://checkyourfact.com: OTHER", "/author/name | /@context" },
        { "newtral-no-claimant.json", "somebody: La Torre Eiffel se ilumina con la bandera de Colombia por el triunfo de Egan Bernal | Newtral: Falso false", "/itemReviewed/author | /sdPublisher" },
        { "next-seo-basic.json", "somebody: The world is flat | Example.com science watch: False false 1 from 1 (worst) to 5 (best)", "/itemReviewed/author" },
        { "next-seo-advanced.json", "Square World Society: The world is flat | Example.com Science Watch: False false 1 from 1 (worst) to 5 (best)", "/itemReviewed/appearance/author | /itemReviewed/appearance/publisher" },
        { "c2pa-earth-flat.json", "A N Other: The world is flat | somebody: False false 1 from 1 (worst) to 5 (best)", "/author | /url | /datePublished" },
        { "google-factcheck-api-two-claims.json", "Facebook posts: Video shows Russian doctors celebrating the new COVID-19 vaccine. | BOOM: False false; social media users: Pelosi travels weekly to California on a 200-seat Boeing that costs millions annually in fuel | BOOM: False false", "/nextPageToken" },
        { "defacto-afp-french.json", "Sources multiples: Le contrôle du FIJAIS n'est plus exigé pour l'agrément d'assistant maternel | XXXXXXXXXXX: Faux false 1 from 1 (worst) to 5 (best)", "/channel | /claim-review/itemReviewed/appearance/headline | /claim-review/datePublished" },
        { "meedan-html-entities.json", "somebody: Earth isn&#39;t flat | The Author: False false", "/author/url" },
        { "mfc-page-with-claimreview.html", "somebody: The earth is flat | somebody: False false", "script 1 /author" },
        { "mfc-graph.json", "somebody: graph claim | somebody: Misleading misleading", "/@graph/0" },
        { "google-docs-page.html", "Square World Society: The world is flat | Example.com science watch: False false 1 from 1 (worst) to 5 (best)", "" },
        { "datacommons-feed-telugu.json", "SOCIAL MEDIA POST: జమ్మూ కాశ్మీర్లో తిరిగి ఆర్టికల్ 370ని పునరుద్ధరిస్తాం – జమ్మూ సభలో రాహుల్ గాంధీ | FACTLY: MISLEADING misleading 2 from 1 (worst) to 5 (best)", "/dateModified | /dataFeedElement/0/item/0/sdPublisher" },
        { "claimskg-ford-small-cars.json", "Donald Trump: 'Ford is moving all of their small-car production to Mexico.' | http://www.politifact.com: MIXTURE mixed", "/author/name" },
        { "claimskg-prada.json", "somebody: Prada removed a display from their store in the Soho neighborhood of New York City after a complaint regarding monkey-like figurines spread widely online. | http://www.snopes.com: TRUE true", "/author/name" },
        { "mediavault-unknown-rating-property.json", "Viral image: The approach will not be easy. You are required to maneuver straight down this trench and skim the surface to this point. The target area is only two meters wide. | realfact_1: False false 4 from 0 (worst) to 5 (best)", "" },
        { "mediavault-sinhala-no-names.json", "Social Media Users: කාන්තාරයක තිබූ එක් ගසක් කපා දැමීම වළකාලමින් ඉදි කළ මාර්ගයක ඡායාරූපයක් ද? | https://srilanka.factcrescendo.com/: Misleading misleading", "/author/name | /sdPublisher | /datePublished" },
        { "fullfact-lowercase-keys.json", "Daily Express: The number of British-born workers has fallen. | somebody: The estimates suggest this happened, but it’s uncertain. The changes in the ONS’ best estimates weren’t big enough for us to be sure there was any real change.; Daily Express: There are another 431,000 foreign born workers in the UK. | somebody: That’s correct. The ONS’ best estimate for the number of non-UK born workers rose by 431,000 between the end of 2015 and the end of 2016.", "/publisher | /claims/0/claimreview/0/publisher" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_RealFile_HasItsClaimsAndReviews(string file, string claims, string reported)
    {
        byte[] document = RealFormat.ClaimReview.Find(file);
        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Should().OnlyContain(static each => each.IsRead);
        string.Join("; ", imported.Select(static each => Shown(each.Story!))).Should().Be(claims);
        imported.SelectMany(static each => each.Unplaced).Select(static each => each.Place).Append("").Should().Contain(reported.Split(" | "));
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("sdo-eg0324-microdata.html", "")]
    [InlineData("sdo-eg0467-mediareview.html", "")]
    [InlineData("mediavault-type-with-blank.json", "")]
    [InlineData("kahzaabu-template-not-filled.json", "line 15, column")]
    [InlineData("extruct-control-characters-page.html", "script 1 line 3, column")]
    public void Read_FileWithoutAReview_IsRefusedWithItsPlace(string file, string place)
    {
        ImportedStory imported = Read(RealFormat.ClaimReview.Find(file)).Single();

        imported.IsRead.Should().BeFalse();
        imported.Refusals.Single().Place.Should().StartWith(place);
    }

    [Fact]
    public void Read_ClaimFoundFalse_IsADeclaredDispute()
    {
        Story story = Read("""{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The earth is flat","author":{"@type":"Organization","name":"Checkers"},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ann"}},"reviewRating":{"alternateName":"False"},"url":"https://example.org/1","datePublished":"2020-01-01"}"""u8.ToArray()).Single().Story!;

        Dispute dispute = story.Disputes.Should().ContainSingle().Subject;
        dispute.Ground.Should().Be(DisputeGround.Declared);
        dispute.Subject.Should().Be((EntityRef)story.Content.Claims[0].Id);
    }

    [Fact]
    public void Read_PersonAndOrganisationOfOneName_AreTwo()
    {
        Story story = Read("""{"@type":"ClaimReview","claimReviewed":"x","itemReviewed":{"@type":"Claim","author":[{"@type":"Person","name":"Ann"},{"@type":"Organization","name":"Ann"}]}}"""u8.ToArray()).Single().Story!;

        story.Content.People.Should().ContainSingle();
        story.Content.Organisations.Should().ContainSingle();
        story.Content.Claims[0].Attribution.Voice.Should().BeOfType<JointVoice>();
    }

    [Fact]
    public void Read_LongFeed_IsReadItemByItemWithTheSamePlacesAndStories()
    {
        byte[] feed = Encoding.UTF8.GetBytes($$"""{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[{{string.Join(",\n", Enumerable.Range(0, 40).Select(Item))}}],"dateModified":"2023-01-26"}""");

        ImportedStory[] whole = [.. Read(feed)];
        using var stream = new MemoryStream(feed);
        ForeignDocument[] items = [.. ForeignFeed.Read(stream, wholeLength: 100)];

        items.Select(static item => item.Root.Pointer).Should().StartWith(["/@context", "/@type", "/dataFeedElement/0", "/dataFeedElement/1"]).And.EndWith("/dateModified").And.HaveCount(43);
        whole.Should().HaveCount(40);
        var text = new SourceText(Encoding.UTF8.GetString(feed));
        foreach ((ForeignDocument item, ImportedStory story) in items.Skip(2).SkipLast(1).Zip(whole))
        {
            ImportedStory alone = ClaimReviewStory.Read(ClaimReviewSearch.In(item.Root).Single(), "document", new ClaimReviewGraph(item.Root));
            alone.Story.Should().Be(story.Story);
            alone.Story!.Content.Claims.SelectMany(static claim => claim.Evidence).Should().OnlyContain(passage => passage.LocateIn(text).Outcome == PassageOutcome.Found);
        }
    }

    [Fact]
    public void Read_NodesThatAreNamedById_AreReadWhereTheyAreGiven()
    {
        byte[] graph = """
            {"@context":"https://schema.org","@graph":[
            {"@type":"ClaimReview","@id":"https://example.org/1#review","url":"https://example.org/1","datePublished":"2020-01-01","claimReviewed":"The earth is flat","author":{"@id":"#ann"},"publisher":{"@id":"#house"},"itemReviewed":{"@id":"#claim"},"reviewRating":{"@id":"#rating"},"isPartOf":{"@id":"https://example.org/1"}},
            {"@type":"ClaimReview","url":"https://example.org/2","datePublished":"2020-01-02","claimReviewed":"The moon is cheese","author":{"@type":"Organization","@id":"#house"},"itemReviewed":{"@type":"Claim","author":{"@id":"#house"},"appearance":[{"@id":"https://post.example/9"}]},"reviewRating":{"alternateName":"False"}},
            {"@type":"Claim","@id":"#claim","author":{"@type":"Person","name":"Bob"},"appearance":{"@id":"#post"}},
            {"@type":"Rating","@id":"#rating","alternateName":"True"},
            {"@type":"SocialMediaPosting","@id":"#post","url":"https://post.example/8","author":{"@id":"#claim"}},
            {"@type":"Person","@id":"#ann","name":"Ann","worksFor":{"@id":"#house"}},
            {"@type":"NewsMediaOrganization","@id":"#house","name":"House","founder":{"@id":"#ann"}},
            {"@type":"WebSite","@id":"#site","name":"Site"}]}
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(graph);

        imported.Select(static each => Shown(each.Story!)).Should().Equal("Bob: The earth is flat | Ann: True true", "House: The moon is cheese | House: False false");
        Story story = imported[0].Story!;
        Statement[] statements = [.. story.Content.Claims.SelectMany(static claim => claim.Statements)];
        statements.Select(static each => Source.Properties.Publisher.TryGet(each, out Reported<EntityRef> by) ? by.Value.Text : null).OfType<string>().Should().Equal(story.Content.Organisations.Single().Id.Text);
        statements.Count(static each => Source.Properties.Authors.TryGet(each, out _)).Should().Be(1);
        imported.SelectMany(static each => each.Unplaced).Select(static each => each.Place).Should().BeEquivalentTo("/@context", "/@graph/0/reviewRating/@id", "/@graph/3/@id", "/@graph/7");
        RealFormat.ClaimReview.LostIn(graph, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"@id":"#nobody"}""", "somebody", "/author/name")]
    [InlineData("""{"@id":"https://example.org/people/ann"}""", "https://example.org/people/ann", "/author/name")]
    [InlineData("""{"@id":"#review"}""", "somebody", "/author/name")]
    public void Read_NodeThatIsNowhereGiven_IsNamed(string author, string reviewer, string place)
    {
        byte[] document = Encoding.UTF8.GetBytes($$$"""{"@type":"ClaimReview","@id":"#review","name":"A review","claimReviewed":"The earth is flat","author":{{{author}}}}""");

        IReadOnlyList<ImportedStory> imported = Read(document);

        Shown(imported.Single().Story!).Should().Be($"somebody: The earth is flat | {reviewer}: ");
        imported[0].Unplaced.Should().Contain(new Unplaced(place, "the reviewer is named by its id alone, and no node that is read with the review has this id and a name"));
        RealFormat.ClaimReview.LostIn(document, imported).Should().BeEmpty();
    }

    private static string Item(int number) =>
        $$$"""{"@type":"DataFeedItem","item":[{"@type":"ClaimReview","claimReviewed":"Affirmation n° {{{number}}}","author":{"@type":"Organization","name":"FACTLY"},"url":"https://example.org/{{{number}}}","datePublished":"2020-01-01","reviewRating":{"alternateName":"Faux"},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ann"} } }]}""";

    private static IReadOnlyList<ImportedStory> Read(byte[] document) => [.. new ClaimReviewImporter().Read(DocumentSource.FromBytes(document))];

    private static string Shown(Story story)
    {
        Claim claim = story.Content.Claims[0];
        string reviews = string.Join(" + ", claim.Reviews.Select(review =>
            $"{Name(story, review.Reviewer)}: {string.Join(' ', new[] { review.Label?.Text, review.Verdict.TryGet(out ReviewVerdict? verdict) ? verdict.ToString() : null, review.Rating?.ToString() }.Where(static each => each is not null))}"));
        return $"{Name(story, claim.Attribution.Voice)}: {claim.Words} | {reviews}";
    }

    private static string Name(Story story, Voice voice) => voice is NamedVoice named
        ? story.Get(named.Entity) switch { Organisation organisation => organisation.Names[0].Text, Person person => person.Names[0].Text, _ => named.ToString() }
        : voice.ToString()!;
}
