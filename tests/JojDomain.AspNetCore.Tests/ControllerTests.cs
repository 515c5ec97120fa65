using System.Text.Json;
using FluentAssertions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JojDomain.AspNetCore.Tests;

/// <summary>Controllers with <c>[ApiController]</c> answer a wrong story or value as route handlers do.</summary>
public class ControllerTests
{
    public static TheoryData<string, string> WrongBodies => new()
    {
        { "/stories", "{\n\"format\":\"joj-story/1\",\"organisations\":[{\"id\":\"a\",\"names\":[\"A\"],\"country\":\"UK\"}],\"author\":\"nobody\"}" },
        { "/stories", "" },
        { "/stories", "null" },
        { "/days", "{\"date\":\"2025-07\",\n\"country\":\"SN\",\"others\":[\"ML\",\"UK\"]}" },
        { "/days", "{\"date\":\"2025-13\"}" },
    };

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task Post_AWrongBody_IsAnsweredAsByARouteHandler(string path, string json)
    {
        await using Api api = await Api.StartAsync(controllers: static _ => { });

        Api.Answer answer = await api.SendAsync(HttpMethod.Post, $"/controller{path}", json);

        answer.Type.Should().Be("application/problem+json");
        answer.Should().Be(await api.SendAsync(HttpMethod.Post, path, json));
    }

    [Fact]
    public async Task Get_AWrongParameter_IsAnsweredAsByARouteHandler()
    {
        await using Api api = await Api.StartAsync(controllers: static _ => { });

        Api.Answer answer = await api.SendAsync(HttpMethod.Get, "/controller/agreements/a%20b?on=2025-13");

        answer.Type.Should().Be("application/problem+json");
        answer.Should().Be(await api.SendAsync(HttpMethod.Get, "/agreements/a%20b?on=2025-13"));
    }

    [Fact]
    public async Task Get_WhatElseIsWrong_IsBesideIt()
    {
        await using Api api = await Api.StartAsync(controllers: static _ => { });
        await using Api without = await Api.StartAsync(knowsUs: false, controllers: static _ => { });

        Api.Answer answer = await api.SendAsync(HttpMethod.Get, "/controller/agreements/deal?on=2025-13&number=x");
        Api.Answer theirs = await without.SendAsync(HttpMethod.Get, "/controller/agreements/deal?number=x");

        JsonElement details = JsonSerializer.Deserialize<JsonElement>(answer.Text);
        details.GetProperty("problems").EnumerateArray().Single().GetProperty("parameter").GetString().Should().Be("on");
        details.GetProperty("errors").GetRawText().Should().Be("""{"number":["The value 'x' is not valid."]}""")
            .And.Be(JsonSerializer.Deserialize<JsonElement>(theirs.Text).GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Get_AWrongHeader_IsNamed()
    {
        await using Api api = await Api.StartAsync(controllers: static _ => { });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/controller/headers");
        request.Headers.Add("X-Country", "UK");

        using HttpResponseMessage response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);

        JsonElement problem = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("problems").EnumerateArray().Single();
        $"{problem.GetProperty("in")} {problem.GetProperty("parameter")}: {problem.GetProperty("message")}"
            .Should().Be("header X-Country: \"UK\" is not a country code: it is reserved; the code of the United Kingdom is GB");
    }

    [Fact]
    public async Task GoodRequests_AreHandled()
    {
        await using Api api = await Api.StartAsync(controllers: static _ => { });

        (await api.SendAsync(HttpMethod.Post, "/controller/stories", """{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}]}""")).Text.Should().Be("1");
        (await api.SendAsync(HttpMethod.Post, "/controller/days", """{"date":"2025","others":["ML"]}""")).Should().Be(await api.SendAsync(HttpMethod.Post, "/days", """{"date":"2025","others":["ML"]}"""));
        (await api.SendAsync(HttpMethod.Get, "/controller/agreements/deal?on=2025-07")).Text.Should().Be("deal 2025-07");
    }

    [Fact]
    public async Task OtherAnswers_StayAsTheyAre()
    {
        await using Api ours = await Api.StartAsync(controllers: static _ => { });
        await using Api theirs = await Api.StartAsync(knowsUs: false, controllers: static _ => { });

        foreach ((HttpMethod method, string path, string? json) in ((HttpMethod, string, string?)[])
        [
            (HttpMethod.Post, "/controller/notes", "{\"text\":7}"),
            (HttpMethod.Post, "/controller/days", "{\"date\":"),
            (HttpMethod.Get, "/controller/agreements/deal?number=x", null),
            (HttpMethod.Get, "/controller/bad/deal", null),
        ])
        {
            Api.Answer answer = await ours.SendAsync(method, path, json);
            Api.Answer before = await theirs.SendAsync(method, path, json);
            (answer.Status, answer.Type, WithoutTrace(answer)).Should().Be((before.Status, before.Type, WithoutTrace(before)), $"that is the answer to {method} {path} {json}");
        }
    }

    [Fact]
    public async Task FactoryOfTheApplication_IsAskedWhereNoValueOfOursIsWrong()
    {
        await using Api api = await Api.StartAsync(controllers: static mvc => mvc.ConfigureApiBehaviorOptions(static options =>
            options.InvalidModelStateResponseFactory = static _ => new ObjectResult("theirs") { StatusCode = 422 }));

        (await api.SendAsync(HttpMethod.Post, "/controller/notes", "{\"text\":7}")).Status.Should().Be(422);
        (await api.SendAsync(HttpMethod.Get, "/controller/agreements/deal?number=x")).Status.Should().Be(422);
        (await api.SendAsync(HttpMethod.Get, "/controller/agreements/deal?on=x")).Type.Should().Be("application/problem+json");
    }

    private static string WithoutTrace(Api.Answer answer) => System.Text.RegularExpressions.Regex.Replace(answer.Text, "\"traceId\":\"[^\"]*\"", "");
}
