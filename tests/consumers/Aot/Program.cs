using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consumers;
using JojDomain;
using JojDomain.Interchange;
using JojDomain.Testing;
using Microsoft.Extensions.Options;

Stories.Same();
Story story = ReferenceStories.Get("restic-2025-07");
foreach (ExportFormat format in InterchangeFormats.Exports.Where(static format => format.Name is "markdown" or "schema.org" or "annotations"))
{
    using var document = new MemoryStream();
    format.Create().Write(story, document);
    Expect(document.Length > 0, $"{format.Name} is empty");
}

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebContext.Default));
builder.Services.AddOpenApi();
builder.Services.AddJojDomain();
builder.Configuration.AddInMemoryCollection([new("Desk:Title", "a desk"), new("Desk:Country", "SN"), new("Bad:Country", "UK")]);
foreach (string section in (string[])["Desk", "Bad"])
{
    // Code is generated for what the framework knows alone, and options with our types are set by hand.
    builder.Services.AddOptions<DeskOptions>(section).Configure<IConfiguration>((options, configuration) =>
    {
        options.Title = configuration[$"{section}:Title"];
        options.Country = configuration[$"{section}:Country"] is { } code ? CountryCode.Parse(code) : null;
    });
}

WebApplication application = builder.Build();
application.Urls.Add("http://127.0.0.1:0");
application.MapOpenApi();
application.MapPost("/stories", static (Story posted) => posted.Content.Organisations.Count);
application.MapGet("/agreements/{id}", static (Id<Agreement> id, EdtfDate? on) => new Signing(id, on));
await application.StartAsync();

IOptionsMonitor<DeskOptions> desks = application.Services.GetRequiredService<IOptionsMonitor<DeskOptions>>();
Expect(desks.Get("Desk") is { Title: "a desk", Country: { } country } && country == CountryCode.Parse("SN"), "the options are not bound");
try
{
    desks.Get("Bad");
    Expect(false, "a bad value in options is taken");
}
catch (FormatException refused)
{
    Expect(refused.Message == "\"UK\" is not a country code: it is reserved; the code of the United Kingdom is GB", refused.Message);
}

using var client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
Expect(await client.GetStringAsync(new Uri("/agreements/deal?on=2025-07", UriKind.Relative)) == """{"agreement":"deal","on":"2025-07"}""", "a value is written wrong");
Expect((await Post("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}]}""")).Text == "1", "a story is refused");
(string type, string text) = await Post("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"],"country":"UK"}]}""");
Expect(type == "application/problem+json" && text.Contains("/organisations/0/country", StringComparison.Ordinal), text);
Expect((await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).Contains("storyContent", StringComparison.Ordinal), "the document of OpenAPI lacks our types");
Console.WriteLine("all packages work in this form");
return 0;

async Task<(string Type, string Text)> Post(string json)
{
    using var body = new StringContent(json, Encoding.UTF8, "application/json");
    using HttpResponseMessage answer = await client.PostAsync(new Uri("/stories", UriKind.Relative), body);
    return (answer.Content.Headers.ContentType?.MediaType ?? "", await answer.Content.ReadAsStringAsync());
}

static void Expect(bool isSo, string otherwise)
{
    if (!isSo)
    {
        throw new InvalidOperationException(otherwise);
    }
}

internal sealed class DeskOptions
{
    public string? Title { get; set; }

    public CountryCode? Country { get; set; }
}

internal sealed record Signing(Id<Agreement> Agreement, EdtfDate? On);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Story))]
[JsonSerializable(typeof(Signing))]
[JsonSerializable(typeof(Id<Agreement>))]
[JsonSerializable(typeof(EdtfDate))]
[JsonSerializable(typeof(int))]
internal sealed partial class WebContext : JsonSerializerContext;
