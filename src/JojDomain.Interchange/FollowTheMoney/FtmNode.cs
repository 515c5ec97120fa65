using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Writes one entity of a story with the edges that begin at it, and notes what of it is in the document.</summary>
internal abstract class FtmNode : IDisposable
{
    private readonly List<FtmEntity> _edges = [];

    protected FtmNode(FtmContext context, Entity entity)
    {
        Context = context;
        Subject = entity;
        Node = new FtmEntity(FtmSchemata.Of(entity)!, context.IdOf(entity.Reference));
        Carried = new CarriedEntity(context.Carried, entity);
    }

    protected FtmContext Context { get; }

    protected Entity Subject { get; }

    protected FtmEntity Node { get; }

    protected CarriedEntity Carried { get; }

    public void Write()
    {
        Carried.Add("id");
        Fill();
        Context.Writer.Write(Node);
        foreach (FtmEntity edge in _edges)
        {
            Context.Writer.Write(edge);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Carried.Dispose();

    /// <summary>Gathers the values of the node, and its edges.</summary>
    protected abstract void Fill();

    /// <summary>The source of the values of a member.</summary>
    protected virtual string? OriginOf(string member) => Context.OriginOf(Subject.Reference, member);

    protected bool TryAdd(string property, string value, int longest, string member, LanguageTag? language = null, string? original = null) =>
        Node.TryAdd(longest, new FtmValue(property, value, FtmLanguages.CodeOf(language), original, OriginOf(member)));

    protected void AddWord(string property, string? word, int longest, string member)
    {
        if (word is not null && TryAdd(property, word, longest, member))
        {
            Carried.Add(member);
        }
    }

    protected void AddText(string property, LangText? text, int longest, string member)
    {
        if (text is not null && TryAdd(property, text.Text, longest, member, text.Language))
        {
            Carried.Add(member, [.. Members("", text.Language)]);
        }
    }

    protected void AddDate(string property, Reported<When> reported, string member)
    {
        if (TryAddDate(property, reported, member))
        {
            Carried.Add(member);
        }
    }

    protected bool TryAddDate(string property, Reported<When> reported, string member) =>
        reported.TryGet(out When? when) && FtmDates.TryPrefix(when, out string? prefix)
        && TryAdd(property, prefix, FtmLengths.Date, member, original: prefix == when.ToString() ? null : when.ToString());

    protected void AddCountry(string property, Reported<CountryCode> reported, string member)
    {
        if (reported.TryGet(out CountryCode? country) && !country.IsWithdrawn && TryAdd(property, country.ToString().ToLowerInvariant(), FtmLengths.Code, member, original: country.ToString()))
        {
            Carried.Add(member);
        }
    }

    /// <summary>Adds the figure and the currency of a sum that is one figure; without its currency where none is stated.</summary>
    protected void AddMoney(Reported<Money> reported, string member, Action<string[]> carry)
    {
        if (!reported.TryGet(out Money? money) || money.Value.Exact is not { } exact
            || !TryAdd("amount", exact.ToString(CultureInfo.InvariantCulture), FtmLengths.Number, member, original: money.Words?.Text))
        {
            return;
        }

        carry(["amount", "scale", .. Context.Writer.HoldsDetails && money.Words is { } words ? Members("words/", words.Language) : []]);
        if (money.Currency.TryGet(out CurrencyCode? currency) && TryAdd("currency", currency.ToString(), FtmLengths.Word, member))
        {
            carry(["currency"]);
        }
    }

    protected void AddIdentifiers(EquatableArray<Identifier> identifiers, Func<string, string?> propertyOf)
    {
        foreach ((int index, Identifier identifier) in identifiers.Index())
        {
            if (propertyOf(identifier.Scheme) is { } property && TryAdd(property, identifier.Value, FtmLengths.Identifier, "identifiers"))
            {
                Carried.AddItem("identifiers", index);
            }
        }
    }

    /// <summary>Adds the names: the first that is none of yesterday's as the name, and the others as what they are.</summary>
    protected void AddNames(Listing<Name> names, string first, string other, int longest)
    {
        bool isNamed = false;
        foreach ((int index, Name name) in names.Index().OrderBy(static each => IsOfNow(each.Item) ? 0 : 1))
        {
            string property = !isNamed ? first
                : name.Kind == NameKind.Former ? "previousName"
                : name.Kind == NameKind.Misprint ? "weakAlias"
                : other;
            if (TryAdd(property, name.Text, property == first ? longest : FtmLengths.Name, "names", name.Language))
            {
                isNamed = true;
                Carried.AddItem("names", index, [.. Members("", name.Language), .. property is "previousName" or "weakAlias" ? new[] { "kind" } : []]);
            }
        }
    }

    /// <summary>Adds the entity that a member leads to, where it is in the graph and of the range.</summary>
    protected bool TryLink(string property, EntityRef target, Func<string?, bool> isInRange, string member) =>
        target != Subject.Reference && isInRange(Context.SchemaOf(target)) && TryAdd(property, Context.IdOf(target), FtmLengths.Entity, member, original: OriginalOf(target));

    /// <summary>Adds an edge from this node to an entity that is in the graph.</summary>
    protected FtmEdge? EdgeTo(EntityRef target, string member, int index, FtmEdgeKind kind)
    {
        if (target == Subject.Reference || !kind.Fits(Node.Schema, Context.SchemaOf(target)))
        {
            return null;
        }

        var edge = new FtmEdge(new FtmEntity(kind.Schema, Context.IdOf(Subject.Reference, member, index)), OriginOf(member));
        edge.Add(kind.Near, Node.Id, FtmLengths.Entity, OriginalOf(Subject.Reference));
        edge.Add(kind.Far, Context.IdOf(target), FtmLengths.Entity, OriginalOf(target));
        _edges.Add(edge.Entity);
        return edge;
    }

    /// <summary>The members of a text that are in the document: the language where the writer has a place for it and the code says all of it.</summary>
    protected IEnumerable<string> Members(string path, LanguageTag? language)
    {
        yield return path + "text";
        if (language is not null && Context.Writer.HoldsDetails && FtmLanguages.CodeOf(language) is not null && FtmLanguages.IsWhole(language))
        {
            yield return path + "language";
        }
    }

    private string? OriginalOf(EntityRef entity) => entity.Text == Context.IdOf(entity) ? null : entity.Text;

    private static bool IsOfNow(Name name) => name.Kind != NameKind.Former && name.Kind != NameKind.Misprint;
}
