using System.ComponentModel;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace JojDomain.Interchange.Tests.Outside;

/// <summary>A page in Chromium, by the Chrome DevTools Protocol. Where there is no Chromium, the test is skipped by name.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;
    private readonly ClientWebSocket _socket = new();
    private string _session = "";
    private int _calls;

    private Browser(Process process, string folder)
    {
        _process = process;
        _folder = folder;
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Opens a document in a window without a screen.</summary>
    public static async Task<Browser> OpenAsync(byte[] document, string hash = "")
    {
        string folder = Directory.CreateTempSubdirectory("joj-page-").FullName;
        string file = Path.Combine(folder, "page.html");
        await File.WriteAllBytesAsync(file, document, Cancelled);
        var browser = new Browser(Start(folder), folder);
        await browser.ConnectAsync();
        JsonNode target = await browser.CallAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        JsonNode session = await browser.CallAsync("Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        browser._session = session["sessionId"]!.GetValue<string>();
        await browser.CallAsync("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri + hash });
        await browser.RunAsync("new Promise(done => { const look = () => document.readyState === 'complete' && location.protocol === 'file:' ? done('') : setTimeout(look, 20); look(); })");
        return browser;
    }

    /// <summary>The size of the window, and whether it is dark.</summary>
    public async Task ShowAsync(int width, bool isDark)
    {
        await CallAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await CallAsync("Emulation.setEmulatedMedia", new()
        {
            ["features"] = new JsonArray(
                new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" },
                new JsonObject { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" }),
        });
    }

    /// <summary>What an expression of JavaScript comes to, as text; a promise is waited for.</summary>
    public async Task<string> RunAsync(string expression)
    {
        JsonNode answer = await CallAsync("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } thrown ? throw new InvalidOperationException(thrown.ToJsonString()) : answer["result"]!["value"]?.ToString() ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static Process Start(string folder)
    {
        foreach (string program in (string[])["chromium", "chromium-browser", "google-chrome"])
        {
            var start = new ProcessStartInfo(program, ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={Path.Combine(folder, "profile")}", "about:blank"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            try
            {
                return Process.Start(start)!;
            }
            catch (Win32Exception)
            {
                // It is not installed under this name.
            }
        }

        Directory.Delete(folder, recursive: true);
        Assert.Skip("Chromium is not installed.");
        throw new UnreachableException();
    }

    private async Task ConnectAsync()
    {
        const string listening = "DevTools listening on ";
        while (await _process.StandardError.ReadLineAsync(Cancelled) is { } line)
        {
            if (line.StartsWith(listening, StringComparison.Ordinal))
            {
                _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
                await _socket.ConnectAsync(new Uri(line[listening.Length..]), Cancelled);
                return;
            }
        }

        throw new InvalidOperationException("Chromium did not start.");
    }

    private async Task<JsonNode> CallAsync(string method, JsonObject arguments)
    {
        int call = ++_calls;
        var message = new JsonObject { ["id"] = call, ["method"] = method, ["params"] = arguments };
        if (_session.Length > 0)
        {
            message["sessionId"] = _session;
        }

        await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, Cancelled);
        while (true)
        {
            JsonNode answer = await ReceiveAsync();
            if (answer["id"]?.GetValue<int>() == call)
            {
                return answer["result"] ?? throw new InvalidOperationException(answer.ToJsonString());
            }
        }
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using var text = new MemoryStream();
        byte[] part = new byte[65536];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(part.AsMemory(), Cancelled);
            text.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonSerializer.Deserialize<JsonNode>(text.ToArray())!;
    }
}
