using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The meaning of the number of a <see cref="Quantity"/>. Written as a lower-case word.</summary>
/// <remarks>
/// Source: ISO 24617-11 (measurable quantitative information in text), with the cardinal and ordinal numbers of CLDR (UTS #35, part 3).
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<QuantityKind>))]
public enum QuantityKind : byte
{
    /// <summary>A count, or a measure in a unit: "200 engineers", "25 hectares". The default value.</summary>
    Count,

    /// <summary>A place in an order: "the first phase".</summary>
    Ordinal,

    /// <summary>A share in hundredths: "65%" has the amount 65.</summary>
    Percent,

    /// <summary>A share as so many out of so many: "one in three".</summary>
    Ratio,

    /// <summary>How many times as much as something else: "eight to ten times as many as at Tokyo" has the amount 8 to 10, "twice the price" 2.</summary>
    Multiple,
}
