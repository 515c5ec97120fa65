using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>On what basis the author of a story holds a property.</summary>
/// <remarks>Our own words.</remarks>
[JsonConverter(typeof(StoryJsonConverter<HoldingBasis>))]
public enum HoldingBasis : byte
{
    /// <summary>A claim says it, and the author accepts that.</summary>
    Accepted,

    /// <summary>The author infers it from claims that do not say it outright.</summary>
    Inferred,

    /// <summary>The author knows it, with no claim in the story.</summary>
    OwnKnowledge,
}
