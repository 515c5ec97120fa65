using System.Text.Json;
using System.Text.Json.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// Takes the place of the converter of a type without JSON, and says what to use when a value is read or written: an application in which such a type merely occurs goes on working.
/// </summary>
internal sealed class RefusingConverter(string reason) : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(reason);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException(reason);
}
