using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The unit of a <see cref="TimeLength"/>. Written as a lower-case word, in the singular.</summary>
/// <remarks>
/// Source: ISO 8601-1:2019 (second to year, decade, century), ISO 8601-2:2019 for the quarter, ISO 80000-3 for second, minute, hour and day. Units are kept as
/// reported: a year is not turned into days, whose number depends on which year it is.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<TimeLengthUnit>))]
public enum TimeLengthUnit : byte
{
    /// <summary>Seconds. The default value.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Calendar weeks, of 7 days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Quarters of a year, of 3 months.</summary>
    Quarter,

    /// <summary>Calendar years.</summary>
    Year,

    /// <summary>Decades, of 10 years.</summary>
    Decade,

    /// <summary>Centuries, of 100 years.</summary>
    Century,
}
