using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Interchange;

/// <summary>How documents of JSON are written: letters of every script as themselves, and what could be markup escaped.</summary>
internal static class JsonForm
{
    public static JavaScriptEncoder Letters { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Indented { get; } = new() { Indented = true, Encoder = Letters };

    public static JsonWriterOptions OnOneLine { get; } = new() { Encoder = Letters };
}
