using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether a statement is made as a fact, or as something possible, wanted, obliged or asked.</summary>
/// <remarks>
/// After the modality of TimeML 1.2.1 and the factuality values of FactBank 1.0; obliged, permitted and forbidden are the rule types of the W3C Open Digital Rights Language (ODRL) 2.2
/// (duty, permission, prohibition). The words are our own. Actual by default. The modality of a clause's content is its <see cref="Clause.Kind"/>: statements about a clause's members are
/// actual.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Modality>))]
public enum Modality : byte
{
    /// <summary>It is stated as a fact of the past, the present or the future. The default value.</summary>
    Actual,

    /// <summary>It is stated to be possible.</summary>
    Possible,

    /// <summary>It is stated to be likely.</summary>
    Probable,

    /// <summary>Somebody intends it.</summary>
    Intended,

    /// <summary>Somebody expects it to happen.</summary>
    Expected,

    /// <summary>It is imagined, and stated not to be a fact.</summary>
    Counterfactual,

    /// <summary>It has to be done (ODRL duty).</summary>
    Obliged,

    /// <summary>It may be done (ODRL permission).</summary>
    Permitted,

    /// <summary>It may not be done (ODRL prohibition).</summary>
    Forbidden,

    /// <summary>Somebody asks for it, or asks whether it is true.</summary>
    Asked,
}
