using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>The framework's exporter of schemas, which by itself allows any JSON for our types, takes their schemas by one line of code.</summary>
public class TransformSchemaTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
    private static readonly JsonNode Schema = Web.GetJsonSchemaAsNode(typeof(Report), new() { TransformSchemaNode = StoryJson.TransformSchema });

    [Fact]
    public void Exporter_Alone_KnowsNothing() =>
        Web.GetJsonSchemaAsNode(typeof(Report))["properties"]!["country"]!.ToJsonString().Should().Be("true");

    [Fact]
    public void Exporter_ALeaf_StandsWhereItIsUsed()
    {
        JsonObject country = Schema["properties"]!["country"]!.AsObject();

        country["type"]!.GetValue<string>().Should().Be("string");
        country["enum"]!.AsArray().Select(static code => code!.GetValue<string>()).Should().Contain("SN").And.NotContain("UK");
        country.Select(static member => member.Key).Should().NotContain(["$ref", "$id", "$defs", "$schema"]);
    }

    [Fact]
    public void Exporter_ANullableMember_MayBeNull()
    {
        JsonArray forms = Schema["properties"]!["day"]!["anyOf"]!.AsArray();

        forms.Should().HaveCount(2);
        forms[0]!["type"]!.GetValue<string>().Should().Be("string");
        forms[1]!.ToJsonString().Should().Be("""{"type":"null"}""");
        Schema["properties"]!["stance"]!["anyOf"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public void Exporter_ATypeThatHoldsOthers_IsAResourceThatIsThereOnce()
    {
        Schema["properties"]!["first"]!["$id"]!.GetValue<string>().Should().Be("urn:joj-domain:story:1");
        Schema["properties"]!["first"]!["$defs"]!["agreement"].Should().NotBeNull();
        Schema["properties"]!["second"]!.ToJsonString().Should().Be("""{"$ref":"urn:joj-domain:story:1"}""");
    }

    [Fact]
    public void Exporter_OtherTypes_AreLeftAsTheyAre()
    {
        Schema["properties"]!["note"]!["type"]!.AsArray().Select(static type => type!.GetValue<string>()).Should().Equal("string", "null");
        JsonNode plain = JsonNode.Parse("""{"type":"integer"}""")!;
        StoryJson.TransformSchema(typeof(int), plain).Should().BeSameAs(plain);
        StoryJson.TransformSchema(typeof(Entity), plain).Should().BeSameAs(plain);
    }

    [Fact]
    public void Transform_ForAnotherFramework_KeepsWhatItSays()
    {
        JsonNode made = JsonNode.Parse("""{"description":"where it was signed","default":"SN"}""")!;

        JsonObject schema = StoryJson.TransformSchema(typeof(CountryCode), made).AsObject();

        schema["description"]!.GetValue<string>().Should().Be("where it was signed");
        schema["default"]!.GetValue<string>().Should().Be("SN");
        schema["type"]!.GetValue<string>().Should().Be("string");
    }

    [Fact]
    public void Exporter_WhatIsWritten_IsValidByIt()
    {
        var report = new Report(CountryCode.Parse("SN"), null, null, "x", ReferenceStories.Get(ReferenceStories.Names[0]), ReferenceStories.Get(ReferenceStories.Names[0]), [EdtfDate.Parse("2025-07")], default);

        JsonElement written = JsonSerializer.SerializeToElement(report, Web);

        JsonSchema.Parse(StoryJson.Schema).Accepts(written.GetProperty("first").GetRawText()).Should().BeTrue();
        JsonSchema.Parse(Encoding.UTF8.GetBytes(Schema["properties"]!["owner"]!.ToJsonString())).Accepts(written.GetProperty("owner").GetRawText()).Should().BeTrue();
        written.GetProperty("owner").ValueKind.Should().Be(JsonValueKind.Null);
        JsonSerializer.Deserialize<Report>(written, Web).Should().BeEquivalentTo(report);
    }

    private sealed record Report(
        CountryCode Country, EdtfDate? Day, Stance? Stance, string? Note, Story First, Story Second, IReadOnlyList<EdtfDate> Days, Reported<CountryCode> Owner);
}
