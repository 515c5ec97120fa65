using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain.Tests.Samples;

/// <summary>JSON texts as tests compare them: white space and escapes do not matter, everything else does.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same text without white space and needless escapes; members stay in their order and numbers in their spelling.</summary>
    public static string Compact(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Relaxed))
        {
            document.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The canonical form (RFC 8785) of any JSON text.</summary>
    public static byte[] Canonical(byte[] json)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(json, output);
        return output.WrittenSpan.ToArray();
    }

    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
