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

    /// <summary>Finds the name in the object the reader stands at the beginning of, or notes what is wrong with it; the reader does not move.</summary>
    public static PredicateForm Find(ref DocumentReader reader)
    {
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
                return isProperty ? new(PropertyAt(ref ahead), null) : new(null, TermAt(ref ahead));
            }

            name.Skip();
        }

        reader.Fail(ProblemCode.MissingMember, Choice);
        return default;
    }

    public static void WriteName(Utf8JsonWriter writer, Predicate predicate)
    {
        if (predicate is PropertyPredicate property)
        {
            writer.WriteStringValue(property.Property.EncodedPath);
        }
        else
        {
            writer.WriteStringValue(((TermPredicate)predicate).Term.Text);
        }
    }

    public static void WriteValue(Utf8JsonWriter writer, Predicate predicate)
    {
        if (predicate is PropertyPredicate property)
        {
            property.WriteValue(writer);
        }
        else
        {
            TermCodec.Write(writer, ((TermPredicate)predicate).Value);
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

    /// <summary>Reads the value. Where the name is of no use nothing can be known of the value, and it is passed over.</summary>
    public Predicate? Read(ref DocumentReader reader, StatementOperator says)
    {
        if (Property is not null)
        {
            Property.TryReadPredicate(ref reader, says, out PropertyPredicate? read);
            return read;
        }

        long start = reader.Json.TokenStartIndex;
        if (_term is null)
        {
            reader.Json.Skip();
        }
        else if (TermCodec.Read(ref reader, out Reported<TermValue> stated))
        {
            try
            {
                return new TermPredicate(_term, stated, says);
            }
            catch (ArgumentException broken)
            {
                reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);
            }
        }

        return null;
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
