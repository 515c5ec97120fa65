using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JojDomain.EntityFrameworkCore.Converters;

/// <summary>An enumeration as its word in JSON, such as <c>notApplicable</c>.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Entity Framework Core makes it.")]
internal sealed class WordConverter<T>() : ValueConverter<T, string>(static value => Write(value), static word => Read(word))
    where T : struct, Enum
{
    private static string Write(T value) => JsonSerializer.SerializeToElement(value).GetString()!;

    private static T Read(string word) => JsonSerializer.SerializeToElement(word).Deserialize<T>();
}
