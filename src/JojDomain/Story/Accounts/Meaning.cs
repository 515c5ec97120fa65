namespace JojDomain;

/// <summary>What a statement comes to once operator, polarity and quantifier are taken together: a value that a property has, or has not.</summary>
internal abstract class Meaning
{
    private protected Meaning(object key) => Key = key;

    /// <summary>Equal where two statements say the same, in whatever words.</summary>
    public object Key { get; }

    /// <summary>Whether the property can hold it. That it is not so and so can only be said.</summary>
    public abstract bool CanBeHeld { get; }

    /// <summary>The meaning of a statement that is affirmed or negated; null where it does not speak of the whole subject, or leaves open what it comes to.</summary>
    public static Meaning? Of(Statement statement, Property property) =>
        IsOfAll(statement) ? property.Accept(statement, new MeaningReader(statement)) : null;

    /// <summary>How this stands to another meaning for the same property.</summary>
    public abstract ValueRelation Against(Meaning other, ValueComparison values);

    // "Not all of them" and "some of them" leave open what is so of the subject as a whole.
    private static bool IsOfAll(Statement statement)
    {
        Quantifier? quantifier = statement.Quantifier;
        return statement.Polarity == Polarity.Negated
            ? quantifier is null || quantifier == Quantifier.None || quantifier == Quantifier.Neither
            : quantifier is null || quantifier == Quantifier.All || quantifier == Quantifier.Each || quantifier == Quantifier.Both
                || quantifier == Quantifier.Any || quantifier == Quantifier.AtLeast || quantifier == Quantifier.Only;
    }
}
