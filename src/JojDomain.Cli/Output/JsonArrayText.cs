using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JojDomain.Cli.Output;

/// <summary>Writes the results of a verb as one JSON array.</summary>
internal static class JsonArrayText
{
    public static string Of(Action<Utf8JsonWriter> writeItems)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ProblemJson.Indented))
        {
            json.WriteStartArray();
            writeItems(json);
            json.WriteEndArray();
        }

        return SafeText.Json(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
