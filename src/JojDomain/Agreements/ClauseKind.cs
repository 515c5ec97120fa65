using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What a clause requires or allows. Written as a camel-case word.</summary>
/// <remarks>After the rule classes of ODRL 2.2 (W3C, 2018): Duty, Prohibition and Permission. Option and condition are our own, after contract law. The <see cref="Modality"/> of a
/// statement about a clause does not repeat the kind.</remarks>
[JsonConverter(typeof(StoryJsonConverter<ClauseKind>))]
public enum ClauseKind : byte
{
    /// <summary>Something has to be done (ODRL Duty).</summary>
    Duty,

    /// <summary>Something must not be done (ODRL Prohibition).</summary>
    Prohibition,

    /// <summary>Something may be done (ODRL Permission).</summary>
    Permission,

    /// <summary>One side may decide alone that both do something, such as continue for a further year.</summary>
    Option,

    /// <summary>Something has to happen, no matter by whom, before the rest takes effect: a condition precedent. Its fulfilment states whether it happened.</summary>
    Condition,
}
