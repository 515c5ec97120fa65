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

    /// <summary>The type of the values where a type may be null; else the type.</summary>
    public static Type NotNull(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether a value of ours may be in the JSON of a type.</summary>
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
