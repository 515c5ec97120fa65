using System.Text.Json.Serialization;

namespace JojDomain.Engine;

/// <summary>Makes the converter of a type that is known only at run time, without reflection.</summary>
internal interface IStoryConverterMaker
{
    JsonConverter Make();

    /// <summary>Writes a value of the type.</summary>
    void Write(JsonOutput output, object value);

    /// <summary>What the JSON Schema says of the type.</summary>
    ISchemaPart Schema { get; }

    /// <summary>Whether null is read where the caller's own type has a member of the type: as a report that is not stated.</summary>
    bool ReadsNull { get; }

    /// <summary>The value, which is of the type, as JSON; null where it has no form, as a report that is not stated.</summary>
    byte[]? Write(object value);
}
