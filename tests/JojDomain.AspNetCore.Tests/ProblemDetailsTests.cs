using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace JojDomain.AspNetCore.Tests;

/// <summary>What a client is answered that sends a wrong story or value, and that all other answers stay as they are.</summary>
public class ProblemDetailsTests
{
    public static TheoryData<string> Environments => ["Production", "Development"];

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Post_AWrongStory_IsAnsweredWithEachProblem(string environment)
    {
        await using Api api = await Api.StartAsync(environment);

        Api.Answer answer = await api.SendAsync(HttpMethod.Post, "/stories", """

            {
              "format": "joj-story/1",
              "organisations": [
                { "id": "é", "names": ["A"], "country": "UK" },
                { "id": "b", "names": ["B"], "country": "SN", "nams": [] }
              ],
              "author": "nobody"
            }
            """);

        answer.Status.Should().Be(400);
        answer.Type.Should().Be("application/problem+json");
        JsonElement details = JsonSerializer.Deserialize<JsonElement>(answer.Text);
        details.GetProperty("type").GetString().Should().Be("urn:joj-domain:not-valid");
        details.GetProperty("title").GetString().Should().Be("The request is not valid");
        details.GetProperty("status").GetInt32().Should().Be(400);
        string[] problems = [.. details.GetProperty("problems").EnumerateArray().Select(static each =>
            $"{each.GetProperty("line")}:{each.GetProperty("column")} {each.GetProperty("severity")} {each.GetProperty("code")} {each.GetProperty("pointer")}: {each.GetProperty("message")}")];
        problems.Should().Contain("5:45 error JOJ1008 /organisations/0/country: \"UK\" is not a country code: it is reserved; the code of the United Kingdom is GB");
        problems.Should().ContainSingle(static each => each.Contains(" warning ", StringComparison.Ordinal) && each.StartsWith("6:", StringComparison.Ordinal));
        problems.Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public async Task Message_ThatQuotes_IsReadableAsItIsSent()
    {
        await using Api api = await Api.StartAsync();

        Api.Answer answer = await api.SendAsync(HttpMethod.Put, "/countries?code=%C3%A9%3C", "");

        answer.Text.Should().Contain("\"message\":\"\\\"é<\\\" is not a country code").And.NotContain("\\u");
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Post_AGoodStory_IsHandled(string environment)
    {
        await using Api api = await Api.StartAsync(environment);

        (await api.SendAsync(HttpMethod.Post, "/stories", """{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}]}""")).Should().Be(new Api.Answer(200, "application/json", "1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    public async Task Post_NoStory_SaysSo(string json)
    {
        await using Api api = await Api.StartAsync();

        Api.Answer answer = await api.SendAsync(HttpMethod.Post, "/stories", json);

        answer.Status.Should().Be(400);
        answer.Type.Should().Be("application/problem+json");
        Problems(answer).Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Post_AWrongValueInATypeOfTheApplication_IsPlacedInTheBody(string environment)
    {
        await using Api api = await Api.StartAsync(environment);

        Api.Answer answer = await api.SendAsync(HttpMethod.Post, "/days", """
            { "date": "2025-07",
              "country": "SN",
              "others": ["ML",
                "é", "UK"] }
            """);

        answer.Type.Should().Be("application/problem+json");
        JsonElement problem = Problems(answer).Single();
        problem.GetProperty("pointer").GetString().Should().Be("/others/1");
        problem.GetProperty("line").GetInt32().Should().Be(4);
        problem.GetProperty("column").GetInt32().Should().Be(5);
        problem.GetProperty("message").GetString().Should().Contain("is not a country code");
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Get_AWrongParameter_IsNamed(string environment)
    {
        await using Api api = await Api.StartAsync(environment);

        Api.Answer answer = await api.SendAsync(HttpMethod.Get, "/agreements/a%20b?on=2025-13");

        answer.Status.Should().Be(400);
        answer.Type.Should().Be("application/problem+json");
        Problems(answer).Select(static each => $"{each.GetProperty("in")} {each.GetProperty("parameter")} {each.GetProperty("code")}")
            .Should().BeEquivalentTo(["path id JOJ1008", "query on JOJ1008"]);
        Problems(answer).Should().OnlyContain(static each => !HasPlace(each));
        (await api.SendAsync(HttpMethod.Get, "/agreements/deal?on=2025-07")).Text.Should().Be("deal 2025-07");
        (await api.SendAsync(HttpMethod.Get, "/agreements/deal")).Text.Should().Be("deal ");
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task OtherAnswers_StayAsTheyAre(string environment)
    {
        await using Api ours = await Api.StartAsync(environment);
        await using Api theirs = await Api.StartAsync(environment, knowsUs: false);

        foreach ((HttpMethod method, string path, string? json) in ((HttpMethod, string, string?)[])
        [
            (HttpMethod.Get, "/story", null),
            (HttpMethod.Get, "/bad", null),
            (HttpMethod.Get, "/bad/deal", null),
            (HttpMethod.Get, "/nowhere", null),
            (HttpMethod.Get, "/numbers/1?other=x", null),
            (HttpMethod.Get, "/numbers/1?other=2", null),
            (HttpMethod.Get, "/thrown/deal", null),
            (HttpMethod.Post, "/notes", "{\"text\":7}"),
            (HttpMethod.Post, "/notes", "{\"text\":\"a\",\"number\":1}"),
            (HttpMethod.Post, "/days", "{\"date\":"),
            (HttpMethod.Post, "/days", "{\"date\":\"2025\",\"country\":null,\"others\":[]}"),
            (HttpMethod.Put, "/stories", "{}"),
        ])
        {
            Api.Answer answer = await ours.SendAsync(method, path, json);
            Api.Answer before = await theirs.SendAsync(method, path, json);
            answer.Status.Should().Be(before.Status, $"that is the answer to {method} {path} {json}");
            answer.Type.Should().Be(before.Type, $"that is the answer to {method} {path} {json}");
            if (environment == "Production" || answer.Status < 400)
            {
                answer.Text.Should().Be(before.Text);
            }
        }
    }

    [Fact]
    public async Task AnswersThroughAHandlerOfExceptions_AreTheSame()
    {
        await using Api api = await Api.StartAsync(before: static application =>
        {
            application.UseExceptionHandler(static handler => handler.Run(static context => Task.CompletedTask));
            application.UseStatusCodePages();
        });

        (await api.SendAsync(HttpMethod.Post, "/stories", "{}")).Type.Should().Be("application/problem+json");
        (await api.SendAsync(HttpMethod.Post, "/notes", "{}")).Status.Should().Be(200);
    }

    // A long body is kept in a file meanwhile.
    [Fact]
    public async Task Post_ALongStory_IsHandledAndAnsweredAlike()
    {
        await using Api api = await Api.StartAsync();
        string names = string.Join(',', Enumerable.Range(0, 20_000).Select(static index => $$"""{"id":"o{{index}}","names":["Organisation {{index}}"]}"""));

        (await api.SendAsync(HttpMethod.Post, "/stories", $$"""{"format":"joj-story/1","organisations":[{{names}}]}""")).Text.Should().Be("20000");
        Api.Answer wrong = await api.SendAsync(HttpMethod.Post, "/stories", $$"""{"format":"joj-story/1","organisations":[{{names}},{"id":"o1","names":["X"]}]}""");
        wrong.Status.Should().Be(400);
        Problems(wrong).Single().GetProperty("pointer").GetString().Should().Be("/organisations/20000/id");
    }

    [Fact]
    public async Task Get_Disputes_DoesNotBreakTheApplication()
    {
        await using Api api = await Api.StartAsync();

        (await api.SendAsync(HttpMethod.Get, "/story")).Text.Should().Be(System.Text.Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(ReferenceStories.Get(ReferenceStories.Names[0]))));
        (await api.SendAsync(HttpMethod.Get, "/agreements/deal")).Status.Should().Be(200);
        Api.Answer disputes = await api.SendAsync(HttpMethod.Get, "/disputes");
        disputes.Status.Should().Be(200);
        JsonElement expected = JsonSerializer.SerializeToElement(ReferenceStories.Get(ReferenceStories.Names[0]).Disputes);
        JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(disputes.Text), expected).Should().BeTrue(disputes.Text);
    }

    private static bool HasPlace(JsonElement problem) => problem.TryGetProperty("line", out _) || problem.TryGetProperty("pointer", out _);

    private static JsonElement[] Problems(Api.Answer answer) => [.. JsonSerializer.Deserialize<JsonElement>(answer.Text).GetProperty("problems").EnumerateArray()];
}
