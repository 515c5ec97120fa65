using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// Reads and writes a predicate, which is two members of the object of its statement: the path of a property or a term, and a value, whose type depends on it.
/// Where a document has the value first, the path or term is found by looking ahead.
/// </summary>
internal partial struct PredicateMembers
{
    /// <summary>The names of the members in JSON, in the order of <see cref="Member"/>, with a blank between them; the generator reads them here.</summary>
    public const string Names = "property term equals includes excludes";

    private const string EitherName = "a statement has either the member \"property\" or the member \"term\"";

    private static readonly MemberTable Table = new(Encoding.UTF8.GetBytes(Names));

    private static readonly ReportedCodec<TermValue> TermCodec = new(TermValueCodec.Instance);

    private Property? _property;
    private Term? _term;
    private bool _isNamed;
    private int _names;
    private int _values;

    private enum Member
    {
        Property,
        Term,
        EqualTo,
        Includes,
        Excludes,
    }

    /// <summary>The predicate that was read; null where it is wrong.</summary>
    public Predicate? Value { get; private set; }

    /// <summary>The kinds of entity that the subject of the statement may be.</summary>
    public readonly KindSet Kinds => _property?.Kind;

    /// <summary>Reads the member that the reader is on. A value without a usable path or term is skipped.</summary>
    public void Read(ref DocumentReader reader, int member)
    {
        if ((Member)member is Member.Property or Member.Term)
        {
            _names++;
            if (_isNamed)
            {
                reader.Json.Skip();
            }
            else
            {
                ReadName(ref reader, (Member)member);
            }
        }
        else if (_values++ == 0)
        {
            if (!_isNamed)
            {
                FindName(in reader);
            }

            ReadValue(ref reader, (StatementOperator)(member - (int)Member.EqualTo));
        }
        else
        {
            reader.Fail(ProblemCode.RuleBroken, "a statement has only one of the members \"equals\", \"includes\" and \"excludes\"");
            reader.Json.Skip();
        }
    }

    /// <summary>Notes which members are missing or too many, when the statement is read completely.</summary>
    public readonly void End(ref DocumentReader reader, long start)
    {
        if (_names != 1)
        {
            reader.Context.Note(_names == 0 ? ProblemCode.MissingMember : ProblemCode.RuleBroken, EitherName, start);
        }

        if (_values == 0)
        {
            reader.Context.Note(ProblemCode.MissingMember, "a statement needs one of the members \"equals\", \"includes\" and \"excludes\"", start);
        }
    }

    private void ReadName(ref DocumentReader reader, Member member)
    {
        _isNamed = true;
        if (member == Member.Property)
        {
            _property = PropertyAt(ref reader);
        }
        else
        {
            _term = TermAt(ref reader);
        }
    }

    // Looks for the path or term after the value that the reader is on. The reader does not move.
    private void FindName(ref readonly DocumentReader reader)
    {
        JsonInput name = reader.Json;
        name.Skip();
        while (!_isNamed && name.Read() && name.TokenType == JsonTokenType.PropertyName)
        {
            var member = (Member)reader.FindIn(Table, in name);
            name.Read();
            if (member is Member.Property or Member.Term)
            {
                DocumentReader ahead = reader;
                ahead.Json = name;
                ReadName(ref ahead, member);
            }
            else
            {
                name.Skip();
            }
        }
    }

    private void ReadValue(ref DocumentReader reader, StatementOperator @operator)
    {
        if (_property is not null)
        {
            _property.TryReadPredicate(ref reader, @operator, out PropertyPredicate? read);
            Value = read;
            return;
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
                Value = new TermPredicate(_term, stated, @operator);
            }
            catch (ArgumentException broken)
            {
                reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);
            }
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
