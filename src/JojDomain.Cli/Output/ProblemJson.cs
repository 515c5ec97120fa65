using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JojDomain.Cli.Output;

/// <summary>Problems as a JSON array, for programs.</summary>
internal static class ProblemJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<(string File, Problem Problem)> found)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            json.WriteStartArray();
            foreach ((string file, Problem problem) in found)
            {
                Write(file, problem, json);
            }

            json.WriteEndArray();
        }

        return SafeText.Json(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static void Write(string file, Problem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        if (problem.Place is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }

        json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", string.Create(CultureInfo.InvariantCulture, $"JOJ{(int)problem.Code}"));
        json.WriteString("pointer", problem.Pointer);
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }
}
