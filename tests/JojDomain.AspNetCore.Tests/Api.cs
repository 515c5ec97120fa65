using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JojDomain.AspNetCore.Tests;

/// <summary>A small application that runs: Kestrel on a free port of the loopback address, and a client for it.</summary>
public sealed class Api : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Api(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<Api> StartAsync(string environment = "Production", bool knowsUs = true, Action<WebApplication>? before = null, Action<IMvcBuilder>? controllers = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi();
        if (controllers is not null)
        {
            controllers(builder.Services.AddControllers().AddApplicationPart(typeof(Api).Assembly));
        }

        if (knowsUs)
        {
            builder.Services.AddJojDomain();
        }

        WebApplication application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        before?.Invoke(application);
        application.MapOpenApi();
        Story story = ReferenceStories.Get(ReferenceStories.Names[0]);
        application.MapPost("/stories", static (Story posted) => posted.Content.Organisations.Count);
        application.MapPost("/days", static (Day day) => day);
        application.MapPost("/notes", static (Note note) => note);
        application.MapPut("/countries", static (CountryCode code) => code).WithName("put");
        application.MapGet("/agreements/{id}", static (Id<Agreement> id, EdtfDate? on) => $"{id} {on}");
        application.MapGet("/numbers/{number:int}", static (int number, int other) => number + other);
        application.MapGet("/story", () => story);
        application.MapGet("/disputes", () => story.Disputes);
        application.MapGet("/bad", static () => Results.BadRequest());
        application.MapGet("/bad/{id}", static (Id<Agreement> id) => Results.BadRequest());
        application.MapGet("/thrown/{id}", static string (Id<Agreement> id) => throw new BadHttpRequestException("the handler's own", 400));
        if (controllers is not null)
        {
            application.MapControllers();
        }

        await application.StartAsync();
        return new Api(application);
    }

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        using HttpResponseMessage response = await Client.SendAsync(request);
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    public sealed record Answer(int Status, string? Type, string Text);

    public sealed record Day(EdtfDate Date, Reported<CountryCode> Country, Id<Agreement>? Agreement, IReadOnlyList<CountryCode> Others, IReadOnlyDictionary<string, EdtfDate>? Named = null);

    public sealed record Note(string Text, int Number);
}
