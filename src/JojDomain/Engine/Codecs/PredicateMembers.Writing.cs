namespace JojDomain.Engine;

/// <content>How a predicate is written and visited: its name, and its value under the name of its operator.</content>
internal partial struct PredicateMembers
{
    /// <summary>Writes one of the members, where the predicate has it.</summary>
    public static void Write(JsonOutput output, Predicate value, int member)
    {
        if (member != (int)ValueMember(value) && member != (int)(value is TermPredicate ? Member.Term : Member.Property))
        {
            return;
        }

        output.Name(Table.Encoded(member));
        switch (value)
        {
            case PropertyPredicate property when (Member)member == Member.Property:
                output.Raw(property.Property.EncodedPath);
                break;
            case PropertyPredicate property:
                property.WriteValue(output);
                break;
            case TermPredicate term when (Member)member == Member.Term:
                output.String(term.Term.Text);
                break;
            case TermPredicate term:
                TermCodec.Write(output, term.Value);
                break;
        }
    }

    /// <summary>Whether there is a predicate, which a statement lacks only where code has set it to null against its type.</summary>
    public static bool Has(ReferenceVisitor visitor, Predicate? value)
    {
        if (value is null)
        {
            visitor.Note(ProblemCode.MissingMember, EitherName);
        }

        return value is not null;
    }

    /// <summary>The kinds of entity that a predicate can be said of.</summary>
    public static KindSet KindsOf(Predicate? value) => (value as PropertyPredicate)?.Property.Kind;

    public static void Visit(Predicate value, ReferenceVisitor visitor)
    {
        visitor.Push(Table.NameOf((int)ValueMember(value)));
        if (value is PropertyPredicate property)
        {
            property.Visit(visitor);
        }
        else
        {
            TermCodec.Visit(((TermPredicate)value).Value, visitor);
        }

        visitor.Pop();
    }

    private static Member ValueMember(Predicate value) => Member.EqualTo + (int)value.Operator;
}
