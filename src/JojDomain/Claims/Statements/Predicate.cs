namespace JojDomain;

/// <summary>What a statement says of its subject: a property or an open term, and the value given to it.</summary>
/// <remarks>
/// A predicate over a property is made by the property (<c>Agreement.Properties.CallForTenders.Of(...)</c>), whose value it checks like the
/// property itself; one over an open term is a <see cref="TermPredicate"/>, which nothing checks and which never makes a dispute.
/// </remarks>
public abstract record Predicate
{
    private protected Predicate(StatementOperator says) => Operator = says;

    /// <summary>How the value relates to the property.</summary>
    public StatementOperator Operator { get; }
}
