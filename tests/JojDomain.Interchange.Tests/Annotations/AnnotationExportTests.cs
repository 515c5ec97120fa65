using System.Text.Json;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Annotations;

/// <summary>Annotations that are written: the form of the Model, nothing invented, and nothing lost in silence.</summary>
public sealed class AnnotationExportTests
{
    private static readonly HashSet<string> Constants =
    [
        "http://www.w3.org/ns/anno.jsonld", "Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "describing", "identifying", "classifying",
    ];

    public static TheoryData<string> Stories => [.. ReferenceStories.Names];

    [Fact]
    public void Passage_OfAClaim_IsOneAnnotation()
    {
        Story story = JojDomain.Story.Create(new StoryContent
        {
            Id = new("s"),
            Organisations = [new Organisation { Id = new("acme"), Names = [new Name("Acme", LanguageTag.Parse("fr"))] }],
            Sources = [new Source { Id = new("article"), Kind = SourceKind.Article, Address = WebAddress.Parse("https://example.org/a") }, new Source { Id = new("note"), Kind = SourceKind.Letter }],
            Claims =
            [
                new Claim
                {
                    Id = new("c1"),
                    Attribution = new() { Voice = new Id<Organisation>("acme") },
                    Act = SpeechAct.States,
                    Words = new LangText("It is so.", "en"),
                    Evidence = [new Passage(new("article"), new QuoteSelector("so 😃", "It is "), new TextSpan(6, 10)), new Passage(new("note"), null, new TextSpan(0, 2))],
                },
            ],
        });
        using var target = new MemoryStream();
        LossReport losses = new AnnotationExporter().Write(story, target);

        const string Body = """[{"type":"TextualBody","purpose":"describing","value":"It is so.","language":"en"},{"type":"TextualBody","purpose":"identifying","value":"Acme","language":"fr"},{"type":"TextualBody","purpose":"classifying","value":"states"}]""";
        JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(target.ToArray()), Relaxed).Should().Be(
            $$$"""[{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:joj-domain:annotation:s/c1/evidence/0","type":"Annotation","body":{{{Body}}},"target":{"type":"SpecificResource","source":"https://example.org/a","selector":[{"type":"TextQuoteSelector","exact":"so \uD83D\uDE03","prefix":"It is "},{"type":"TextPositionSelector","start":6,"end":10}]}},"""
            + $$$"""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:joj-domain:annotation:s/c1/evidence/1","type":"Annotation","body":{{{Body}}},"target":{"type":"SpecificResource","source":"urn:joj-domain:source:note","selector":[{"type":"TextPositionSelector","start":0,"end":2}]}}]""");
        losses.Select(static loss => $"{loss.Entity?.Text}{loss.Path}").Should().Equal(
            "/format", "acme/id", "article/id", "article/kind", "note/kind", "c1/attribution", "c1/evidence/0/source");
    }

    [Theory]
    [InlineData("""{"type":"described","words":{"text":"un cadre","language":"fr"}}""", """{"type":"TextualBody","purpose":"identifying","value":"un cadre","language":"fr"}""")]
    [InlineData("""{"type":"unknown","words":"on dit"}""", """{"type":"TextualBody","purpose":"identifying","value":"on dit"}""")]
    public void Speaker_WhoIsOnlyDescribed_IsInThoseWords(string voice, string body)
    {
        Story story = StoryJson.Parse($$$"""{"format":"joj-story/1","sources":[{"id":"a","kind":"article"}],"claims":[{"id":"c","attribution":{"voice":{{{voice}}},"via":["a"]},"act":"states","evidence":[{"source":"a","quote":{"exact":"x"}}]}]}""");
        using var target = new MemoryStream();

        LossReport losses = new AnnotationExporter().Write(story, target);

        JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(target.ToArray())[0].GetProperty("body")[0]).Should().Be(body);
        losses.Should().NotContain(static loss => loss.Path.StartsWith("/attribution/voice/words"));
    }

    [Fact]
    public void Speaker_WhoseNamesAreAListOfWhichMoreIsSaid_IsNamed()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","organisations":[{"id":"acme","names":{"items":[{"text":"Acme","language":"fr"},"Acme Ltd"],"completeness":"exhaustive"}}],"sources":[{"id":"s","kind":"article"}],
             "claims":[{"id":"c1","attribution":{"voice":"acme"},"words":"It is so.","evidence":[{"source":"s","quote":{"exact":"so"}}]}]}
            """);

        using JsonDocument annotations = Written(story, out LossReport losses);

        annotations.RootElement[0].GetProperty("body")[1].ToString().Should().Be("""{"type":"TextualBody","purpose":"identifying","value":"Acme","language":"fr"}""");
        losses.Where(static loss => loss.Entity?.Text == "acme").Select(static loss => loss.Path).Should().Equal("/id", "/names/items/1", "/names/completeness");
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void ReferenceStory_IsByTheModel_AndLosesNothingInSilence(string name)
    {
        Story story = ReferenceStories.Get(name);
        Holds(story);
        Written(story, out _).RootElement.GetArrayLength().Should().Be(story.Citations.Count);
    }

    [Fact]
    public void RandomStory_IsByTheModel_AndLosesNothingInSilence() => StoryCases.Any.Sample(static story => Holds(story), iter: 200);

    [Theory]
    [MemberData(nameof(Stories))]
    public void ReferenceStory_OutAndIn_HasTheClaimsAndPassages(string name) => ComesBack(ReferenceStories.Get(name));

    [Fact]
    public void RandomStory_OutAndIn_HasTheClaimsAndPassages() => StoryCases.Any.Sample(static story => ComesBack(story), iter: 200);

    [Theory]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"Annotation"}""", "3.1: there is no target")]
    [InlineData("""{"id":"x","type":"Note","target":{"source":"urn:s"}}""", "3.1: the context is not there", "3.1: there is not exactly one IRI that identifies it", "3.1: the type is not Annotation")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"Annotation","body":{"purpose":"x"},"target":{"selector":[{"type":"TextQuoteSelector"},{"type":"TextPositionSelector","start":-1,"end":1}]}}""", "3.2.4: a textual body has not exactly one text", "3.3.5: a purpose is no motivation", "4: a specific resource has not exactly one source", "4.2.4: a quote has not exactly one text", "4.2.5: a start is no count of characters")]
    public void Model_AnnotationAgainstIt_HasFaults(string annotation, params string[] faults) => AnnotationModel.FaultsOf(JsonSerializer.Deserialize<JsonElement>(annotation)).Should().Equal(faults);

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonDocument Written(Story story, out LossReport losses)
    {
        using var target = new MemoryStream();
        losses = new AnnotationExporter().Write(story, target);
        return JsonDocument.Parse(target.ToArray());
    }

    // The MUSTs of the Model, then that every scalar of the one is in the other or is accounted for.
    private static void Holds(Story story)
    {
        using JsonDocument document = Written(story, out LossReport losses);
        HashSet<string> stated = Scalars.Texts(StoryJson.ToUtf8Bytes(story));
        HashSet<string> written = [.. Scalars.Of(document.RootElement).Select(static scalar => scalar.Text)];
        JsonElement[] annotations = [.. document.RootElement.EnumerateArray()];

        annotations.Select(static annotation => annotation.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        annotations.SelectMany(AnnotationModel.FaultsOf).Should().BeEmpty();
        written.Where(text => !stated.Contains(text) && !Constants.Contains(text))
            .Where(static text => !text.StartsWith("urn:joj-domain:annotation:", StringComparison.Ordinal) && !text.StartsWith("urn:joj-domain:source:", StringComparison.Ordinal))
            .Should().BeEmpty();
        string[] ids = [.. written.Where(static text => text.StartsWith("urn:", StringComparison.Ordinal)).SelectMany(static text => text.Split(':', '/'))];
        written.UnionWith(ids);
        foreach (Entity entity in story.Entities)
        {
            HashSet<string> lost = [.. losses.Where(loss => loss.Entity == entity.Reference).Select(static loss => loss.Path)];
            using JsonDocument json = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(entity));
            Scalars.Of(json.RootElement).Where(scalar => !Scalars.IsNamed(scalar.Pointer, lost) && !written.Contains(scalar.Text)).Should().BeEmpty();
        }
    }

    private static void ComesBack(Story story)
    {
        using var target = new MemoryStream();
        _ = new AnnotationExporter().Write(story, target);
        if (story.Citations.IsEmpty)
        {
            return;
        }

        ImportedStory again = new AnnotationImporter().ReadOne(DocumentSource.FromBytes(target.ToArray()));

        again.Refusals.Should().BeEmpty();
        foreach (IGrouping<EntityRef, Citation> cited in story.Citations.GroupBy(static citation => citation.Entity))
        {
            if (story.Get(cited.Key) is Claim claim)
            {
                Claim read = again.Story!.Get(claim.Id);
                (read.Words?.Text, read.Act).Should().Be((claim.Words?.Text, claim.Act));
                Citation[] passages = [.. again.Story.Citations.Where(citation => citation.Entity == cited.Key)];
                passages.Select(static citation => (citation.Passage.Quote?.Exact, citation.Passage.Quote?.Prefix, citation.Passage.Quote?.Suffix, citation.Passage.Position?.Start, citation.Passage.Position?.End))
                    .Should().BeEquivalentTo(cited.Select(static citation => (citation.Passage.Quote?.Exact, citation.Passage.Quote?.Prefix, citation.Passage.Quote?.Suffix, citation.Passage.Position?.Start, citation.Passage.Position?.End)));
            }
        }
    }
}
