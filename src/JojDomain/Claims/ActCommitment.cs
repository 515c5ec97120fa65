namespace JojDomain;

/// <summary>What an act commits its voice to, with regard to the truth of its statements: see <see cref="SpeechAct.Commitment"/>.</summary>
public enum ActCommitment : byte
{
    /// <summary>To nothing: the voice asks, permits, refuses or mocks. The default value, and that of an act that this version does not know.</summary>
    None,

    /// <summary>The voice says that it is true.</summary>
    Asserts,

    /// <summary>The voice makes it true by declaring it.</summary>
    Declares,

    /// <summary>The voice takes for granted that it is true, and says what it thinks of it (a factive act).</summary>
    TakesForGranted,

    /// <summary>The voice says that something is not true: only a statement with a negation is what it asserts.</summary>
    Denies,

    /// <summary>The voice speaks of the future: it predicts, promises, hopes or fears.</summary>
    LooksAhead,

    /// <summary>The voice leaves open whether it is true, or no longer asserts it.</summary>
    Guards,
}
