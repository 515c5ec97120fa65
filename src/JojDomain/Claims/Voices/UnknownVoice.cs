namespace JojDomain;

/// <summary>A voice of which the text says nothing: an agentless passive ("it is said"), or quotation marks without a speaker.</summary>
/// <remarks>The arbitrary source (Arb) of the attributions of the Penn Discourse Treebank 3.0. A voice that is described is a <see cref="DescribedVoice"/>.</remarks>
[Variant("unknown")]
public sealed partial record UnknownVoice : Voice
{
    /// <summary>The words that show that somebody speaks ("on dit que"); null when there are only quotation marks.</summary>
    public LangText? Words { get; init; }

    /// <summary>The words, or "somebody" where there are none.</summary>
    public override string ToString() => Words?.Text ?? "somebody";
}
