using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether a statement affirms or negates what it says.</summary>
/// <remarks>The polarity of TimeML 1.2.1 (POS, NEG) and FactBank 1.0 (Saurí and Pustejovsky 2009). Affirmed by default.</remarks>
[JsonConverter(typeof(StoryJsonConverter<Polarity>))]
public enum Polarity : byte
{
    /// <summary>It is affirmed. The default value.</summary>
    Affirmed,

    /// <summary>It is negated.</summary>
    Negated,
}
