namespace JojDomain;

/// <summary>Turns relations round and puts those of parts together.</summary>
internal static class ValueRelations
{
    /// <summary>Whether the second is true wherever the first is.</summary>
    public static bool Implies(this ValueRelation relation) => relation is ValueRelation.Same or ValueRelation.Narrower;

    /// <summary>The relation seen from the second.</summary>
    public static ValueRelation Reversed(this ValueRelation relation) => relation switch
    {
        ValueRelation.Narrower => ValueRelation.Wider,
        ValueRelation.Wider => ValueRelation.Narrower,
        _ => relation,
    };

    /// <summary>The relation of two wholes, from the relations of their parts, where no part contradicts another.</summary>
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

    /// <summary>The relation of two values that do not contradict each other.</summary>
    /// <param name="first">Whether the first implies the second.</param>
    /// <param name="second">Whether the second implies the first.</param>
    public static ValueRelation Of(bool first, bool second) => (first, second) switch
    {
        (true, true) => ValueRelation.Same,
        (true, false) => ValueRelation.Narrower,
        (false, true) => ValueRelation.Wider,
        _ => ValueRelation.Undetermined,
    };

    /// <summary>The relation of two members, of which one or both may be left out: to leave a member out says less.</summary>
    public static ValueRelation OfOptional<T>(T? first, T? second, Func<T, T, ValueRelation> relation)
        where T : class => (first, second) switch
        {
            (null, null) => ValueRelation.Same,
            (null, _) => ValueRelation.Wider,
            (_, null) => ValueRelation.Narrower,
            _ => relation(first, second),
        };
}
