using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Whether a voice is for or against what its claim is about.</summary>
/// <remarks>For, against and neutral are the favor, against and none of SemEval-2016 task 6 (Mohammad and others 2016); mixed is our own word.</remarks>
[JsonConverter(typeof(StoryJsonConverter<Stance>))]
public enum Stance : byte
{
    /// <summary>For it.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>Neither for nor against it.</summary>
    Neutral,

    /// <summary>For one part of it, and against another.</summary>
    Mixed,
}
