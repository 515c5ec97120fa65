namespace JojDomain;

/// <summary>How far <see cref="Story.AccordingTo"/> takes what is according to a voice.</summary>
/// <remarks>Source: this library's own; the nested sources of the Penn Discourse Treebank and FactBank, of which each asserts or only passes on.</remarks>
public enum VoiceReach
{
    /// <summary>What the voice asserts itself: alone, together with others, or as each of several. The default value.</summary>
    Own,

    /// <summary>Also what it passes on of others: the claims with a hop by that voice, or through that source, in any of their chains.</summary>
    Relayed,
}
