using System.Text.Json;
using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using Xunit;

namespace JojDomain.AspNetCore.Tests;

/// <summary>The OpenAPI document of the application shows our types as what they are.</summary>
public class OpenApiTests
{
    private const string Script = """
        import { Validator } from "@seriousme/openapi-schema-validator";
        import { readFileSync } from "node:fs";
        const validator = new Validator();
        const result = await validator.validate(JSON.parse(readFileSync(0, "utf8")));
        console.log(validator.version + " " + (result.valid ? "valid" : JSON.stringify(result.errors)));
        """;

    [Fact]
    public async Task Document_ShowsOurTypes_AsTheyAre()
    {
        JsonElement document = JsonSerializer.Deserialize<JsonElement>(await DocumentAsync());
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");

        Body(document, "/stories").GetProperty("$ref").GetString().Should().Be("#/components/schemas/storyContent");
        schemas.GetProperty("storyContent").GetProperty("properties").GetProperty("agreements").GetProperty("items").GetProperty("$ref").GetString().Should().Be("#/components/schemas/agreement");
        schemas.GetProperty("agreement").GetProperty("required").EnumerateArray().Select(static each => each.GetString()).Should().Contain("id");
        JsonElement day = schemas.GetProperty("Day").GetProperty("properties");
        day.GetProperty("date").GetProperty("$ref").GetString().Should().Be("#/components/schemas/edtfDate");
        schemas.GetProperty("edtfDate").GetProperty("type").GetString().Should().Be("string");
        day.GetProperty("country").GetProperty("$ref").GetString().Should().Be("#/components/schemas/reportedOfCountryCodeOrNull");
        schemas.GetProperty("reportedOfCountryCodeOrNull").GetProperty("anyOf").EnumerateArray().Should().HaveCount(2);
        day.GetProperty("others").GetProperty("items").GetProperty("$ref").GetString().Should().Be("#/components/schemas/countryCode");
        schemas.GetProperty("countryCode").GetProperty("enum").EnumerateArray().Select(static each => each.GetString()).Should().Contain("SN").And.NotContain("UK");
        day.GetProperty("agreement").GetRawText().Should().Contain("#/components/schemas/id").And.Contain("null");
        schemas.GetProperty("id").GetProperty("type").GetString().Should().Be("string");
        schemas.GetProperty("id").GetProperty("pattern").GetString().Should().NotBeEmpty();
        document.GetProperty("paths").GetProperty("/agreements/{id}").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(static each => $"{each.GetProperty("name")} {each.GetProperty("schema").GetProperty("$ref")}")
            .Should().Equal("id #/components/schemas/id", "on #/components/schemas/edtfDate");
        document.GetProperty("paths").GetProperty("/disputes").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema")
            .GetProperty("$ref").GetString().Should().Be("#/components/schemas/listOfDispute");
        schemas.GetProperty("listOfDispute").GetProperty("items").GetProperty("$ref").GetString().Should().Be("#/components/schemas/dispute");
        day.GetProperty("named").GetProperty("additionalProperties").GetProperty("$ref").GetString().Should().Be("#/components/schemas/edtfDate");
    }

    // The model of OpenAPI spells a constant as a text: a value that we read must not be refused by it.
    [Fact]
    public async Task Document_Constants_AreOfTheirOwnKind()
    {
        string text = await DocumentAsync();

        text.Should().NotContain("\"True\"").And.NotContain("\"False\"");
        JsonSerializer.Deserialize<JsonElement>(text).GetProperty("components").GetProperty("schemas").GetProperty("quotationFidelity").GetRawText()
            .Should().MatchRegex("\"enum\": ?\\[\\s*true\\s*\\]");
    }

    // Every reference leads somewhere, as the validator does not check.
    [Fact]
    public async Task Document_References_AllLeadToAComponent()
    {
        string text = await DocumentAsync();
        JsonElement schemas = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("components").GetProperty("schemas");
        string[] names = [.. schemas.EnumerateObject().Select(static each => each.Name)];

        string[] references = [.. System.Text.RegularExpressions.Regex.Matches(text, "\"\\$ref\": ?\"([^\"]*)\"").Select(static match => match.Groups[1].Value).Distinct()];
        references.Should().HaveCountGreaterThan(100).And.BeSubsetOf(names.Select(static name => $"#/components/schemas/{name}"));
        schemas.EnumerateObject().Where(static each => !each.Value.EnumerateObject().Any()).Select(static each => each.Name).Should().BeEmpty();
    }

    [Fact]
    public async Task Document_ByAPublicValidator_IsValid()
    {
        string document = await DocumentAsync();

        OutsideProgram.Node(Script, document).Trim().Should().Be("3.1 valid");
    }

    private static JsonElement Body(JsonElement document, string path) =>
        document.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");

    private static async Task<string> DocumentAsync()
    {
        await using Api api = await Api.StartAsync("Development");
        Api.Answer answer = await api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        answer.Status.Should().Be(200, answer.Text);
        return answer.Text;
    }
}
