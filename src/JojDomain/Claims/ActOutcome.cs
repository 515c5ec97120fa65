using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What a speech act came to: it was performed, or a source states that it was not.</summary>
/// <remarks>
/// Our own words, after the formulas of the press ("declined to comment", "did not respond", "could not be reached"); Searle (1969) calls
/// an act that does not come off unsuccessful. A voice that "did not say that ..." is given by the scopal polarity of the attribution; one
/// that says nothing of a matter is silent about it. Performed by default.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<ActOutcome>))]
public enum ActOutcome : byte
{
    /// <summary>It was performed, in the words that the claim gives; the default.</summary>
    Performed,

    /// <summary>The voice said that it would not ("declined to comment").</summary>
    Declined,

    /// <summary>The voice spoke and did not come to the point.</summary>
    Evaded,

    /// <summary>The voice says nothing of the matter ("the statement did not mention ...").</summary>
    Silent,

    /// <summary>The voice was asked and did not answer.</summary>
    Unanswered,

    /// <summary>The voice could not be reached.</summary>
    Unreached,

    /// <summary>The voice spoke, and the source does not say what it said.</summary>
    ContentUnreported,
}
