using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether something was read or worked out: the date that words come to, or how one claim relates to another. Written as a lower-case word.</summary>
/// <remarks>Source: the rule of ISBD that what the cataloguer supplied is marked apart from what the resource states.</remarks>
[JsonConverter(typeof(StoryJsonConverter<Basis>))]
public enum Basis : byte
{
    /// <summary>A source states it, here or elsewhere. The zero value; a value that has a basis names it, or leaves it null.</summary>
    Stated,

    /// <summary>The story's author worked it out, such as the Monday before the publication.</summary>
    Inferred,
}
