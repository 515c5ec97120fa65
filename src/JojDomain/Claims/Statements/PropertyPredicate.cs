using JojDomain.Engine;

namespace JojDomain;

/// <summary>A predicate over a property, with a value that fits it.</summary>
/// <remarks>The property's own <c>TryGet</c> gives the typed value.</remarks>
public abstract record PropertyPredicate : Predicate
{
    private protected PropertyPredicate(Property property, StatementOperator @operator)
        : base(@operator) => Property = property;

    /// <summary>The property.</summary>
    public Property Property { get; }

    internal abstract void WriteValue(JsonOutput output);

    internal abstract void Visit(ReferenceVisitor visitor);
}
