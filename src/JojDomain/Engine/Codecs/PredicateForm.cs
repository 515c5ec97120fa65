using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// How a statement's predicate stands in JSON: the name of a property or term, which is found first by looking ahead, and a value that is
/// read as that name asks for.
/// </summary>
internal readonly struct PredicateForm
{
    public const string Choice = "a statement has either the member \"property\" or the member \"term\"";

    private static readonly ReportedCodec<TermValue> TermCodec = new(TermValueCodec.Instance);

    private readonly Term? _term;

    private PredicateForm(Property? property, Term? term)
    {
        Property = property;
        _term = term;
    }

    public Property? Property { get; }

    /// <summary>Finds the name in the object the reader stands at the beginning of; the reader does not move.</summary>
    public static bool TryFind(ref DocumentReader reader, out PredicateForm form)
    {
        form = default;
        Utf8JsonReader name = reader.Json;
        while (name.Read() && name.TokenType == JsonTokenType.PropertyName)
        {
            bool isProperty = DocumentReader.NameIs(in name, "property"u8);
            bool isTerm = !isProperty && DocumentReader.NameIs(in name, "term"u8);
            name.Read();
            if (isProperty || isTerm)
            {
                DocumentReader ahead = reader;
                ahead.Json = name;
                form = isProperty ? new(PropertyAt(ref ahead), null) : new(null, TermAt(ref ahead));
                return form.Property is not null || form._term is not null;
            }

            name.Skip();
        }

        reader.Fail(ProblemCode.MissingMember, Choice);
        return false;
    }

    public static void WriteName(JsonOutput output, Predicate predicate)
    {
        if (predicate is PropertyPredicate property)
        {
            output.Raw(property.Property.EncodedPath);
        }
        else
        {
            output.String(((TermPredicate)predicate).Term.Text);
        }
    }

    public static void WriteValue(JsonOutput output, Predicate predicate)
    {
        if (predicate is PropertyPredicate property)
        {
            property.WriteValue(output);
        }
        else
        {
            TermCodec.Write(output, ((TermPredicate)predicate).Value);
        }
    }

    public static void Visit(Predicate predicate, ReferenceVisitor visitor)
    {
        if (predicate is PropertyPredicate property)
        {
            property.Visit(visitor);
        }
        else
        {
            TermCodec.Visit(((TermPredicate)predicate).Value, visitor);
        }
    }

    /// <summary>Reads the value; a second one in the same statement is a problem.</summary>
    public void Read(ref DocumentReader reader, StatementOperator says, ref Predicate? predicate)
    {
        if (predicate is not null)
        {
            reader.Fail(ProblemCode.RuleBroken, "a statement has only one of the members \"equals\", \"includes\" and \"excludes\"");
            reader.Json.Skip();
        }
        else if (Property is not null)
        {
            Property.TryReadPredicate(ref reader, says, out PropertyPredicate? read);
            predicate = read;
        }
        else if (TermCodec.Read(ref reader, out Reported<TermValue> stated))
        {
            predicate = new TermPredicate(_term!, stated, says);
        }
    }

    private static Term? TermAt(ref DocumentReader reader) =>
        TextCodec<Term>.Instance.Read(ref reader, out Term? term) ? term : null;

    private static Property? PropertyAt(ref DocumentReader reader)
    {
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            reader.WrongType<string>("the path of a property", out _);
            return null;
        }

        if (!reader.TryGetCharacters(out ReadOnlySpan<char> path))
        {
            return null;
        }

        Property? found = PropertyCatalogue.FindStatable(path, out string? reason);
        if (found is null)
        {
            reader.Fail(ProblemCode.UnknownProperty, reason!);
        }

        return found;
    }
}
