using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The class of a speech act, by its purpose.</summary>
/// <remarks>J. R. Searle, A classification of illocutionary acts (Language in Society 5, 1976).</remarks>
[JsonConverter(typeof(StoryJsonConverter<SearleClass>))]
public enum SearleClass : byte
{
    /// <summary>It commits the speaker to the truth of something (Searle: representative).</summary>
    Assertive,

    /// <summary>It tries to get somebody to do something; questions are directives too.</summary>
    Directive,

    /// <summary>It commits the speaker to doing something.</summary>
    Commissive,

    /// <summary>It expresses what the speaker feels about something that is taken to be true.</summary>
    Expressive,

    /// <summary>It brings about what it says, because the speaker has the power to do so.</summary>
    Declaration,
}
