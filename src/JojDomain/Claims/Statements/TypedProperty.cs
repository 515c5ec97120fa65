using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property whose type is known: what a <see cref="ReportedProperty{TEntity, TValue}"/> and a <see cref="ListingProperty{TEntity, TItem}"/> have in common.</summary>
/// <typeparam name="TEntity">The kind of entity it is a property of.</typeparam>
/// <typeparam name="TForm">The form in which it is held and stated: a report or a listing.</typeparam>
public abstract class TypedProperty<TEntity, TForm> : Property
    where TEntity : Entity
    where TForm : struct
{
    private readonly Func<TEntity, TForm> _get;
    private readonly Func<TEntity, TForm, TEntity> _with;

    private protected TypedProperty(EntityKind subject, string name, Func<TEntity, TForm> get, Func<TEntity, TForm, TEntity> with, Codec<TForm> codec)
        : base(subject, name)
    {
        _get = get;
        _with = with;
        Codec = codec;
    }

    internal override ISchemaPart ValueSchema => Codec;

    private protected Codec<TForm> Codec { get; }

    /// <summary>What an entity holds.</summary>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public TForm Get(TEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _get(entity);
    }

    /// <summary>The entity with something else held.</summary>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public TEntity With(TEntity entity, TForm value)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _with(entity, value);
    }

    /// <summary>The statement that the subject has this value, this listing, or none; whether a listing is all is said by itself.</summary>
    /// <exception cref="ArgumentException">The value is not stated, or the listing says nothing: a statement states something.</exception>
    public Statement Of(Id<TEntity> subject, TForm value) => Statement(subject, StatementOperator.Equal, value);

    /// <summary>What a statement gives this property, with any operator, polarity and modality; false when it is about another property.</summary>
    public bool TryGet(Statement statement, out TForm value)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var predicate = statement.Predicate as PropertyPredicate<TForm>;
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

    internal sealed override object FormIn(Entity entity) => In(entity);

    internal sealed override object FormIn(Statement statement) => In(statement);

    internal sealed override Entity With(Entity entity, object? form) => With((TEntity)entity, form is null ? default : (TForm)form);

    internal override bool TryReadPredicate(ref DocumentReader reader, StatementOperator says, out PropertyPredicate? predicate)
    {
        long start = reader.Json.TokenStartIndex;
        predicate = null;
        if (!Codec.Read(ref reader, out TForm value))
        {
            return false;
        }

        try
        {
            predicate = Predicate(says, value);
            return true;
        }
        catch (ArgumentException broken)
        {
            reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);
            return false;
        }
    }

    private protected abstract PropertyPredicate<TForm> Predicate(StatementOperator says, TForm value);

    private protected abstract ReportState StateOf(TForm value);

    private protected TForm In(Entity entity) => entity is TEntity typed
        ? Get(typed)
        : throw new ArgumentException($"{Path} is no property of {entity?.Reference.Text ?? "nothing"}", nameof(entity));

    private protected TForm In(Statement statement) => TryGet(statement, out TForm value)
        ? value
        : throw new ArgumentException($"the statement is not about {Path}", nameof(statement));

    private protected abstract TResult Give<TResult>(IPropertyVisitor<TResult> visitor, TForm value);

    private protected Statement Statement(EntityRef subject, StatementOperator says, TForm value) => new()
    {
        Subject = subject,
        Predicate = Predicate(says, value),
    };
}
