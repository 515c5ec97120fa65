using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JojDomain.EntityFrameworkCore.Converters;

/// <summary>Any other type as native JSON.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Entity Framework Core makes it.")]
internal sealed class NativeJsonConverter<T>() : ValueConverter<T, string>(static value => Write(value), static json => Read(json)), IJsonColumn
    where T : notnull
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(T value) => JsonSerializer.Serialize(value, Plain);

    private static T Read(string json) => JsonSerializer.Deserialize<T>(json, Plain)!;
}
