using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The base of everything in a story that is an object in JSON, and so can have members that this version does not know.</summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public abstract record Part
{
    private protected Part()
    {
    }

    /// <summary>Members of the JSON object that this version does not know, kept so that they survive a round trip; empty by default.</summary>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The members by which two accounts of an item are compared; empty for a type that is no such item.</summary>
    internal virtual ItemFacet[] Facets => [];
}
