using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The cell of a member of an object of the native JSON.</summary>
internal static class MemberCell
{
    /// <summary>The cell; null where the object does not have the member.</summary>
    /// <param name="json">The object.</param>
    /// <param name="member">The member, or the word for all that are unknown.</param>
    /// <param name="unknown">Those of its members that this version of the library does not know.</param>
    public static string? Of(JsonElement json, string member, UnknownMembers unknown)
    {
        if (member == ClaimColumn.Unknown)
        {
            return unknown.IsEmpty ? null : Object(unknown);
        }

        return json.TryGetProperty(member, out JsonElement value) && !unknown.TryGet(member, out _) ? CsvCell.Of(value) : null;
    }

    private static string Object(UnknownMembers unknown)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (UnknownMember member in unknown)
            {
                writer.WritePropertyName(member.Name);
                writer.WriteRawValue(member.Utf8Json.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
