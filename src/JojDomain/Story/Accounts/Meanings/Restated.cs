namespace JojDomain;

/// <summary>A statement of a correction.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Property">The property that it is about.</param>
/// <param name="Meaning">Its meaning, also where it is hedged; null where it leaves open which values it means.</param>
/// <param name="IsFirm">Whether it counts, and is not hedged.</param>
internal sealed record Restated(Statement Statement, Property Property, Meaning? Meaning, bool IsFirm)
{
    /// <summary>Equal for statements about the same property of the same subject that answer the same question.</summary>
    public object Question => QuestionOf(Statement, Meaning);

    /// <summary>Whether it only says of single items that they are in the listing or are not, and nothing about the listing as a whole.</summary>
    public bool IsOfSingleItems => Meaning is ListMeaning { IsOfSingleItems: true };

    public static object QuestionOf(Statement statement, Meaning? meaning) => (TimeComparison.KeyOf(statement.AsOf), meaning is { IsOfEach: true });
}
