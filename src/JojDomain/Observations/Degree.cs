using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How far something has what an assessment is about. Written as a lower-case word.</summary>
/// <remarks>
/// One scale for all assessments, from the least to the most: the levels partially, largely and fully of ISO/IEC 33020 and the levels low, moderate and high of the risk
/// extension of the Data Privacy Vocabulary (DPV) 2.0, which run the same way. That it has nothing of it is no degree: <see cref="Observation.Holds"/> is then
/// false. A degree is only what the words say ("a great risk"); a figure or a mark is a <see cref="Quantity"/> or a <see cref="Rating"/>.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Degree>))]
public enum Degree : byte
{
    /// <summary>A little: a low risk, hardly a success. The zero value; a degree is always named.</summary>
    Low,

    /// <summary>In part, or to a middling degree: a partial success, lawful in part.</summary>
    Medium,

    /// <summary>To a great degree: a high risk, a success in the main.</summary>
    High,

    /// <summary>Wholly, without a reserve: a complete success.</summary>
    Full,
}
