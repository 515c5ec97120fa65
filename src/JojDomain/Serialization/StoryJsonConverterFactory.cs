using System.Text.Json;
using System.Text.Json.Serialization;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Gives the converter of a closed generic type of this library, such as <c>Id&lt;Organisation&gt;</c> or <c>Reported&lt;CountryCode&gt;</c>.</summary>
/// <remarks>
/// It knows the closed types that occur in a story and those of views, without reflection. Others are refused, and so are base types such as
/// <see cref="Entity"/>, because the members of the derived types would be left out.
/// </remarks>
public sealed class StoryJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType ? typeToConvert.Assembly == typeof(Story).Assembly
            : JsonTypes.Has(typeToConvert) || JsonTypes.HasNoJson(typeToConvert);
    }

    /// <inheritdoc/>
    /// <remarks>The converter of a type of this library without JSON throws a <see cref="NotSupportedException"/> for each value, with a message that states what to use.</remarks>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="NotSupportedException">The type is none of this library.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonTypes.TryFind(typeToConvert, out IStoryConverterMaker? maker) ? maker.Make()
            : CanConvert(typeToConvert) ? new RefusingConverter(JsonTypes.WhyNoJson(typeToConvert))
            : throw new NotSupportedException(JsonTypes.WhyNoJson(typeToConvert));
    }
}
