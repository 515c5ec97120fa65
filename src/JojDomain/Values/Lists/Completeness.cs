using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether a list is stated to be complete.</summary>
/// <remarks>Source: this library's own, after the open and closed lists of ISO 24617 annotation practice.</remarks>
[JsonConverter(typeof(StoryJsonConverter<Completeness>))]
public enum Completeness : byte
{
    /// <summary>Nothing is said about other items. The default value.</summary>
    Unspecified,

    /// <summary>These items and perhaps others, as in "such as ..." or "..., etc.".</summary>
    AtLeast,

    /// <summary>These items and no others.</summary>
    Exhaustive,
}
