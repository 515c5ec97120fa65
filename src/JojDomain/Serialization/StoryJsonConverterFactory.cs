using System.Text.Json;
using System.Text.Json.Serialization;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Gives the converter of a closed generic type of this library, such as <c>Id&lt;Organisation&gt;</c> or <c>Reported&lt;CountryCode&gt;</c>.</summary>
/// <remarks>It knows the closed types that occur in a story, without reflection; others are not supported.</remarks>
public sealed class StoryJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => CodecTable.Makers.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type does not occur in a story.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => MakerOf(typeToConvert).Make();

    internal static IStoryConverterMaker MakerOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return CodecTable.Makers.TryGetValue(type, out Func<IStoryConverterMaker>? make)
            ? make()
            : throw new NotSupportedException($"{type} does not occur in a story, and so has no form in JSON.");
    }
}
