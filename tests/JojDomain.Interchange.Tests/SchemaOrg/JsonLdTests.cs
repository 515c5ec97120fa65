using System.Text.Json;
using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using Xunit;

namespace JojDomain.Interchange.Tests.SchemaOrg;

/// <summary>What the JSON-LD processor of npm, jsonld (BSD), makes of our graphs by the context of schema.org: every term is one of schema.org, every node has its id, and nothing falls out.</summary>
public sealed class JsonLdTests
{
    private const string Script = """
        import jsonld from "jsonld";
        import { readFileSync } from "node:fs";
        const { context, story } = JSON.parse(readFileSync(0, "utf8"));
        const documentLoader = async url => ({ contextUrl: null, documentUrl: url, document: context });
        const expanded = await jsonld.expand(story, { documentLoader, base: "https://example.org/story.jsonld", safe: true });
        const terms = new Set();
        const walk = node => Array.isArray(node) ? node.forEach(walk) : node && typeof node === "object"
          && Object.entries(node).forEach(([name, value]) => { terms.add(name); if (name === "@type") [value].flat().forEach(type => terms.add(type)); walk(value); });
        walk(expanded);
        console.log(JSON.stringify({ nodes: expanded.length, terms: [...terms] }));
        """;

    public static TheoryData<string> Stories => [.. ReferenceStories.Names];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Graph_Expanded_HasAllNodesAndTermsOfSchemaOrg(string name)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new SchemaOrgExporter().Write(ReferenceStories.Get(name), documents);
        JsonElement story = JsonSerializer.Deserialize<JsonElement>(documents["story.jsonld"]);
        string work = JsonSerializer.Serialize(new Dictionary<string, JsonElement>
        {
            ["context"] = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(BesideCheckout.Find("suites", "interchange/schemaorg/schemaorgcontext.jsonld"))),
            ["story"] = story,
        });

        JsonElement expanded = JsonSerializer.Deserialize<JsonElement>(OutsideProgram.Node(Script, work));

        expanded.GetProperty("nodes").GetInt32().Should().Be(story.GetProperty("@graph").GetArrayLength());
        var vocabulary = new SchemaOrgVocabulary();
        expanded.GetProperty("terms").EnumerateArray().Select(static term => term.GetString()!).Where(static term => !term.StartsWith('@'))
            .Should().OnlyContain(term => term.StartsWith("http://schema.org/") && vocabulary.Has(term.Substring("http://schema.org/".Length)));
    }
}
