using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// The members that a predicate is of its statement: the name of a property or term, and a value that is read as that name asks for. We write the
/// name first; where a document has the value first, the name is found by looking ahead.
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

    /// <summary>What was read; null where something in it is wrong.</summary>
    public Predicate? Value { get; private set; }

    /// <summary>The kinds of entity that it can be said of.</summary>
    public readonly KindSet Kinds => _property?.Kind;

    /// <summary>Reads the member that the reader is on. A value of which nothing can be known, since its name is of no use, is passed over.</summary>
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

    /// <summary>Notes what is missing, or there beside another, once the statement is read.</summary>
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

    // Finds the name in what comes after the value that the reader is on; the reader does not move.
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
