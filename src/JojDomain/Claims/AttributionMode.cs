using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How a text gives what somebody says.</summary>
/// <remarks>
/// Direct, indirect and mixed are those of PARC 3.0 (Pareti 2016), which extends the attribution of the Penn Discourse Treebank (PDTB 3.0);
/// free indirect is from Leech and Short, Style in Fiction (1981); narration is our own word.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverter<AttributionMode>))]
public enum AttributionMode : byte
{
    /// <summary>The words are quoted.</summary>
    Direct,

    /// <summary>The words are reported, not quoted.</summary>
    Indirect,

    /// <summary>The words are partly quoted and partly reported.</summary>
    Mixed,

    /// <summary>The voice's view is given without a cue, as if the narrator held it.</summary>
    FreeIndirect,

    /// <summary>The source states it itself.</summary>
    Narration,
}
