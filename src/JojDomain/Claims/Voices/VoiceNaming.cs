using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Why a described voice has no real name in the text.</summary>
/// <remarks>
/// Our own words, after the rules of the press on anonymous sources (the Associated Press asks to say why a source is not named) and the
/// distinction of the GDPR, article 4(5), between a pseudonym and anonymity. Unnamed by default.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<VoiceNaming>))]
public enum VoiceNaming : byte
{
    /// <summary>The text does not name it, and gives no reason. The default value.</summary>
    Unnamed,

    /// <summary>The reporter knows the name and withholds it.</summary>
    Withheld,

    /// <summary>The name was in the text and is blacked out.</summary>
    Redacted,

    /// <summary>The text uses another name in place of the real one.</summary>
    Pseudonymous,
}
