namespace JojDomain.Engine;

/// <content>Writing and visiting: the path or term, and the value as the member of its operator.</content>
internal partial struct PredicateMembers
{
    /// <summary>Writes one of the members; nothing where the predicate does not have it.</summary>
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

    /// <summary>Whether there is a predicate. It is null only where code has set it to null in spite of its type, and then an error is noted.</summary>
    public static bool Has(ReferenceVisitor visitor, Predicate? value)
    {
        if (value is null)
        {
            visitor.Note(ProblemCode.MissingMember, EitherName);
        }

        return value is not null;
    }

    /// <summary>The kinds of entity that the subject of a predicate may be.</summary>
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
