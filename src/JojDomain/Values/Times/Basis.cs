using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether something was read or inferred: the date that words mean, or the relation of one claim to another. Written as a lower-case word.</summary>
/// <remarks>Source: the rule of ISBD that information supplied by the cataloguer is distinguished from what the resource states.</remarks>
[JsonConverter(typeof(StoryJsonConverter<Basis>))]
public enum Basis : byte
{
    /// <summary>A source states it, here or elsewhere. The default value.</summary>
    Stated,

    /// <summary>The story's author inferred it, such as the Monday before the publication.</summary>
    Inferred,
}
