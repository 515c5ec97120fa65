using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property that is a listing: several items, of which more may exist.</summary>
/// <typeparam name="TEntity">The kind of entity it is a property of.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class ListingProperty<TEntity, TItem> : Property
    where TEntity : Entity
    where TItem : notnull
{
    private readonly Func<TEntity, Listing<TItem>> _get;
    private readonly Func<TEntity, Listing<TItem>, TEntity> _with;
    private readonly Codec<Listing<TItem>> _codec;

    internal ListingProperty(
        EntityKind subject,
        string name,
        Func<TEntity, Listing<TItem>> get,
        Func<TEntity, Listing<TItem>, TEntity> with,
        Codec<Listing<TItem>> codec)
        : base(subject, name)
    {
        _get = get;
        _with = with;
        _codec = codec;
    }

    /// <summary>The listing that an entity holds.</summary>
    public Listing<TItem> Get(TEntity entity) => _get(entity);

    /// <summary>The entity with another listing.</summary>
    /// <remarks>Where the items are entities themselves, as the phases of a project are, a statement names them by their ids, and so does this.</remarks>
    /// <exception cref="ArgumentException">An item that is named by its id is not among those of the entity.</exception>
    public TEntity With(TEntity entity, Listing<TItem> value) => _with(entity, value);

    /// <summary>The statement that the subject has this listing; whether it is all is said by the listing itself.</summary>
    /// <exception cref="ArgumentException">The listing says nothing: a statement states something.</exception>
    public Statement Of(Id<TEntity> subject, Listing<TItem> value) => Statement(subject, StatementOperator.Equal, value);

    /// <summary>The statement that these items are among those of the subject.</summary>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public Statement Including(Id<TEntity> subject, params ReadOnlySpan<TItem> items) => Statement(subject, StatementOperator.Include, Listing.Create(items));

    /// <summary>The statement that none of these items is among those of the subject.</summary>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public Statement Excluding(Id<TEntity> subject, params ReadOnlySpan<TItem> items) => Statement(subject, StatementOperator.Exclude, Listing.Create(items));

    /// <summary>The listing that a statement gives this property; false when it is about another property.</summary>
    public bool TryGet(Statement statement, out Listing<TItem> value)
    {
        ArgumentNullException.ThrowIfNull(statement);
        bool found = statement.Predicate is ListingPredicate<TItem> predicate && predicate.Property == this;
        value = found ? ((ListingPredicate<TItem>)statement.Predicate).Value : default;
        return found;
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Entity entity, IPropertyVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitListing(this, Get(Checked<TEntity>(entity)));
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Statement statement, IPropertyVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return TryGet(statement, out Listing<TItem> value) ? visitor.VisitListing(this, value) : throw OfAnother(statement);
    }

    internal override ISchemaPart ValueSchema => _codec;

    internal override bool TryReadPredicate(ref DocumentReader reader, StatementOperator says, out PropertyPredicate? predicate)
    {
        long start = reader.Json.TokenStartIndex;
        predicate = null;
        if (!_codec.Read(ref reader, out Listing<TItem> value))
        {
            return false;
        }

        try
        {
            predicate = new ListingPredicate<TItem>(this, says, value, _codec);
            return true;
        }
        catch (ArgumentException broken)
        {
            reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);
            return false;
        }
    }

    private Statement Statement(EntityRef subject, StatementOperator says, Listing<TItem> value) => new()
    {
        Subject = subject,
        Predicate = new ListingPredicate<TItem>(this, says, value, _codec),
    };
}
