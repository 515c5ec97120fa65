namespace JojDomain;

/// <summary>Which claims <see cref="Story.AccordingTo(EntityRef, VoiceReach)"/> takes for those of a voice. Each value adds claims to those of the one before it.</summary>
/// <remarks>Source: this library's own, after the nested sources of the Penn Discourse Treebank and of FactBank, which distinguish a source that asserts from one that passes on.</remarks>
public enum VoiceReach
{
    /// <summary>The voice's own claims: alone, jointly with others, or as each of several. The default value.</summary>
    Own,

    /// <summary>Also claims made for it: on its behalf, by its spokesperson (described as one, or speaking in that capacity), and by documents that it wrote or published.</summary>
    Represented,

    /// <summary>Also claims of others that it passes on: those with a hop, in any of their chains, by the voice, or through a document that it is, wrote or published.</summary>
    Relayed,
}
