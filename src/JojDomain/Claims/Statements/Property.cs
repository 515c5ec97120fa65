using System.Text;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A property of a kind of entity that statements can be about, such as <c>Agreement.Properties.CallForTenders</c>.</summary>
/// <remarks>There is exactly one object for each property, so that properties are compared by reference. In JSON a property is written as its <see cref="Path"/>.</remarks>
public abstract class Property
{
    private byte[]? _encodedPath;

    private protected Property(EntityKind kind, string name)
    {
        Kind = kind;
        Name = name;
        Path = string.Concat(JsonNames.Of(kind), ".", name);
    }

    /// <summary>The kind of entity that has the property.</summary>
    public EntityKind Kind { get; }

    /// <summary>Its name in JSON, such as <c>callForTenders</c>.</summary>
    public string Name { get; }

    /// <summary>Kind and name, such as <c>agreement.callForTenders</c>.</summary>
    public string Path { get; }

    /// <summary>Whether it says what the entity is or is called, for which the author needs no holding.</summary>
    internal bool IsDefining { get; init; }

    /// <summary>Whether the author needs no reason to hold it, because it is no matter of fact: it is bibliography, or defines which thing is meant.</summary>
    internal bool NeedsNoHolding { get; init; }

    /// <summary>Whether its references must not lead back to the entity itself.</summary>
    internal bool IsChain { get; init; }

    /// <summary>Whether it is the time of something that lasts: an interval is from its first day to its last.</summary>
    internal bool IsLasting { get; init; }

    /// <summary>Whether it is a report of a time.</summary>
    internal virtual bool IsTime => false;

    /// <summary>The path in quotation marks, as UTF-8.</summary>
    internal byte[] EncodedPath => _encodedPath ??= Encoding.UTF8.GetBytes($"\"{Path}\"");

    /// <summary>All properties of a kind of entity that statements can be about, in the order in which they are written.</summary>
    public static EquatableArray<Property> Of(EntityKind kind) =>
        new(PropertyTable.Of(kind));

    /// <summary>Calls the visitor with what an entity holds.</summary>
    /// <exception cref="ArgumentException">The entity is not of the kind that has this property.</exception>
    public abstract TResult Accept<TResult>(Entity entity, IPropertyVisitor<TResult> visitor);

    /// <summary>Calls the visitor with what a statement gives, with any operator, polarity and modality.</summary>
    /// <exception cref="ArgumentException">The statement is about another property.</exception>
    public abstract TResult Accept<TResult>(Statement statement, IPropertyVisitor<TResult> visitor);

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    /// <summary>The one object of a property: of several that threads may make at the same time, the first is kept.</summary>
    internal static T Once<T>(ref T? place, T made)
        where T : Property => Interlocked.CompareExchange(ref place, made, null) ?? made;

    /// <summary>The entity with another report or listing as the value of the property; null for the default, which holds nothing.</summary>
    internal abstract Entity With(Entity entity, object? value);

    /// <summary>What the entity holds: a value or items, which kind of absence, or nothing (<see cref="ReportState.NotStated"/>).</summary>
    internal abstract ReportState StateIn(Entity entity);

    /// <summary>The report or listing that the entity holds.</summary>
    internal abstract object ValueIn(Entity entity);

    /// <summary>The report or listing that the statement gives.</summary>
    /// <exception cref="ArgumentException">The statement is about another property.</exception>
    internal abstract object ValueIn(Statement statement);

    /// <summary>The report or listing for what is disputed: unknown, with that reason.</summary>
    internal abstract object Disputed { get; }

    /// <summary>The items that the entity holds; none for a report.</summary>
    internal virtual IEnumerable<object> ItemsIn(Entity entity) => [];

    /// <summary>The completeness of the listing that the statement gives; unspecified for a report.</summary>
    internal virtual Completeness CompletenessIn(Statement statement) => Completeness.Unspecified;

    /// <summary>A listing of these items.</summary>
    /// <exception cref="InvalidOperationException">The property is a report.</exception>
    internal virtual object ListingOf(IEnumerable<object> items, Completeness completeness) => throw new InvalidOperationException($"{Path} is no listing");

    /// <summary>The statement of what an entity holds; null where it holds nothing.</summary>
    internal abstract Statement? HeldBy(Entity entity);

    /// <summary>The statement cut down to one of its items; unchanged for a report.</summary>
    internal virtual Statement Narrowed(Statement statement, object item) => statement;

    /// <summary>A statement on the items of a listing, with these in place of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="items">The items; at least one.</param>
    /// <param name="isOpen">Whether the result only says that these items are among those of the listing, even if the statement was complete.</param>
    internal virtual Statement WithItems(Statement statement, IEnumerable<object> items, bool isOpen) => statement;

    /// <summary>The codec of the reported value or the listing.</summary>
    internal abstract ISchemaPart ValueSchema { get; }

    internal abstract bool TryReadPredicate(ref DocumentReader reader, StatementOperator @operator, out PropertyPredicate? predicate);
}
