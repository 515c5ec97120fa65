using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether the words for a post call it current, former or future, as seen from the time of writing. Written as a camel-case word.</summary>
/// <remarks>
/// This library's own: the published models of posts (Popolo, W3C ORG) have dates alone, and the press most often has none. Where dates are known they
/// are beside it, in <see cref="Post.Period"/>; neither is computed from the other.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Tenure>))]
public enum Tenure : byte
{
    /// <summary>The words do not show it: "the minister". The default value.</summary>
    Unmarked,

    /// <summary>Held at the time of writing: "the sitting president".</summary>
    Current,

    /// <summary>Held at the time that the text speaks of, and no longer at the time of writing: "the then-president".</summary>
    Then,

    /// <summary>Held before, and no longer: "the former chief executive", "an ex-minister".</summary>
    Former,

    /// <summary>Not yet held: "the president-elect", "the incoming chief executive".</summary>
    Designate,
}
