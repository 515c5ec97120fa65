using System.Text.Json;
using System.Text.Json.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// The converter of a type without JSON. It throws only when a value is read or written, with a message that states what to use, so that a type which is never serialised does no harm.
/// </summary>
internal sealed class RefusingConverter(string reason) : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(reason);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException(reason);
}
