using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Why a described voice has no name of its own in the text.</summary>
/// <remarks>
/// Our own words, after the rules of the press on anonymous sources (the Associated Press asks to say why a source is not named) and the
/// distinction of the GDPR, article 4(5), between a pseudonym and anonymity. Unnamed by default.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<VoiceNaming>))]
public enum VoiceNaming : byte
{
    /// <summary>The text does not name it, and does not say why; the default.</summary>
    Unnamed,

    /// <summary>The one who passes the words on knows the name and keeps it back.</summary>
    Withheld,

    /// <summary>The name was there and is blacked out.</summary>
    Redacted,

    /// <summary>Another name represents the voice's own.</summary>
    Pseudonymous,
}
