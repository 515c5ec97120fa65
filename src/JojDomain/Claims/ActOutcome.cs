using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether a speech act was performed, or a source states that it was not, and how.</summary>
/// <remarks>
/// Our own words, after the formulas of the press ("declined to comment", "did not respond", "could not be reached"); Searle (1969) calls an act that is not performed unsuccessful. That a
/// voice "did not say that ..." is not an outcome: it is the scopal polarity of the attribution (<see cref="Attribution.ScopalPolarity"/>). Performed by default.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<ActOutcome>))]
public enum ActOutcome : byte
{
    /// <summary>It was performed, in the words that the claim gives; the default.</summary>
    Performed,

    /// <summary>The voice said that it would not speak about the matter ("declined to comment").</summary>
    Declined,

    /// <summary>The voice spoke, but did not answer the question.</summary>
    Evaded,

    /// <summary>The voice spoke, and did not mention the matter ("the statement did not mention ...").</summary>
    Silent,

    /// <summary>The voice was asked and did not answer.</summary>
    Unanswered,

    /// <summary>The voice could not be reached.</summary>
    Unreached,

    /// <summary>The voice spoke, and the source does not say what it said.</summary>
    ContentUnreported,
}
