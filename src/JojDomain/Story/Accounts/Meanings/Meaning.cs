namespace JojDomain;

/// <summary>What a statement says once operator, polarity and quantifier are taken together: that a property has certain values, or does not have them.</summary>
internal abstract class Meaning
{
    private protected Meaning(object key, MeaningScope scope)
    {
        Key = (key, scope);
        Scope = scope;
    }

    /// <summary>Equal for statements that say the same, in any words.</summary>
    public object Key { get; }

    /// <summary>Of what it is said.</summary>
    public MeaningScope Scope { get; }

    /// <summary>Whether it is said of each of several, and so not of the subject as a whole.</summary>
    public bool IsOfEach => Scope == MeaningScope.Each;

    /// <summary>Whether an entity's property can hold it. It cannot hold a value that is excluded, nor one that each of several has.</summary>
    public bool CanBeHeld => IsHeld && !IsOfEach;

    /// <summary>Whether it gives values that the property has, and not values that it does not have.</summary>
    public abstract bool IsHeld { get; }

    /// <summary>The places of the meanings that are compared with each other: those of each of several apart from those of the whole, and those of none of them with both.</summary>
    public static IEnumerable<int[]> Alike(IReadOnlyList<Meaning> meanings)
    {
        yield return [.. Enumerable.Range(0, meanings.Count).Where(at => !meanings[at].IsOfEach)];
        if (meanings.Any(static each => each.IsOfEach))
        {
            yield return [.. Enumerable.Range(0, meanings.Count).Where(at => meanings[at].Scope != MeaningScope.Whole)];
        }
    }

    /// <summary>Whether two are compared with each other, by what they are said of.</summary>
    public static bool AreAlike(Meaning first, Meaning second) =>
        first.IsOfEach == second.IsOfEach || first.Scope == MeaningScope.NoneOfThem || second.Scope == MeaningScope.NoneOfThem;

    /// <summary>The meaning of a statement; null where it does not speak of the whole subject, or leaves open which values it means.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="property">The property that it is about.</param>
    /// <param name="written">When its source was written; null where that is not given.</param>
    /// <param name="values">How values are compared.</param>
    public static Meaning? Of(Statement statement, Property property, EdtfDate? written, ValueComparison values) =>
        IsOfAll(statement) ? property.Accept(statement, new MeaningReader(statement, written, values)) : null;

    // "Some of them" says nothing about the subject as a whole, nor does "not all of them", except of items that are named.
    private static bool IsOfAll(Statement statement)
    {
        Quantifier? quantifier = statement.Quantifier;
        return quantifier is null
            || quantifier.IsOfNone
            || quantifier.IsOfAll
            || (statement.Polarity == Polarity.Affirmed && (quantifier.IsOfEach || quantifier == Quantifier.AtLeast || quantifier == Quantifier.Only || quantifier == Quantifier.NotOnly));
    }
}
