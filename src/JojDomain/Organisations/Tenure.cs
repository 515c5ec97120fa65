using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What the words for a post say about when it is held, seen from the time of writing. Written as a camel-case word.</summary>
/// <remarks>
/// This library's own: the published models of posts (Popolo, W3C ORG) have dates alone, and the press most often has none. Where dates are known they
/// are beside it, in <see cref="Post.Period"/>; neither is computed from the other.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Tenure>))]
public enum Tenure : byte
{
    /// <summary>The words do not say: "the minister". The zero value.</summary>
    Unmarked,

    /// <summary>Held at the time of writing: "the sitting president".</summary>
    Current,

    /// <summary>Held at the time that is spoken of, and no more at the time of writing: "the then-president".</summary>
    Then,

    /// <summary>Held before, and no more: "the former chief executive", "an ex-minister".</summary>
    Former,

    /// <summary>To be held: "the president-elect", "the incoming chief executive".</summary>
    Designate,
}
