namespace JojDomain;

/// <summary>Arithmetic on relations.</summary>
internal static class ValueRelations
{
    /// <summary>Whether what the first says makes true what the second says.</summary>
    public static bool Implies(this ValueRelation relation) => relation is ValueRelation.Same or ValueRelation.Narrower;

    /// <summary>The relation seen from the second.</summary>
    public static ValueRelation Reversed(this ValueRelation relation) => relation switch
    {
        ValueRelation.Narrower => ValueRelation.Wider,
        ValueRelation.Wider => ValueRelation.Narrower,
        _ => relation,
    };

    /// <summary>The relation of two wholes whose parts relate to each other so, where none contradicts another.</summary>
    public static ValueRelation Of(params IEnumerable<ValueRelation> parts)
    {
        bool first = true;
        bool second = true;
        foreach (ValueRelation part in parts)
        {
            first &= part.Implies();
            second &= part.Reversed().Implies();
        }

        return Of(first, second);
    }

    /// <summary>The relation of two that do not contradict each other.</summary>
    /// <param name="first">Whether the first says all that the second says.</param>
    /// <param name="second">Whether the second says all that the first says.</param>
    public static ValueRelation Of(bool first, bool second) => (first, second) switch
    {
        (true, true) => ValueRelation.Same,
        (true, false) => ValueRelation.Narrower,
        (false, true) => ValueRelation.Wider,
        _ => ValueRelation.Undetermined,
    };

    /// <summary>The relation of two members that may be left out: who leaves it out says less.</summary>
    public static ValueRelation OfOptional<T>(T? first, T? second, Func<T, T, ValueRelation> relation)
        where T : class => (first, second) switch
        {
            (null, null) => ValueRelation.Same,
            (null, _) => ValueRelation.Wider,
            (_, null) => ValueRelation.Narrower,
            _ => relation(first, second),
        };
}
