using System.Text.Json;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Interchange.Tests.Outside;
using JojDomain.Interchange.Tests.SchemaOrg;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.NQuads;

/// <summary>Quads are well formed, name whose they are, have nothing that the story did not give, and lose nothing.</summary>
public sealed class NQuadsExporterTests
{
    private const string Own = "urn:joj-domain:story:1#";

    // What n3 reads, in the marks of N-Quads; it has the languages in lower case, as RDF 1.1 lets it.
    private const string NodeScript = """
        import { Parser } from "n3";
        import { readFileSync } from "node:fs";
        const text = term => JSON.stringify(term.value).slice(1, -1);
        const read = term => term.termType === "NamedNode" ? `<${term.value}>` : term.termType === "BlankNode" ? "_:b" : term.termType === "DefaultGraph" ? ""
          : term.language ? `"${term.value}"@${term.language}` : term.datatype.value.endsWith("#string") ? `"${term.value}"` : `"${term.value}"^^<${term.datatype.value}>`;
        const quads = new Parser({ format: "N-Quads" }).parse(readFileSync(0, "utf8"));
        console.log(JSON.stringify(quads.map(quad => [quad.subject, quad.predicate, quad.object, quad.graph].map(read))));
        """;

    private static readonly HashSet<string> Constants =
    [
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#value", "http://www.w3.org/ns/prov#Entity", "http://www.w3.org/ns/prov#Agent",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#first", "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest", "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil",
        "http://www.w3.org/ns/prov#wasAttributedTo", "http://www.w3.org/ns/prov#wasDerivedFrom",
    ];

    public static TheoryData<string> Stories => [.. ReferenceStories.Names];

