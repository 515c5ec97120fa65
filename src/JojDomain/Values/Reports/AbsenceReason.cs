using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Why a value is not known.</summary>
/// <remarks>Source: HL7 v3 NullFlavor, reduced to what public reporting distinguishes.</remarks>
[JsonConverter(typeof(StoryJsonConverter<AbsenceReason>))]
public enum AbsenceReason : byte
{
    /// <summary>No reason is given. The default value (HL7: UNK).</summary>
    Unknown,

    /// <summary>Those who know have not made it public.</summary>
    Undisclosed,

    /// <summary>It was asked for and refused (HL7: MSK).</summary>
    Withheld,

    /// <summary>It is not decided yet.</summary>
    ToBeDetermined,

    /// <summary>Accounts differ, and the author takes no side.</summary>
    Disputed,
}
