using System.Text.Json.Serialization;

namespace JojDomain.Engine;

/// <summary>The codec of a type that is known only at run time. It works without reflection.</summary>
internal interface IStoryConverterMaker
{
    /// <summary>Makes the converter of the type for System.Text.Json.</summary>
    JsonConverter Make();

    /// <summary>Writes a value of the type.</summary>
    void Write(JsonOutput output, object value);

    /// <summary>The type as the JSON Schema describes it.</summary>
    ISchemaPart Schema { get; }

    /// <summary>Whether null is read in a member of a user's type: for a report, as not stated.</summary>
    bool ReadsNull { get; }

    /// <summary>A value of the type as JSON; null where it has none (<see cref="Codec{T}.IsWritten"/>).</summary>
    byte[]? ToJson(object value);
}
