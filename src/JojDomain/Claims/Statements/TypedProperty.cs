using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property whose type is known: the base of <see cref="ReportedProperty{TEntity, TValue}"/> and <see cref="ListingProperty{TEntity, TItem}"/>.</summary>
/// <typeparam name="TEntity">The kind of entity it is a property of.</typeparam>
/// <typeparam name="TPropertyValue">The type of what entities hold and statements give: a report or a listing.</typeparam>
public abstract class TypedProperty<TEntity, TPropertyValue> : Property
    where TEntity : Entity
    where TPropertyValue : struct
{
    private readonly Func<TEntity, TPropertyValue> _get;
    private readonly Func<TEntity, TPropertyValue, TEntity> _with;

    private protected TypedProperty(EntityKind subject, string name, Func<TEntity, TPropertyValue> get, Func<TEntity, TPropertyValue, TEntity> with, Codec<TPropertyValue> codec)
        : base(subject, name)
    {
        _get = get;
        _with = with;
        Codec = codec;
    }

    internal override ISchemaPart ValueSchema => Codec;

    private protected Codec<TPropertyValue> Codec { get; }

    /// <summary>What an entity holds.</summary>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public TPropertyValue Get(TEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _get(entity);
    }

    /// <summary>The entity with another value of the property.</summary>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public TEntity With(TEntity entity, TPropertyValue value)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _with(entity, value);
    }

    /// <summary>The statement that the subject has this value, this listing, or none. The listing's own completeness says whether it has all items.</summary>
    /// <exception cref="ArgumentException">The report or the listing is not stated.</exception>
    public Statement Of(Id<TEntity> subject, [Affirmed] TPropertyValue value) => Statement(subject, StatementOperator.Equal, value);

    /// <summary>Gives the value in a statement about this property, with any operator, polarity and modality; false when the statement is about another property.</summary>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public bool TryGet(Statement statement, out TPropertyValue value)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var predicate = statement.Predicate as PropertyPredicate<TPropertyValue>;
        bool found = predicate?.Property == this;
        value = found ? predicate!.Value : default;
        return found;
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Entity entity, IPropertyVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return Give(visitor, In(entity));
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Statement statement, IPropertyVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return Give(visitor, In(statement));
    }

    internal sealed override ReportState StateIn(Entity entity) => StateOf(In(entity));

    internal sealed override object ValueIn(Entity entity) => In(entity);

    internal sealed override object ValueIn(Statement statement) => In(statement);

    internal sealed override Entity With(Entity entity, object? value) => With((TEntity)entity, value is null ? default : (TPropertyValue)value);

    internal override bool TryReadPredicate(ref DocumentReader reader, StatementOperator @operator, out PropertyPredicate? predicate)
    {
        long start = reader.Json.TokenStartIndex;
        predicate = null;
        if (!Codec.Read(ref reader, out TPropertyValue value))
        {
            return false;
        }

        try
        {
            predicate = Predicate(@operator, value);
            return true;
        }
        catch (ArgumentException broken)
        {
            reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);
            return false;
        }
    }

    private protected abstract PropertyPredicate<TPropertyValue> Predicate(StatementOperator @operator, TPropertyValue value);

    private protected abstract ReportState StateOf(TPropertyValue value);

    private protected TPropertyValue In(Entity entity) => entity is TEntity typed
        ? Get(typed)
        : throw new ArgumentException($"{Path} is no property of {entity?.Reference.Text ?? "nothing"}", nameof(entity));

    private protected TPropertyValue In(Statement statement) => TryGet(statement, out TPropertyValue value)
        ? value
        : throw new ArgumentException($"the statement is not about {Path}", nameof(statement));

    private protected abstract TResult Give<TResult>(IPropertyVisitor<TResult> visitor, TPropertyValue value);

    private protected Statement Statement(EntityRef subject, StatementOperator @operator, TPropertyValue value) => new()
    {
        Subject = subject,
        Predicate = Predicate(@operator, value),
    };
}
