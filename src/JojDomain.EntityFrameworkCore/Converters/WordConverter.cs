using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JojDomain.EntityFrameworkCore.Converters;

/// <summary>An enumeration as its word in JSON, such as <c>notApplicable</c>.</summary>
internal sealed class WordConverter<T>() : ValueConverter<T, string>(static value => Write(value), static word => Read(word))
    where T : struct, Enum
{
    private static string Write(T value) => JsonSerializer.SerializeToElement(value).GetString()!;

    private static T Read(string word) => JsonSerializer.SerializeToElement(word).Deserialize<T>();
}
