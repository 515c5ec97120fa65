using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What a clause does to the one it speaks of. Written as a camel-case word.</summary>
/// <remarks>After the rule classes of ODRL 2.2 (W3C, 2018): Duty, Prohibition and Permission. Option and condition are our own, after the law of contract. Where a claim
/// speaks of a clause, the kind says what is obliged, forbidden or permitted, and the statement's <see cref="Modality"/> does not repeat it.</remarks>
[JsonConverter(typeof(StoryJsonConverter<ClauseKind>))]
public enum ClauseKind : byte
{
    /// <summary>Something is to be done (ODRL Duty).</summary>
    Duty,

    /// <summary>Something is not to be done (ODRL Prohibition).</summary>
    Prohibition,

    /// <summary>Something may be done (ODRL Permission).</summary>
    Permission,

    /// <summary>One side alone may decide that something is to be done by both, such as a further year.</summary>
    Option,

    /// <summary>Something must come about, no matter who brings it about, before the rest takes effect: a condition precedent, whose fulfilment says whether it did.</summary>
    Condition,
}
