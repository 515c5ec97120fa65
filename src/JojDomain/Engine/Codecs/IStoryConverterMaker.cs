using System.Text.Json.Serialization;

namespace JojDomain.Engine;

/// <summary>Makes the converter of a type that is known only at run time, without reflection.</summary>
internal interface IStoryConverterMaker
{
    JsonConverter Make();
}
