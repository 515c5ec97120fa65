using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>A graph is within the schemata, has nothing that the story did not give, and every member that is not in it is named.</summary>
public sealed class FollowTheMoneyExporterTests
{
    // Words of the graph itself, which say how two entities are linked.
    private static readonly HashSet<string> Constants = ["serves", "partOf", "owner", "holder", "provider", "voice"];

    [Fact]
    public void Write_HeldAgreement_IsThisGraph()
    {
        (string lines, LossReport losses) = Entities(FtmStories.Held);

        lines.Should().Be(
            """
            {"id":"city","schema":"PublicBody","properties":{"name":["Ville"],"classification":["municipality"],"country":["sn"]}}
            {"id":"acme-x-95cf16e9a4","schema":"Company","properties":{"name":["Acme"],"alias":["AC"],"previousName":["Old Acme"],"classification":["company"],"leiCode":["5493001KJTIIGC8Y1R12"]}}
            {"id":"acme-x-95cf16e9a4.links.0","schema":"UnknownLink","properties":{"subject":["acme-x-95cf16e9a4"],"object":["city"],"role":["supplies"],"startDate":["2020-01"]}}
            {"id":"deal","schema":"Contract","properties":{"title":["Cloud"],"contractDate":["2025-07-28T10:00:00"],"amount":["50000000000"],"currency":["XOF"],"authority":["city"]}}
            {"id":"deal.parties.1","schema":"ContractAward","properties":{"contract":["deal"],"supplier":["acme-x-95cf16e9a4"]}}
            {"id":"article","schema":"Article","properties":{"fileName":["article"],"keywords":["article"],"sourceUrl":["https://example.org/1"],"publishedAt":["2025-07"],"language":["fra"]}}
            {"id":"c1","schema":"Note","properties":{"description":["It was cheap"],"notes":["pas cher"],"entity":["deal"],"proof":["article"]}}
            {"id":"c1.attribution.0","schema":"UnknownLink","properties":{"subject":["c1"],"object":["city"],"role":["voice"]}}

            """);
        losses.Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().Equal(
            " /format", "acme_x /names/0/language", "acme_x /names/1/kind", "deal /period", "deal /amounts/0/value/words",
            "c1 /words/language", "c1 /evidence/0/source", "h1 /id", "h1 /subject", "h1 /property", "h1 /claims", "h1 /basis");
    }

    [Fact]
    public void Write_TwoUnknowns_HaveNoNodeAndNoEdge()
    {
        Story story = StoryJson.Parse(
            """
            {"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}],"cloudServices":[{"id":"s","names":["S"],"provider":{"absent":"unknown"},"owner":{"absent":"unknown"}}],
             "events":[{"id":"e","names":["E"],"where":{"absent":"unknown"},"organisers":{"absent":"unknown"}}],
             "agreements":[{"id":"deal","names":["Deal"],"parties":{"absent":"unknown","reason":"disputed"},"amounts":[{"role":"total","value":{"amount":"1"},"payer":{"absent":"unknown"},"payee":{"absent":"unknown"}}]}]}
            """);

        (string lines, LossReport losses) = Entities(story);

        FtmNode.OfEntities(lines).Select(static node => $"{node.Id} {node.Schema}").Should().Equal("a Organization", "e Event", "deal Contract", "s Asset");
        losses.Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().Contain(["s /provider", "s /owner", "e /where", "e /organisers", "deal /parties", "deal /amounts/0/payer", "deal /amounts/0/payee"]);
    }

    [Fact]
    public void Write_TwoLinksOfOneKind_AreTwoEdges()
    {
        Story story = StoryJson.Parse(
            """
            {"format":"joj-story/1","organisations":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"deal.parties.1","names":["C"]}],"agreements":[{"id":"deal","names":["Deal"],"parties":["a","b"]}]}
            """);

        FtmNode[] links = [.. FtmNode.OfEntities(Entities(story).Lines).Where(static node => node.Schema == "UnknownLink")];

        links.Select(static node => node.Values["object"].Single()).Should().Equal("a", "b");
        links.Select(static node => node.Id).Should().OnlyHaveUniqueItems().And.NotContain("deal.parties.1", "an organisation has that id");
    }

    [Theory]
    [InlineData("""[{"text":"Old","kind":"former"},{"text":"New"},{"text":"Nwe","kind":"misprint"}]""", "New", "Old", "Nwe")]
    [InlineData("""[{"text":"Old","kind":"former"}]""", "Old", null, null)]
    public void Write_Names_TheFirstOfTodayIsTheName(string names, string name, string? former, string? weak)
    {
        FtmNode node = FtmNode.OfEntities(Entities(StoryJson.Parse($$"""{"format":"joj-story/1","organisations":[{"id":"a","names":{{names}}}]}""")).Lines).Single();

        node.Values["name"].Should().Equal(name);
        (node.Values.GetValueOrDefault("previousName")?.Single(), node.Values.GetValueOrDefault("weakAlias")?.Single()).Should().Be((former, weak));
    }