    [Fact]
    public void Write_ClaimOfADescribedVoice_IsTheseQuads()
    {
        Story story = StoryJson.Parse(
            """
            {"format":"joj-story/1","id":"s","author":"desk","organisations":[{"id":"desk","names":["Desk"]}],"agreements":[{"id":"deal","names":[{"text":"L'accord \"X\"\n","language":"fr"}],"binding":true}],
             "sources":[{"id":"a","kind":"article"}],"claims":[{"id":"c1","attribution":{"voice":{"type":"described","words":{"text":"un cadre","language":"fr"}},"via":["a"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":["desk"]},{"subject":"deal","property":"agreement.binding","equals":true,"polarity":"negated"}]}]}
            """);

        (string document, LossReport losses) = Write(story);

        const string Type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        string expected =
            $$"""
            <s> {{Type}} <prov:Entity> .
            <s> <prov:wasAttributedTo> <s:desk> .
            <s> <#format> "joj-story/1" .
            <s> <#id> "s" .
            <s> <#author> <s:desk> .
            <s:desk> <#id> "desk" <s> .
            <s:desk> <#names> _:b0 <s> .
            _:b0 <#item.position> "0"^^<xsd:integer> <s> .
            _:b0 <rdf:value> "Desk" <s> .
            <s:desk> {{Type}} <https://schema.org/Organization> <s> .
            <s:desk> <https://schema.org/name> "Desk" <s> .
            <s:deal> <#id> "deal" <s> .
            <s:deal> <#names> _:b1 <s> .
            _:b1 <#item.position> "0"^^<xsd:integer> <s> .
            _:b1 <#text> "L'accord \"X\"\n" <s> .
            _:b1 <#language> "fr" <s> .
            <s:deal> <#binding> "true"^^<xsd:boolean> <s> .
            <s:deal> {{Type}} <https://schema.org/DigitalDocument> <s> .
            <s:deal> <https://schema.org/name> "L'accord \"X\"\n" <s> .
            <s:a> <#id> "a" .
            <s:a> <#kind> "article" .
            <s:a> {{Type}} <https://schema.org/NewsArticle> .
            <s:c1> <#id> "c1" .
            <s:c1> <#attribution> _:b2 .
            _:b2 <#voice> _:b3 .
            _:b3 <#type> "described" .
            _:b3 <#words> "un cadre"@fr .
            _:b2 <#via> _:b4 .
            _:b4 <#item.position> "0"^^<xsd:integer> .
            _:b4 <rdf:value> <s:a> .
            <s:c1> <#statements> _:b5 .
            _:b5 <#item.position> "0"^^<xsd:integer> .
            _:b5 <#subject> <s:deal> .
            _:b5 <#property> "agreement.parties" .
            _:b5 <#includes> _:b6 .
            _:b6 <#item.position> "0"^^<xsd:integer> .
            _:b6 <rdf:value> <s:desk> .
            <s:c1> <#statements> _:b7 .
            _:b7 <#item.position> "1"^^<xsd:integer> .
            _:b7 <#subject> <s:deal> .
            _:b7 <#property> "agreement.binding" .
            _:b7 <#equals> "true"^^<xsd:boolean> .
            _:b7 <#polarity> "negated" .
            <s:c1> {{Type}} <https://schema.org/Claim> .
            <s:c1> <https://schema.org/appearance> <s:a> .
            <s:c1> {{Type}} <prov:Entity> .
            _:b8 {{Type}} <prov:Agent> .
            _:b8 <https://schema.org/description> "un cadre"@fr .
            <s:c1> <prov:wasAttributedTo> _:b8 .
            <s:c1> <prov:wasDerivedFrom> <s:a> .
            <s:deal> <#parties> _:b9 <s:c1> .
            _:b9 <#item.position> "0"^^<xsd:integer> <s:c1> .
            _:b9 <rdf:value> <s:desk> <s:c1> .

            """;
        document.Should().Be(expected.Replace("<#", $"<{Own}", StringComparison.Ordinal).Replace("<prov:", "<http://www.w3.org/ns/prov#", StringComparison.Ordinal)
            .Replace("<xsd:", "<http://www.w3.org/2001/XMLSchema#", StringComparison.Ordinal).Replace("<rdf:", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#", StringComparison.Ordinal)
            .Replace("<s:", "<urn:joj-domain:s:", StringComparison.Ordinal).Replace("<s>", "<urn:joj-domain:s>", StringComparison.Ordinal));
        losses.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"act":"asks"}""")]
    [InlineData("""{"act":"denies"}""")]
    [InlineData("""{"act":"promises"}""")]
    [InlineData("""{"outcome":"declined"}""")]
    [InlineData("""{"attribution":{"voice":"desk","scopalPolarity":"negated","via":["a"]}}""")]
    [InlineData("""{"attribution":{"voice":"a","mode":"narration","distance":"hearsay","via":["a"]}}""")]
    [InlineData("""{"statements":[{"subject":"deal","property":"agreement.binding","equals":true,"modality":"possible"}]}""")]
    [InlineData("""{"statements":[{"subject":"deal","property":"agreement.binding","equals":true,"certainty":"probable"}]}""")]
    [InlineData("""{"statements":[{"subject":"deal","property":"agreement.binding","equals":true,"condition":{"words":"if paid"}}]}""")]
    [InlineData("""{"statements":[{"subject":"deal","property":"agreement.binding","equals":true,"asOf":"2025"}]}""")]
    [InlineData("""{"statements":[{"subject":"deal","property":"agreement.binding","equals":{"absent":"unknown"}}]}""")]
    [InlineData("""{"statements":[{"subject":"deal","property":"agreement.kind","excludes":"contract"}]}""")]
    [InlineData("""{"statements":[{"subject":"deal","term":"urgency","equals":{"type":"text","text":"high"}}]}""")]
    public void Write_ClaimThatDoesNotSayThatItIsSo_HasNothingInItsGraph(string changed)
    {
        var claim = System.Text.Json.Nodes.JsonNode.Parse("""{"id":"c1","attribution":{"voice":"desk","via":["a"]},"statements":[{"subject":"deal","property":"agreement.binding","equals":true}]}""")!.AsObject();
        foreach ((string name, System.Text.Json.Nodes.JsonNode? value) in System.Text.Json.Nodes.JsonNode.Parse(changed)!.AsObject())
        {
            claim[name] = value!.DeepClone();
        }

        Story story = StoryJson.Parse($$"""{"format":"joj-story/1","id":"s","organisations":[{"id":"desk","names":["Desk"]}],"agreements":[{"id":"deal","names":["Deal"]}],"sources":[{"id":"a","kind":"article"}],"claims":[{{claim.ToJsonString()}}]}""");

        Quad.Of(Write(story).Document).Should().NotContain(static quad => quad.Graph == "<urn:joj-domain:s:c1>").And.Contain(static quad => quad.Predicate == $"<{Own}statements>");
    }

    [Fact]
    public void Write_ClaimThatItsVoiceTakesBack_HasNothingInItsGraph()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","id":"s","organisations":[{"id":"desk","names":["Desk"]}],"agreements":[{"id":"deal","names":["Deal"]}],"sources":[{"id":"a","kind":"article"}],"claims":[
             {"id":"c1","attribution":{"voice":"desk","via":["a"]},"statements":[{"subject":"deal","property":"agreement.binding","equals":true}]},
             {"id":"c2","attribution":{"voice":"desk","via":["a"]},"words":"no","relations":[{"kind":"retracts","target":"c1"}]}]}
            """);

