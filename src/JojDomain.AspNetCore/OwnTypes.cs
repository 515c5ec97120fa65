using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JojDomain.Serialization;

namespace JojDomain.AspNetCore;

/// <summary>The types of the library that have a form in JSON.</summary>
internal static class OwnTypes
{
    private static readonly FrozenSet<Type> All = StoryJson.SchemaTypes.Values.ToFrozenSet();

    public static bool Contains(Type type) => All.Contains(NotNull(type));

    /// <summary>The underlying type of a nullable type; the type itself for any other.</summary>
    public static Type NotNull(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether the JSON of a type can contain a value of one of our types.</summary>
    public static bool AreIn(Type type, JsonSerializerOptions options) => AreIn(type, options, []);

    private static bool AreIn(Type? type, JsonSerializerOptions options, HashSet<Type> seen)
    {
        if (type is null || !seen.Add(type))
        {
            return false;
        }

        if (Contains(type))
        {
            return true;
        }

        return options.TryGetTypeInfo(type, out JsonTypeInfo? info)
            && (AreIn(info.ElementType, options, seen) || AreIn(info.KeyType, options, seen) || info.Properties.Any(property => AreIn(property.PropertyType, options, seen)));
    }
}
