namespace JojDomain.Interchange;

/// <summary>Shows which item each of several positions names, where a question is about a list.</summary>
internal sealed class MatrixTelling(StoryWords words) : IPropertyVisitor<IReadOnlyList<string>>
{
    private const int Fewest = 2;

    /// <summary>The items of all positions; null where there are not several to compare.</summary>
    public ToldMatrix? Of(EquatableArray<Position> positions)
    {
        if (positions.Count < Fewest)
        {
            return null;
        }

        (IReadOnlyList<string> Items, ItemMention Mention, bool IsClosed)[] lists = [.. positions.Select(List)];
        string[] items = [.. lists.SelectMany(static list => list.Items).Distinct()];
        return items.Length < Fewest
            ? null
            : new ToldMatrix([.. items.Select(item => new ToldMatrixRow(item, [.. lists.Select(list => list.Items.Contains(item) ? list.Mention : list.IsClosed ? ItemMention.LeftOut : ItemMention.NotSaid)]))]);
    }

    public IReadOnlyList<string> VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => [];

    public IReadOnlyList<string> VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull => [.. listing.Select(Identified).Distinct()];

    private (IReadOnlyList<string>, ItemMention, bool) List(Position position)
    {
        if (position.Statement is not { Predicate: PropertyPredicate predicate } statement)
        {
            return ([], ItemMention.NotSaid, false);
        }

        bool isNamed = (predicate.Operator == StatementOperator.Exclude) == (statement.Polarity == Polarity.Negated);
        return (
            predicate.Property.Accept(statement, this),
            isNamed ? ItemMention.Named : ItemMention.LeftOut,
            isNamed && predicate.Operator == StatementOperator.Equal && predicate.Property.Accept(statement, Closure.Reader));
    }

    private string Identified<TItem>(TItem item)
        where TItem : notnull => item switch
        {
            Party party => words.Names.Of(party.Organisation),
            Participation participation => words.Names.Of(participation.Participant),
            Tenderer tenderer => words.Names.Of(tenderer.Organisation),
            EntityRef entity => words.Names.Of(entity),
            Name name => SafeText.Foreign(name.Text, name.Language),
            _ => words.Properties.Say(item),
        };

    private sealed class Closure : IPropertyVisitor<bool>
    {
        public static readonly Closure Reader = new();

        public bool VisitReported<TValue>(Property property, Reported<TValue> value)
            where TValue : notnull => false;

        public bool VisitListing<TItem>(Property property, Listing<TItem> listing)
            where TItem : notnull => listing.Completeness == Completeness.Exhaustive;
    }
}
