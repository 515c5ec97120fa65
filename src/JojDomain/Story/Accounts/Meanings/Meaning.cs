namespace JojDomain;

/// <summary>What a statement comes to once operator, polarity and quantifier are taken together: a value that a property has, or has not.</summary>
internal abstract class Meaning
{
    private protected Meaning(object key, bool isOfEach)
    {
        Key = (key, isOfEach);
        IsOfEach = isOfEach;
    }

    /// <summary>Equal where two statements say the same, in any words.</summary>
    public object Key { get; }

    /// <summary>Whether it is said of each of several, and so not of all of them together.</summary>
    public bool IsOfEach { get; }

    /// <summary>Whether the property can hold it. That it is not so and so, or is so of each of several, can only be said.</summary>
    public bool CanBeHeld => IsHeld && !IsOfEach;

    /// <summary>Whether it says what the property has, and not what it has not.</summary>
    public abstract bool IsHeld { get; }

    /// <summary>The meaning of a statement that is affirmed or negated; null where it does not speak of the whole subject, or leaves open what it comes to.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="property">The property that it is about.</param>
    /// <param name="written">When its source was written; null where that is not given.</param>
    /// <param name="values">How values are compared.</param>
    public static Meaning? Of(Statement statement, Property property, EdtfDate? written, ValueComparison values) =>
        IsOfAll(statement) ? property.Accept(statement, new MeaningReader(statement, written, values)) : null;

    // "Not all of them" and "some of them" leave open what is so of the subject as a whole.
    private static bool IsOfAll(Statement statement)
    {
        Quantifier? quantifier = statement.Quantifier;
        return statement.Polarity == Polarity.Negated
            ? quantifier is null || quantifier == Quantifier.None || quantifier == Quantifier.Neither
            : quantifier is null || quantifier == Quantifier.All || quantifier.IsOfEach || quantifier == Quantifier.AtLeast || quantifier == Quantifier.Only || quantifier == Quantifier.NotOnly;
    }
}
