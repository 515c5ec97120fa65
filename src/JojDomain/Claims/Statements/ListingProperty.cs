using System.Runtime.CompilerServices;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property that is a listing: it can have several items, and its listing may be open.</summary>
/// <typeparam name="TEntity">The kind of entity it is a property of.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class ListingProperty<TEntity, TItem> : TypedProperty<TEntity, Listing<TItem>>
    where TEntity : Entity
    where TItem : notnull
{
    internal ListingProperty(
        EntityKind subject,
        string name,
        Func<TEntity, Listing<TItem>> get,
        Func<TEntity, Listing<TItem>, TEntity> with,
        Codec<Listing<TItem>> codec)
        : base(subject, name, get, with, codec)
    {
    }

    /// <summary>The statement that the subject's listing has this item, and perhaps others.</summary>
    /// <exception cref="ArgumentException">The subject or the item is null.</exception>
    [OverloadResolutionPriority(1)] // An item that is written as new(...) would fit a span as well.
    public Statement Including(Id<TEntity> subject, [Affirmed] TItem item) => Statement(subject, StatementOperator.Include, Listing.Create(item));

    /// <summary>The statement that the subject's listing does not have this item.</summary>
    /// <exception cref="ArgumentException">The subject or the item is null.</exception>
    [OverloadResolutionPriority(1)]
    public Statement Excluding(Id<TEntity> subject, TItem item) => Statement(subject, StatementOperator.Exclude, Listing.Create(item));

    /// <summary>The statement that the subject's listing has these items, and perhaps others.</summary>
    /// <exception cref="ArgumentException">The subject or an item is null, or there is no item.</exception>
    public Statement Including(Id<TEntity> subject, [Affirmed] params ReadOnlySpan<TItem> items) => Statement(subject, StatementOperator.Include, Listing.Create(items));

    /// <summary>The statement that the subject's listing has none of these items.</summary>
    /// <exception cref="ArgumentException">The subject or an item is null, or there is no item.</exception>
    public Statement Excluding(Id<TEntity> subject, params ReadOnlySpan<TItem> items) => Statement(subject, StatementOperator.Exclude, Listing.Create(items));

    internal override object Disputed => (Listing<TItem>)Reported.Unknown(AbsenceReason.Disputed);

    internal override IEnumerable<object> ItemsIn(Entity entity) => In(entity).Items.Cast<object>();

    internal override Completeness CompletenessIn(Statement statement) => In(statement).Completeness;

    internal override object ListingOf(IEnumerable<object> items, Completeness completeness) =>
        new Listing<TItem>(items.Cast<TItem>().ToEquatableArray(), completeness);

    private protected override ReportState StateOf(Listing<TItem> value) => value is { State: ReportState.Stated, Count: 0 } ? ReportState.Unknown : value.State;

    internal override Statement? HeldBy(Entity entity) => Get((TEntity)entity) is { IsNotStated: false } held ? Statement(entity.Reference, StatementOperator.Equal, held) : null;

    // What a quantifier says of the list, or of each of several items, is not said of the one item.
    internal override Statement Narrowed(Statement statement, object item)
    {
        Quantifier? quantifier = TryGet(statement, out Listing<TItem> all) && all.Count == 1 && statement.Quantifier is { IsOfEach: true } each ? each : null;
        return statement is { Predicate.Operator: StatementOperator.Include, Polarity: Polarity.Affirmed } && all.Count == 1
            ? statement with { Quantifier = quantifier }
            : statement with { Predicate = Predicate(StatementOperator.Include, Listing.Create((TItem)item)), Polarity = Polarity.Affirmed, Quantifier = quantifier };
    }

    internal override Statement WithItems(Statement statement, IEnumerable<object> items, bool isOpen)
    {
        EquatableArray<TItem> all = items.Cast<TItem>().ToEquatableArray();
        return isOpen
            ? statement with { Predicate = Predicate(StatementOperator.Include, new Listing<TItem>(all, Completeness.Unspecified)), Quantifier = null }
            : statement with { Predicate = Predicate(statement.Predicate.Operator, new Listing<TItem>(all, In(statement).Completeness)) };
    }

    private protected override PropertyPredicate<Listing<TItem>> Predicate(StatementOperator @operator, Listing<TItem> value) =>
        new ListingPredicate<TItem>(this, @operator, value, Codec);

    private protected override TResult Give<TResult>(IPropertyVisitor<TResult> visitor, Listing<TItem> value) => visitor.VisitListing(this, value);
}
