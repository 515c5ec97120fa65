using System.Text.Json;
using System.Text.Json.Serialization;
using JojDomain.Engine;

namespace JojDomain.Serialization;

/// <summary>Gives the converter of a closed generic type of this library, such as <c>Id&lt;Organisation&gt;</c> or <c>Reported&lt;CountryCode&gt;</c>.</summary>
/// <remarks>
/// It knows the closed types that occur in a story, without reflection, and lists of <see cref="Problem"/>. Others are refused, and so are the types that
/// only share what others have in common (<see cref="Entity"/>): their form would leave out the rest.
/// </remarks>
public sealed class StoryJsonConverterFactory : JsonConverterFactory
{
    private static readonly Type[] Formless = [typeof(Part), typeof(Entity), typeof(Predicate), typeof(UnknownMembers)];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType ? typeToConvert.Assembly == typeof(Story).Assembly
            : CodecTable.Makers.ContainsKey(typeToConvert) || Formless.Contains(typeToConvert);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type does not occur in a story.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(EquatableArray<Problem>) ? new ListConverter<Problem>() : MakerOf(typeToConvert).Make();

    internal static IStoryConverterMaker MakerOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return CodecTable.Makers.TryGetValue(type, out Func<IStoryConverterMaker>? make)
            ? make()
            : throw new NotSupportedException(Formless.Contains(type)
                ? $"{type.Name} has no form of its own in JSON: serialise the value as the type that it is."
                : $"{type} does not occur in a story, and so has no form in JSON.");
    }
}