    [Theory]
    [InlineData("lei:5493001KJTIIGC8Y1R12", "leiCode", "5493001KJTIIGC8Y1R12")]
    [InlineData("wikidata:Q1041", "wikidataId", "Q1041")]
    [InlineData("duns:150483782", "dunsCode", "150483782")]
    public void Write_Identifier_HasThePropertyOfItsScheme(string identifier, string property, string value)
    {
        var (lines, losses) = Entities(StoryJson.Parse($$"""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"],"identifiers":["{{identifier}}","gb-coh:1"]}]}"""));

        FtmNode.OfEntities(lines).Single().Values[property].Should().Equal(value);
        losses.Should().Contain(static loss => loss.Path == "/identifiers/1").And.NotContain(static loss => loss.Path == "/identifiers/0");
    }

    [Theory]
    [InlineData("""{"status":[{"state":"signed","planned":true,"when":"2026-01"}]}""", "contractDate", "/status")]
    [InlineData("""{"status":[{"state":"signed","when":"2026-01"},{"state":"signed","when":"2026-02"}]}""", "contractDate", "/status")]
    [InlineData("""{"status":[{"state":"signed","when":"0999"}]}""", "contractDate", "/status")]
    [InlineData("""{"status":[{"state":"signed","when":"2026-01?"}]}""", "contractDate", "/status")]
    [InlineData("""{"amounts":[{"role":"total","value":{"amount":"8","currency":"EUR"},"per":{"amount":"1","unit":"seat"}}]}""", "amount", "/amounts")]
    [InlineData("""{"amounts":[{"role":"total","value":{"amount":"~8","currency":"EUR"}}]}""", "amount", "/amounts")]
    [InlineData("""{"parties":[{"organisation":"a","role":"customer"}]}""", "authority", null)]
    public void Write_WhatTheModelCannotHold_IsLeftOutAndNamed(string members, string property, string? lost)
    {
        var (lines, losses) = Entities(StoryJson.Parse($$"""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}],"agreements":[{"id":"deal","names":["Deal"],{{members[1..^1]}}}]}"""));

        FtmNode.OfEntities(lines).Single(static node => node.Schema == "Contract").Values.Should().NotContainKey(property);
        losses.Any(loss => lost is not null && loss.Path.StartsWith(lost, StringComparison.Ordinal)).Should().Be(lost is not null);
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_ReferenceStory_StaysWithinTheSchemata(string name) => Holds(new FtmModel(), ReferenceStories.Get(name));

    [Fact]
    public void Write_RandomStory_StaysWithinTheSchemataAndInventsNothing()
    {
        var model = new FtmModel();
        StoryCases.Any.Sample(story => Holds(model, story), iter: 100);
    }

    [Fact]
    public void Model_WrongPropertyRangeOrDate_IsAFault()
    {
        IReadOnlyList<FtmNode> graph = FtmNode.OfEntities(
            """
            {"id":"p","schema":"Person","properties":{"nam":["P"],"country":["SN"]}}
            {"id":"c","schema":"Contract","properties":{"title":["C"],"authority":["c"],"contractDate":["2025-7"]}}
            """);

        new FtmModel().FaultsOf(graph).Should().Equal(
            "Person p: name is required", "Person p: nam is no property", "Person p: SN is no value of country, which is a country",
            "Contract c: c is no value of authority, which is a entity", "Contract c: 2025-7 is no value of contractDate, which is a date");
    }

    private static void Holds(FtmModel model, Story story)
    {
        (string lines, LossReport losses) = Entities(story);
        IReadOnlyList<FtmNode> graph = FtmNode.OfEntities(lines);

        model.FaultsOf(graph).Should().BeEmpty();
        HashSet<string> given = FtmScalars.Given(story);
        string[] values = [.. graph.SelectMany(static node => node.Values.Values.SelectMany(static value => value).Append(node.Id))];
        HashSet<string> edges = [.. graph.Select(static node => node.Id).Where(id => !given.Contains(id))];
        edges.Where(id => !graph.Single(node => node.Id == id).Values.Values.Any(value => value.Any(given.Contains))).Should().BeEmpty("an edge is between entities of the story");
        values.Where(value => !given.Contains(value) && !Constants.Contains(value) && !edges.Contains(value)).Should().BeEmpty("nothing is invented");
        CarriedScalars.MissingIn(story, losses, FtmScalars.Found(values), FtmScalars.IsToldOtherwise).Should().BeEmpty("nothing is lost in silence");
    }

    private static (string Lines, LossReport Losses) Entities(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        LossReport losses = new FollowTheMoneyExporter().Write(story, documents);
        return (documents.Text("entities.ftm.json"), losses);
    }
}
