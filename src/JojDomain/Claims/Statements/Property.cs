using System.Text;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property of a kind of entity that statements can be about, such as <c>Agreement.Properties.CallForTenders</c>.</summary>
/// <remarks>There is one object for each property; two are equal when they are the same. In JSON it is written as its <see cref="Path"/>.</remarks>
public abstract class Property
{
    private byte[]? _encodedPath;

    private protected Property(EntityKind kind, string name)
    {
        Kind = kind;
        Name = name;
        Path = string.Concat(JsonNames.Of(kind), ".", name);
    }

    /// <summary>The kind of entity it is a property of.</summary>
    public EntityKind Kind { get; }

    /// <summary>Its name in JSON, such as <c>callForTenders</c>.</summary>
    public string Name { get; }

    /// <summary>Kind and name, such as <c>agreement.callForTenders</c>.</summary>
    public string Path { get; }

    /// <summary>Whether it says what the entity is or is called, which the author needs no holding for.</summary>
    internal bool IsDefining { get; init; }

    /// <summary>Whether the author holds it without a reason: it is bibliography or defines what is meant, and no matter of fact.</summary>
    internal bool NeedsNoHolding { get; init; }

    /// <summary>Whether an entity must not lead back to itself by way of it.</summary>
    internal bool IsChain { get; init; }

    /// <summary>Whether it is a report of a time.</summary>
    internal virtual bool IsTime => false;

    /// <summary>The path in its quotation marks.</summary>
    internal byte[] EncodedPath => _encodedPath ??= Encoding.UTF8.GetBytes($"\"{Path}\"");

    /// <summary>The properties of a kind of entity that statements can be about, in the order in which they are written.</summary>
    public static EquatableArray<Property> Of(EntityKind kind) =>
        new(PropertyTable.Of(kind));

    /// <summary>Gives the visitor what an entity holds.</summary>
    /// <exception cref="ArgumentException">The entity is not of the kind that has this property.</exception>
    public abstract TResult Accept<TResult>(Entity entity, IPropertyVisitor<TResult> visitor);

    /// <summary>Gives the visitor what a statement says, with any operator, polarity and modality.</summary>
    /// <exception cref="ArgumentException">The statement is about another property.</exception>
    public abstract TResult Accept<TResult>(Statement statement, IPropertyVisitor<TResult> visitor);

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    /// <summary>The one object of a property, whichever thread was first to make it.</summary>
    internal static T Once<T>(ref T? place, T made)
        where T : Property => Interlocked.CompareExchange(ref place, made, null) ?? made;

    /// <summary>The entity with something else held, given as the report or listing that the property is of; null where nothing is to be held.</summary>
    internal abstract Entity With(Entity entity, object? value);

    /// <summary>Whether the entity holds anything: of a report, whether a value or an absence; of a listing, whether items or that there are none.</summary>
    internal abstract ReportState StateIn(Entity entity);

    /// <summary>The report or listing that the entity holds.</summary>
    internal abstract object ValueIn(Entity entity);

    /// <summary>The report or listing that the statement gives.</summary>
    /// <exception cref="ArgumentException">The statement is about another property.</exception>
    internal abstract object ValueIn(Statement statement);

    /// <summary>What is held where accounts differ: that it is unknown, because it is disputed.</summary>
    internal abstract object Disputed { get; }

    /// <summary>The items that the entity holds; of a report none.</summary>
    internal virtual IEnumerable<object> ItemsIn(Entity entity) => [];

    /// <summary>Whether the listing that the statement gives is all; unspecified for a report.</summary>
    internal virtual Completeness CompletenessIn(Statement statement) => Completeness.Unspecified;

    /// <summary>A listing of these items.</summary>
    /// <exception cref="InvalidOperationException">The property is a report.</exception>
    internal virtual object ListingOf(IEnumerable<object> items, Completeness completeness) => throw new InvalidOperationException($"{Path} is no listing");

    /// <summary>What an entity holds, as a statement; null where it holds nothing.</summary>
    internal abstract Statement? HeldBy(Entity entity);

    /// <summary>A statement that includes or lists an item, cut down to that item.</summary>
    internal virtual Statement Narrowed(Statement statement, object item) => statement;

    /// <summary>A statement on the items of a listing, with these in place of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="items">The items; at least one.</param>
    /// <param name="isOpen">Whether it only says that these are among them, whatever it said of its own.</param>
    internal virtual Statement WithItems(Statement statement, IEnumerable<object> items, bool isOpen) => statement;

    /// <summary>The codec of the reported value or the listing.</summary>
    internal abstract ISchemaPart ValueSchema { get; }

    internal abstract bool TryReadPredicate(ref DocumentReader reader, StatementOperator @operator, out PropertyPredicate? predicate);
}
