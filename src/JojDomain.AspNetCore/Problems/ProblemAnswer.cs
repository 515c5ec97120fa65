using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JojDomain.AspNetCore.Problems;

/// <summary>The answer to a wrong request: problem details (RFC 9457) with each problem in the member <c>problems</c>.</summary>
internal static class ProblemAnswer
{
    // A message quotes what was sent and is read by people. The framework writes the JSON of its own answers with this encoder: they are in no page of HTML.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer.</summary>
    /// <param name="response">The response, which has not begun.</param>
    /// <param name="problems">The problems of values of our types; at least one.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <param name="others">Other errors of the request, by name, which are written as the member <c>errors</c>, as the framework does.</param>
    public static async Task WriteAsync(
        HttpResponse response,
        IReadOnlyList<RequestProblem> problems,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string[]>? others = null)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Written))
        {
            Write(json, problems, others);
        }

        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = "application/problem+json";
        response.ContentLength = body.WrittenCount;
        await response.Body.WriteAsync(body.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<RequestProblem> problems, IReadOnlyDictionary<string, string[]>? others)
    {
        int errors = problems.Count(static each => each.Problem.Severity == Severity.Error);
        json.WriteStartObject();
        json.WriteString("type", "urn:joj-domain:not-valid");
        json.WriteString("title", "The request is not valid");
        json.WriteNumber("status", StatusCodes.Status400BadRequest);
        json.WriteString("detail", errors == 1
            ? problems.First(static each => each.Problem.Severity == Severity.Error).Problem.Message
            : string.Create(CultureInfo.InvariantCulture, $"{errors} errors"));
        json.WriteStartArray("problems");
        foreach (RequestProblem problem in problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
        if (others is { Count: > 0 })
        {
            json.WriteStartObject("errors");
            foreach ((string name, string[] messages) in others)
            {
                json.WriteStartArray(name);
                Array.ForEach(messages, json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RequestProblem each)
    {
        json.WriteStartObject();
        json.WriteString("code", string.Create(CultureInfo.InvariantCulture, $"JOJ{(int)each.Problem.Code}"));
        json.WriteString("severity", each.Problem.Severity == Severity.Error ? "error" : "warning");
        if (each.Parameter is null)
        {
            json.WriteString("pointer", each.Problem.Pointer);
        }
        else
        {
            json.WriteString("parameter", each.Parameter);
            json.WriteString("in", each.In);
        }

        if (each.Problem.Place is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }

        json.WriteString("message", each.Problem.Message);
        json.WriteEndObject();
    }
}
