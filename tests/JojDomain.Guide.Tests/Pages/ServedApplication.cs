using System.Net;
using System.Text;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>A web application that a page builds, asked for what the page says.</summary>
public static class ServedApplication
{
    /// <summary>Asks a running application what README asks it, and prints the answer.</summary>
    public static async Task AskAsync(WebApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        application.Urls.Add("http://127.0.0.1:0");
        await application.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
        using var body = new StringContent("{\n  \"agreement\": \"hosting\",\n  \"date\": \"2026-03\",\n  \"country\": \"UK\"\n}\n", Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await client.PostAsync(new Uri("/signings", UriKind.Relative), body);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.GetStringAsync(new Uri("/agreements/hosting?on=2026-03", UriKind.Relative))).Should().Be("hosting 2026-03");
        (await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).Should().Contain("edtfDate");
        await PageHost.Out.WriteAsync(await answer.Content.ReadAsStringAsync());
        await application.StopAsync();
    }
}
