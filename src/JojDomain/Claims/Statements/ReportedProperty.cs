using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property with one reported value.</summary>
/// <typeparam name="TEntity">The kind of entity it is a property of.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class ReportedProperty<TEntity, TValue> : TypedProperty<TEntity, Reported<TValue>>
    where TEntity : Entity
    where TValue : notnull
{
    internal ReportedProperty(
        EntityKind subject,
        string name,
        Func<TEntity, Reported<TValue>> get,
        Func<TEntity, Reported<TValue>, TEntity> with,
        Codec<Reported<TValue>> codec)
        : base(subject, name, get, with, codec)
    {
    }

    internal override bool IsTime => typeof(TValue) == typeof(When);

    /// <summary>The statement that the subject does not have this value, which leaves open whether it has another.</summary>
    /// <exception cref="ArgumentException">The subject or the value is null.</exception>
    public Statement Excluding(Id<TEntity> subject, TValue value) => Statement(subject, StatementOperator.Exclude, value);

    internal override object Disputed => (Reported<TValue>)Reported.Unknown(AbsenceReason.Disputed);

    private protected override ReportState StateOf(Reported<TValue> value) => value.State;

    internal override Statement? HeldBy(Entity entity) => Get((TEntity)entity) is { State: not ReportState.NotStated } held ? Statement(entity.Reference, StatementOperator.Equal, held) : null;

    private protected override PropertyPredicate<Reported<TValue>> Predicate(StatementOperator @operator, Reported<TValue> value) =>
        new ReportedPredicate<TValue>(this, @operator, value, Codec);

    private protected override TResult Give<TResult>(IPropertyVisitor<TResult> visitor, Reported<TValue> value) => visitor.VisitReported(this, value);
}
