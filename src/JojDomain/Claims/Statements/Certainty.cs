using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How sure of a statement the voice shows itself to be.</summary>
/// <remarks>
/// The certainty of FactBank 1.0 (Saurí and Pustejovsky 2009: CT, PR, PS, Uu); doubtful is our own word. Unmarked by default.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<Certainty>))]
public enum Certainty : byte
{
    /// <summary>The words do not show it (FactBank Uu). The default value.</summary>
    Unmarked,

    /// <summary>Sure (FactBank CT).</summary>
    Certain,

    /// <summary>Nearly sure (FactBank PR).</summary>
    Probable,

    /// <summary>Not sure either way (FactBank PS).</summary>
    Possible,

    /// <summary>More unsure than sure.</summary>
    Doubtful,
}
