using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The basis on which the author of a story holds a property.</summary>
/// <remarks>Our own words.</remarks>
[JsonConverter(typeof(StoryJsonConverter<HoldingBasis>))]
public enum HoldingBasis : byte
{
    /// <summary>A claim states it, and the author accepts the claim.</summary>
    Accepted,

    /// <summary>The author infers it from claims that do not state it explicitly.</summary>
    Inferred,

    /// <summary>The author knows it, without a claim in the story.</summary>
    OwnKnowledge,
}
