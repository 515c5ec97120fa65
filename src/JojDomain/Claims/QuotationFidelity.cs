using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How a quotation stands to what was said.</summary>
/// <remarks>Our own words, after the conventions of quoting in print. The values may stand together, as in an elided translation.</remarks>
[JsonConverter(typeof(StoryJsonConverter<QuotationFidelity>))]
public enum QuotationFidelity
{
    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>Words are left out.</summary>
    Elided,

    /// <summary>Words are changed or put in.</summary>
    Altered,

    /// <summary>The words are rendered in another language than the one spoken.</summary>
    Translated,
}
