using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property with one reported value.</summary>
/// <typeparam name="TEntity">The kind of entity it is a property of.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class ReportedProperty<TEntity, TValue> : Property
    where TEntity : Entity
    where TValue : notnull
{
    private readonly Func<TEntity, Reported<TValue>> _get;
    private readonly Func<TEntity, Reported<TValue>, TEntity> _with;
    private readonly Codec<Reported<TValue>> _codec;

    internal ReportedProperty(
        EntityKind subject,
        string name,
        Func<TEntity, Reported<TValue>> get,
        Func<TEntity, Reported<TValue>, TEntity> with,
        Codec<Reported<TValue>> codec)
        : base(subject, name)
    {
        _get = get;
        _with = with;
        _codec = codec;
    }

    /// <summary>The value that an entity holds.</summary>
    public Reported<TValue> Get(TEntity entity) => _get(entity);

    /// <summary>The entity with another value.</summary>
    public TEntity With(TEntity entity, Reported<TValue> value) => _with(entity, value);

    /// <summary>The statement that the subject has this value, or that it has none.</summary>
    /// <exception cref="ArgumentException">The value is not stated: a statement states something.</exception>
    public Statement Of(Id<TEntity> subject, Reported<TValue> value) => Statement(subject, StatementOperator.Equal, value);

    /// <summary>The statement that the subject does not have this value; another is left open.</summary>
    /// <exception cref="ArgumentException">The value is not stated: a statement states something.</exception>
    public Statement Excluding(Id<TEntity> subject, TValue value) => Statement(subject, StatementOperator.Exclude, value);

    /// <summary>The value that a statement gives this property; false when it is about another property.</summary>
    public bool TryGet(Statement statement, out Reported<TValue> value)
    {
        ArgumentNullException.ThrowIfNull(statement);
        bool found = statement.Predicate is ReportedPredicate<TValue> predicate && predicate.Property == this;
        value = found ? ((ReportedPredicate<TValue>)statement.Predicate).Value : default;
        return found;
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Entity entity, IPropertyVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitReported(this, Get(Checked<TEntity>(entity)));
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Statement statement, IPropertyVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return TryGet(statement, out Reported<TValue> value) ? visitor.VisitReported(this, value) : throw OfAnother(statement);
    }

    internal override ISchemaPart ValueSchema => _codec;

    internal override bool TryReadPredicate(ref DocumentReader reader, StatementOperator says, out PropertyPredicate? predicate)
    {
        long start = reader.Json.TokenStartIndex;
        predicate = null;
        if (!_codec.Read(ref reader, out Reported<TValue> value))
        {
            return false;
        }

        try
        {
            predicate = new ReportedPredicate<TValue>(this, says, value, _codec);
            return true;
        }
        catch (ArgumentException broken)
        {
            reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);
            return false;
        }
    }

    private Statement Statement(EntityRef subject, StatementOperator says, Reported<TValue> value) => new()
    {
        Subject = subject,
        Predicate = new ReportedPredicate<TValue>(this, says, value, _codec),
    };
}
