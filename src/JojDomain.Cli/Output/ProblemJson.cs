using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JojDomain.Cli.Output;

/// <summary>Problems as JSON, for programs.</summary>
internal static class ProblemJson
{
    public static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string file, Problem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        if (problem.Place is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }

        json.WriteString("severity", WordOf(problem.Severity));
        json.WriteString("code", CodeOf(problem));
        json.WriteString("pointer", problem.Pointer);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }

    public static string WordOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    public static string CodeOf(Problem problem) => string.Create(CultureInfo.InvariantCulture, $"JOJ{(int)problem.Code}");
}
