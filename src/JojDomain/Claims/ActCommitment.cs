namespace JojDomain;

/// <summary>What an act commits its voice to about the content of its statements: see <see cref="SpeechAct.Commitment"/>.</summary>
public enum ActCommitment : byte
{
    /// <summary>To nothing being so: the voice asks, promises, wishes or greets. The zero value, and that of an act that this version does not know.</summary>
    None,

    /// <summary>The voice says that it is so.</summary>
    Asserts,

    /// <summary>The voice makes it so by saying so.</summary>
    Declares,

    /// <summary>The voice takes for granted that it is so, and says what it thinks of it (a factive act).</summary>
    TakesForGranted,

    /// <summary>The voice says that it is not so: only a statement with a negation is what it holds.</summary>
    Denies,

    /// <summary>The voice says that it will or may come about.</summary>
    LooksAhead,

    /// <summary>The voice says that it may or may not be so, or no longer says that it is.</summary>
    Guards,
}
