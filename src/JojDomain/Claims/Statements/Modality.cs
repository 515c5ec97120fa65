using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>In which mode a statement holds: as a fact, or as something possible, wanted or asked.</summary>
/// <remarks>
/// After the modality of TimeML 1.2.1 and the factuality values of FactBank 1.0; obliged, permitted and forbidden are the rule types of the
/// W3C Open Digital Rights Language (ODRL) 2.2 (duty, permission, prohibition). The words are our own. Actual by default. Of a clause
/// its <see cref="Clause.Kind"/> says what is obliged, permitted or forbidden, and counts; statements about its members are actual.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Modality>))]
public enum Modality : byte
{
    /// <summary>It is said to be so, in the past, the present or the future; the default.</summary>
    Actual,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>It is likely to be so.</summary>
    Probable,

    /// <summary>Someone means it to be so.</summary>
    Intended,

    /// <summary>Someone looks for it to come about.</summary>
    Expected,

    /// <summary>It is said not to be so, and is imagined.</summary>
    Counterfactual,

    /// <summary>It has to be so (ODRL duty).</summary>
    Obliged,

    /// <summary>It may be done (ODRL permission).</summary>
    Permitted,

    /// <summary>It may not be done (ODRL prohibition).</summary>
    Forbidden,

    /// <summary>Someone asks for it, or asks whether it is so.</summary>
    Asked,
}
