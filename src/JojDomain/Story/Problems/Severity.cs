using System.Text.Json.Serialization;

namespace JojDomain;

/// <summary>Whether a problem makes a story invalid. Written as a lower-case word.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>The document or content is not a valid story. The default value.</summary>
    [JsonStringEnumMemberName("error")]
    Error,

    /// <summary>The story is valid, but something in it is probably not what was meant.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,
}