        Quad.Of(Write(story).Document).Should().NotContain(static quad => quad.Graph == "<urn:joj-domain:s:c1>");
    }

    [Theory]
    [InlineData("joint", "<urn:joj-domain:s:a> <urn:joj-domain:s:b>")]
    [InlineData("each", "<urn:joj-domain:s:a> <urn:joj-domain:s:b>")]
    [InlineData("oneOf", "_:b")]
    public void Write_SeveralVoices_AreAttributedToEachWhereAllSpeak(string type, string agents)
    {
        Story story = StoryJson.Parse($$"""{"format":"joj-story/1","id":"s","organisations":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}],"sources":[{"id":"p","kind":"article"}],"claims":[{"id":"c","attribution":{"voice":{"type":"{{type}}","voices":["a","b"]},"via":["p"]},"words":"x"}]}""");

        string[] attributed = [.. Quad.Of(Write(story).Document).Where(static quad => quad.Predicate.EndsWith("prov#wasAttributedTo>", StringComparison.Ordinal) && quad.Subject == "<urn:joj-domain:s:c>").Select(static quad => quad.Object)];

        string.Join(' ', attributed).Should().StartWith(agents);
        attributed.Should().HaveCount(agents.Split(' ').Length);
    }

    [Theory]
    [InlineData("2025", "^^<http://www.w3.org/2001/XMLSchema#gYear>")]
    [InlineData("2025-07", "^^<http://www.w3.org/2001/XMLSchema#gYearMonth>")]
    [InlineData("2025-07-28", "^^<http://www.w3.org/2001/XMLSchema#date>")]
    [InlineData("2025-07-28T10:00:00Z", "^^<http://www.w3.org/2001/XMLSchema#dateTime>")]
    [InlineData("2025-07-28T10:00:00+02:00", "^^<http://www.w3.org/2001/XMLSchema#dateTime>")]
    [InlineData("2025-07-28T10:00:00", "^^<http://www.w3.org/2001/XMLSchema#dateTime>")]
    [InlineData("2025-07-28T10:00:00+02", "^^<http://id.loc.gov/datatypes/edtf>")]
    [InlineData("2025-07?", "^^<http://id.loc.gov/datatypes/edtf>")]
    [InlineData("2025-21", "^^<http://id.loc.gov/datatypes/edtf>")]
    public void Write_Date_HasTheTypeThatItIsOf(string date, string type)
    {
        Story story = StoryJson.Parse($$"""{"format":"joj-story/1","id":"s","sources":[{"id":"p","kind":"article","published":"{{date}}"}]}""");

        Quad.Of(Write(story).Document).Should().Contain(quad => quad.Predicate == $"<{Own}published>" && quad.Object == $"\"{date}\"{type}");
    }

    [Fact]
    public void Write_SameEntityInTwoStoriesWithoutId_IsNotOneNode()
    {
        Story one = StoryJson.Parse("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}]}""");
        Story other = StoryJson.Parse("""{"format":"joj-story/1","organisations":[{"id":"a","names":["B"]}]}""");

        Nodes(one).Should().NotIntersectWith(Nodes(other)).And.Equal(Nodes(one), "names are the same from run to run");

        static IEnumerable<string> Nodes(Story story) => Quad.Of(Write(story).Document).Select(static quad => quad.Subject).Where(static node => node[0] == '<').Distinct();
    }

    [Fact]
    public void Base_NamesTheEntities_AndHasToEndWell()
    {
        using var target = new MemoryStream();
        new NQuadsExporter(new NQuadsExportOptions { Base = new WebAddress("https://example.org/s/") }).Write(StoryJson.Parse("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}]}"""), target);

        System.Text.Encoding.UTF8.GetString(target.ToArray()).Should().Contain("<https://example.org/s/a> <urn:joj-domain:story:1#id> \"a\" <https://example.org/s/> .");
        FluentActions.Invoking(static () => new NQuadsExporter(new NQuadsExportOptions { Base = new WebAddress("https://example.org/s") })).Should().Throw<ArgumentException>().WithMessage("the address that names a story ends with / or #*");
    }

    [Fact]
    public void Write_ListsOfValues_HaveTheirOrder()
    {
        Story story = StoryJson.Parse("""{"format":"joj-story/1","id":"s","organisations":[{"id":"a","names":["A"],"later":[],"soon":{"x":[2,1,2],"y":null}}]}""");

        string[] lines = [.. Write(story).Document.Split('\n').Where(static line => line.Contains("later", StringComparison.Ordinal) || line.StartsWith("_:b", StringComparison.Ordinal)).Skip(2)
            .Select(static line => line.Replace(" <urn:joj-domain:s> .", "", StringComparison.Ordinal).Replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:", StringComparison.Ordinal)
                .Replace(Own, "#", StringComparison.Ordinal).Replace("^^<http://www.w3.org/2001/XMLSchema#integer>", "", StringComparison.Ordinal))];

        lines.Should().Equal(
            "<urn:joj-domain:s:a> <#later.inOrder> <rdf:nil>",
            "_:b1 <#x> \"2\"", "_:b1 <#x> \"1\"", "_:b1 <#x.inOrder> _:b2",
            "_:b2 <rdf:first> \"2\"", "_:b2 <rdf:rest> _:b3", "_:b3 <rdf:first> \"1\"", "_:b3 <rdf:rest> _:b4", "_:b4 <rdf:first> \"2\"", "_:b4 <rdf:rest> <rdf:nil>",
            "_:b1 <#y> \"null\"^^<rdf:JSON>");
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_ReferenceStory_InventsAndLosesNothing(string name) => Holds(ReferenceStories.Get(name), new SchemaOrgVocabulary());

    [Fact]
    public void Write_RandomStory_InventsAndLosesNothing()
    {
        var vocabulary = new SchemaOrgVocabulary();
        StoryCases.Any.Sample(story => Holds(story, vocabulary), iter: 100);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_ReferenceStory_IsReadBackByN3(string name)
    {
        (string document, LossReport _) = Write(ReferenceStories.Get(name));

        string[][] read = JsonSerializer.Deserialize<string[][]>(OutsideProgram.Node(NodeScript, document))!;

        read.Select(static quad => string.Join(' ', quad)).Should().Equal(Quad.Of(document).Select(static quad =>
            string.Join(' ', new[] { quad.Subject, quad.Predicate, quad.Object, quad.Graph }.Select(static term => term is "" ? "" : AsRead(term)))));
    }

    private static string AsRead(string term) => term.StartsWith('_') ? "_:b"
        : term[0] == '<' ? term
        : $"\"{Quad.ValueOf(term)}\"{(Quad.LanguageOf(term) is { } language ? $"@{language.ToLowerInvariant()}" : term[(term.LastIndexOf('"') + 1)..])}";

    private static void Holds(Story story, SchemaOrgVocabulary vocabulary)
    {
        (string document, LossReport losses) = Write(story);
        IReadOnlyList<Quad> quads = Quad.Of(document);
        HashSet<string> given = Given(story);
        string name = $"urn:joj-domain:{story.Content.Id?.Text ?? StoryJson.ContentHash(story).ToString().Replace(':', '-')}";

        quads.Select(static quad => quad.Object).Where(static node => node[0] == '_').Should().OnlyHaveUniqueItems("two unknowns never share a node");
        string[] claims = [.. story.Content.Claims.Select(static claim => claim.Id.Text)];
        quads.Select(static quad => quad.Graph).Where(static graph => graph.Length > 0).Distinct().Select(graph => Bare(name, graph)).Except(claims).Should().BeSubsetOf([""], "a graph is that of the author or of a claim");
        claims.Should().BeSubsetOf(quads.Where(static quad => quad.Predicate == "<http://www.w3.org/ns/prov#wasAttributedTo>").Select(quad => Bare(name, quad.Subject)), "each graph names whose it is");
        quads.SelectMany(static quad => new[] { quad.Subject, quad.Predicate, quad.Object }).Distinct().Where(term => IsInvented(name, term, given, vocabulary)).Should().BeEmpty("nothing is invented");
        HashSet<string> found = [.. quads.SelectMany(quad => new[] { Quad.ValueOf(quad.Object), Bare(name, quad.Object), Quad.LanguageOf(quad.Object) ?? "" })];
        losses.Should().BeEmpty();
        CarriedScalars.MissingIn(story, losses, found, static _ => false).Should().BeEmpty("nothing is lost in silence");
    }

    private static bool IsInvented(string name, string term, HashSet<string> given, SchemaOrgVocabulary vocabulary)
    {
        string value = Quad.ValueOf(term);
        return term[0] != '_' && !Constants.Contains(value) && !given.Contains(value) && !given.Contains(Bare(name, term)) && Bare(name, term).Length > 0
            && !(value.StartsWith("https://schema.org/", StringComparison.Ordinal) && vocabulary.Has(value["https://schema.org/".Length..]))
            && !(term.Contains("XMLSchema#integer>", StringComparison.Ordinal) && int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) < 100)
            && !(value.StartsWith(Own, StringComparison.Ordinal) && value[Own.Length..].Split('.').All(member => member is "item" or "position" or "items" or "inOrder" || given.Contains(Uri.UnescapeDataString(member))));
    }

    // Scalars, the names of members, and the properties that are spoken of.
    private static HashSet<string> Given(Story story)
    {
        using JsonDocument native = JsonDocument.Parse(StoryJson.ToUtf8Bytes(story));
        HashSet<string> given = [.. Scalars.Of(native.RootElement).Select(static scalar => scalar.Text), .. MembersOf(native.RootElement), .. Scalars.SumsOf(story)];
        given.UnionWith(given.Where(static text => PropertyPath.TryParse(text, out _)).Select(static path => path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]).ToArray());
        return given;
    }

    private static IEnumerable<string> MembersOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => MembersOf(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(MembersOf),
        _ => [],
    };

    // The id of an entity, from its IRI; empty for the story itself.
    private static string Bare(string name, string term)
    {
        string value = Quad.ValueOf(term);
        return value == name ? "" : value.StartsWith($"{name}:", StringComparison.Ordinal) ? value[(name.Length + 1)..] : value;
    }

    private static (string Document, LossReport Losses) Write(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        LossReport losses = new NQuadsExporter().Write(story, documents);
        return (documents.Text("story.nq"), losses);
    }
}
