using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The class of a speech act, by what it is done for.</summary>
/// <remarks>J. R. Searle, A classification of illocutionary acts (Language in Society 5, 1976).</remarks>
[JsonConverter(typeof(StoryJsonConverter<SearleClass>))]
public enum SearleClass : byte
{
    /// <summary>It commits the speaker to something being the case (Searle: representative).</summary>
    Assertive,

    /// <summary>It tries to get someone to do something; questions are among these.</summary>
    Directive,

    /// <summary>It commits the speaker to doing something.</summary>
    Commissive,

    /// <summary>It expresses what the speaker feels about something that is taken to be so.</summary>
    Expressive,

    /// <summary>It brings about what it says, by the standing of the speaker.</summary>
    Declaration,
}
