using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// How a statement's predicate is in JSON: the name of a property or term, and a value that is read as that name asks for. We write the
/// name first; where a document has the value first, the name is found by looking ahead.
/// </summary>
internal readonly struct PredicateJson
{
    public const string Choice = "a statement has either the member \"property\" or the member \"term\"";

    private static readonly ReportedCodec<TermValue> TermCodec = new(TermValueCodec.Instance);

    public static ISchemaPart TermSchema => TermCodec;

    private readonly Term? _term;

    private PredicateJson(Property? property, Term? term)
    {
        Property = property;
        _term = term;
    }

    public Property? Property { get; }

    /// <summary>The name the reader is on, or what is wrong with it noted.</summary>
    public static PredicateJson At(ref DocumentReader reader, bool isTerm) =>
        isTerm ? new(null, TermAt(ref reader)) : new(PropertyAt(ref reader), null);

    /// <summary>Finds the name in what comes after the value the reader is on; the reader does not move. False when there is none.</summary>
    public static bool TryFindAfter(ref DocumentReader reader, out PredicateJson form)
    {
        JsonInput name = reader.Json;
        name.Skip();
        while (name.Read() && name.TokenType == JsonTokenType.PropertyName)
        {
            bool isProperty = DocumentReader.NameIs(in name, "property"u8);
            bool isTerm = !isProperty && DocumentReader.NameIs(in name, "term"u8);
            name.Read();
            if (isProperty || isTerm)
            {
                DocumentReader ahead = reader;
                ahead.Json = name;
                form = At(ref ahead, isTerm);
                return true;
            }

            name.Skip();
        }

        form = default;
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

    /// <summary>Reads the value. Where the name is of no use nothing can be known of the value, and it is passed over.</summary>
    public Predicate? Read(ref DocumentReader reader, StatementOperator @operator)
    {
        if (Property is not null)
        {
            Property.TryReadPredicate(ref reader, @operator, out PropertyPredicate? read);
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
                return new TermPredicate(_term, stated, @operator);
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

        Interner interner = reader.Context.Vocabulary;
        int slot = -1;
        if (!reader.Json.ValueIsEscaped
            && reader.Json.ValueLength <= Interner.LongestText
            && interner.Find(reader.Json.ValueAhead, reader.Json.ValueLength, PropertyCatalogue.Key, out slot) is Property known)
        {
            return known;
        }

        if (!reader.TryGetCharacters(out ReadOnlySpan<char> path))
        {
            return null;
        }

        Property? found = PropertyCatalogue.FindStatable(path, out string? reason);
        if (found is null)
        {
            reader.Fail(ProblemCode.UnknownProperty, reason + reader.Context.Newer);
        }
        else if (slot >= 0)
        {
            interner.Keep(slot, PropertyCatalogue.Key, found);
        }

        return found;
    }
}
