using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How the author of a story had access to a source.</summary>
/// <remarks>Our own words, after the practice of journalism: anyone who cites a document says whether they saw it.</remarks>
[JsonConverter(typeof(StoryJsonConverter<SourceAccess>))]
public enum SourceAccess : byte
{
    /// <summary>The author saw it, and has no copy.</summary>
    Seen,

    /// <summary>The author has a copy.</summary>
    Obtained,

    /// <summary>The author knows it only as others cite it.</summary>
    CitedOnly,
}
