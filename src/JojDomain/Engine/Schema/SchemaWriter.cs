using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Writes a JSON Schema, draft 2020-12, with a definition for each type, which refers to the definitions of the types of its members.</summary>
internal sealed partial class SchemaWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly SortedDictionary<string, byte[]> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<ISchemaPart> _waiting = [];

    // The schema is not embedded in HTML, so that letters such as é need no escape.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private SchemaWriter() => Json = new Utf8JsonWriter(_buffer, Plain);

    /// <summary>The writer of the schema, for keywords that have no method here because only one codec needs them.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>The schema of a type, with the definitions of all types it refers to in ordinal order of their names; indented, with a line feed at the end.</summary>
    /// <param name="id">The schema's own URI.</param>
    /// <param name="title">Its title.</param>
    /// <param name="root">The type.</param>
    /// <param name="mayBeNull">Whether null is read as well.</param>
    public static byte[] Document(string id, string title, ISchemaPart root, bool mayBeNull = false)
    {
        using var definitions = new SchemaWriter();
        byte[] keywords = definitions.Define(root);
        var compact = new ArrayBufferWriter<byte>(256 * 1024);
        using (var json = new Utf8JsonWriter(compact, Plain))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", id);
            json.WriteString("title", title);
            if (mayBeNull)
            {
                json.WritePropertyName("anyOf");
                json.WriteRawValue($$"""[{{Encoding.UTF8.GetString(keywords)}},{"type":"null"}]""");
            }
            else
            {
                foreach (JsonProperty keyword in JsonElement.Parse(keywords).EnumerateObject())
                {
                    keyword.WriteTo(json);
                }
            }

            json.WriteStartObject("$defs");
            foreach ((string key, byte[] definition) in definitions._definitions)
            {
                json.WritePropertyName(key);
                json.WriteRawValue(definition);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        var document = new ArrayBufferWriter<byte>(2 * compact.WrittenCount);
        IndentedJson.Write(compact.WrittenSpan, document);
        document.Write("\n"u8);
        return document.WrittenSpan.ToArray();
    }

    /// <summary>The key of a type around another, such as <c>listingOfParty</c>.</summary>
    public static string KeyOf(string outer, ISchemaPart inner) => $"{outer}Of{char.ToUpperInvariant(inner.SchemaKey[0])}{inner.SchemaKey.AsSpan(1)}";

    public void Dispose() => Json.Dispose();

    private static string PathOf(ISchemaPart part) => $"#/$defs/{part.SchemaKey}";

    // Defines all types that the root refers to, and returns the keywords of the root.
    private byte[] Define(ISchemaPart root)
    {
        byte[] keywords = Written(root, static (schema, part) => schema.Keywords(part));
        while (_waiting.TryDequeue(out ISchemaPart? part))
        {
            _definitions.Add(part.SchemaKey, Written(part, static (schema, part) => part.Describe(schema)));
        }

        return keywords;
    }

    private byte[] Written(ISchemaPart part, Action<SchemaWriter, ISchemaPart> write)
    {
        Json.WriteStartObject();
        write(this, part);
        Json.WriteEndObject();
        Json.Flush();
        byte[] written = _buffer.WrittenSpan.ToArray();
        _buffer.ResetWrittenCount();
        Json.Reset();
        return written;
    }
}
