namespace JojDomain;

/// <summary>A statement of a correction.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Property">What it is about.</param>
/// <param name="Meaning">What it comes to, however firmly it is said; null where that is left open.</param>
/// <param name="IsFirm">Whether it says how things are.</param>
internal sealed record Restated(Statement Statement, Property Property, Meaning? Meaning, bool IsFirm)
{
    /// <summary>Equal for statements about one property of one subject that answer one question.</summary>
    public object Question => QuestionOf(Statement, Meaning);

    /// <summary>Whether it says of items that they are there, or are not, and nothing of the whole.</summary>
    public bool IsOfSingleItems => Meaning is ListMeaning { IsOfSingleItems: true };

    public static object QuestionOf(Statement statement, Meaning? meaning) => (TimeComparison.KeyOf(statement.AsOf), meaning is { IsOfEach: true });
}
