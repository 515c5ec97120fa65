using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How far something has what an assessment is about. Written as a lower-case word.</summary>
/// <remarks>
/// One scale for all assessments, from the least to the most: the levels partially, largely and fully of ISO/IEC 33020 and the levels low, moderate and high of the risk
/// extension of the Data Privacy Vocabulary (DPV) 2.0, which run in the same direction. That it has nothing of it is no degree: <see cref="Observation.Holds"/> is then
/// false. A degree is only what the words say ("a great risk"); a figure or a mark is a <see cref="Quantity"/> or a <see cref="Rating"/>.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Degree>))]
public enum Degree : byte
{
    /// <summary>To a small degree: a low risk, hardly a success. The default value.</summary>
    Low,

    /// <summary>In part, or to a medium degree: a partial success, lawful in part.</summary>
    Medium,

    /// <summary>To a high degree: a high risk, a success for the most part.</summary>
    High,

    /// <summary>Completely, without reservation: a complete success.</summary>
    Full,
}
