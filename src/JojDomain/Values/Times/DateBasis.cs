using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Where a resolved date comes from. Written as a lower-case word.</summary>
/// <remarks>Source: the rule of ISBD that what the cataloguer supplied is marked apart from what the resource states.</remarks>
[JsonConverter(typeof(StoryJsonConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>A source states the date, here or elsewhere. The zero value; a resolved date always names its basis.</summary>
    Stated,

    /// <summary>The story's author worked it out, such as the Monday before the publication.</summary>
    Inferred,
}
