using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The purpose of quotation marks.</summary>
/// <remarks>
/// The uses distinguished in the Chicago Manual of Style (17th edition, 2017): direct speech (13.9), words used as words (7.63) and scare quotes (7.57).
/// Speech by default.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<QuotationUse>))]
public enum QuotationUse : byte
{
    /// <summary>The words are quoted as the voice's own. The default value.</summary>
    Speech,

    /// <summary>The words are mentioned as words, or marked as a term or a title.</summary>
    Term,

    /// <summary>The words are marked to keep a distance from them (scare quotes).</summary>
    Scare,
}
