namespace JojDomain;

/// <summary>How far <see cref="Story.AccordingTo(EntityRef, VoiceReach)"/> takes what is according to a voice. Each goes further than the one before it.</summary>
/// <remarks>Source: this library's own; the nested sources of the Penn Discourse Treebank and FactBank, of which each asserts or only passes on.</remarks>
public enum VoiceReach
{
    /// <summary>What the voice asserts itself: alone, together with others, or as each of several. The default value.</summary>
    Own,

    /// <summary>Also what is said for it: on its behalf, by a spokesperson of it who is only described or speaks in that capacity, and by documents that it wrote or published.</summary>
    Represented,

    /// <summary>Also what it passes on of others: the claims with a hop by that voice, or through that source or a document that it wrote or published, in any of their chains.</summary>
    Relayed,
}
