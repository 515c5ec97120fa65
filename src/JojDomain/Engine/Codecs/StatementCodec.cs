using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>
/// A statement. Its members depend on each other (the property decides how the value is read, and of which kind the subject must be),
/// so that its codec is written by hand. The value may be before the property: the property is then found by looking ahead.
/// </summary>
internal sealed partial class StatementCodec : Codec<Statement>
{
    public static readonly StatementCodec Instance = new();

    private static readonly MemberTable Members = new(
        "subject property term equals includes excludes asOf polarity modality certainty quantifier condition evidence"u8);

    private static readonly ListCodec<Passage> Passages = new(PassageCodec.Instance);

    private const ulong Values = (1UL << (int)Member.EqualTo) | (1UL << (int)Member.Includes) | (1UL << (int)Member.Excludes);

    private const string NegatedAbsence = "only a value can be negated; that there is none, or that it is not known, is affirmed";

    private enum Member
    {
        Subject,
        Property,
        Term,
        EqualTo,
        Includes,
        Excludes,
        AsOf,
        Polarity,
        Modality,
        Certainty,
        Quantifier,
        Condition,
        Evidence,
    }

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Statement value)
    {
        value = null;
        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            return reader.WrongType("an object", out value);
        }

        int errors = reader.Context.ErrorCount;
        long start = reader.Json.TokenStartIndex;
        PredicateJson form = default;
        bool hasForm = false;
        MemberScan scan = default;
        EntityRef? subject = null;
        long subjectPlace = 0;
        int subjectSlot = -1;
        Predicate? predicate = null;
        When? asOf = null;
        Polarity polarity = default;
        Modality modality = default;
        Certainty certainty = default;
        Quantifier? quantifier = null;
        Condition? condition = null;
        EquatableArray<Passage> evidence = default;
        while (reader.NextMember(Members, ref scan))
        {
            switch ((Member)scan.Member)
            {
                case Member.Subject:
                    subjectPlace = reader.Json.TokenStartIndex;
                    TextCodec<EntityRef>.Instance.ReadText(ref reader, out subject, out subjectSlot);
                    break;
                case Member.Property or Member.Term when !hasForm:
                    form = PredicateJson.At(ref reader, scan.Member == (int)Member.Term);
                    hasForm = true;
                    break;
                case Member.EqualTo or Member.Includes or Member.Excludes:
                    if ((scan.Seen & Values) == 1UL << scan.Member)
                    {
                        hasForm = hasForm || PredicateJson.TryFindAfter(ref reader, out form);
                        predicate = form.Read(ref reader, (StatementOperator)(scan.Member - (int)Member.EqualTo));
                    }
                    else
                    {
                        reader.Fail(ProblemCode.RuleBroken, "a statement has only one of the members \"equals\", \"includes\" and \"excludes\"");
                        reader.Json.Skip();
                    }

                    break;
                case Member.AsOf:
                    WhenCodec.Instance.Read(ref reader, out asOf);
                    break;
                case Member.Polarity:
                    PolarityCodec.Instance.Read(ref reader, out polarity);
                    break;
                case Member.Modality:
                    ModalityCodec.Instance.Read(ref reader, out modality);
                    break;
                case Member.Certainty:
                    CertaintyCodec.Instance.Read(ref reader, out certainty);
                    break;
                case Member.Quantifier:
                    TextCodec<Quantifier>.Instance.Read(ref reader, out quantifier);
                    break;
                case Member.Condition:
                    ConditionCodec.Instance.Read(ref reader, out condition);
                    break;
                case Member.Evidence:
                    Passages.Read(ref reader, out evidence);
                    break;
                default:
                    reader.Json.Skip();
                    break;
            }
        }

        // Which kind the subject must be is known only now: the property may be after it.
        if (subject is not null)
        {
            reader.Context.References.Refer(subject.Text, form.Property?.Kind, subjectPlace, slot: subjectSlot);
        }

        if (!hasForm)
        {
            reader.Context.Note(ProblemCode.MissingMember, PredicateJson.Choice, start);
        }

        const ulong Both = (1UL << (int)Member.Property) | (1UL << (int)Member.Term);
        if ((scan.Seen & Both) == Both)
        {
            reader.Context.Note(ProblemCode.RuleBroken, PredicateJson.Choice, start);
        }

        if ((scan.Seen & Values) == 0)
        {
            reader.Context.Note(ProblemCode.MissingMember, "a statement needs one of the members \"equals\", \"includes\" and \"excludes\"", start);
        }

        reader.NoteMissing(Members, scan, 1UL << (int)Member.Subject, start);
        if (NegatesAbsence(polarity, predicate))
        {
            reader.Context.Note(ProblemCode.RuleBroken, NegatedAbsence, start);
        }

        if (errors != reader.Context.ErrorCount)
        {
            return false;
        }

        value = new Statement
        {
            Subject = subject!,
            Predicate = predicate!,
            AsOf = asOf,
            Polarity = polarity,
            Modality = modality,
            Certainty = certainty,
            Quantifier = quantifier,
            Condition = condition,
            Evidence = evidence,
            Unknown = scan.UnknownMembers(),
        };
        return true;
    }

    public override void Visit(Statement value, ReferenceVisitor visitor)
    {
        if (!visitor.Enter())
        {
            return;
        }

        bool hasSubject = visitor.Has(value.Subject, Members.NameOf((int)Member.Subject));
        if (value.Predicate is null)
        {
            visitor.Note(ProblemCode.MissingMember, PredicateJson.Choice);
        }
        else if (NegatesAbsence(value.Polarity, value.Predicate))
        {
            visitor.Note(ProblemCode.RuleBroken, NegatedAbsence);
        }

        if (hasSubject)
        {
            visitor.Push(Members.NameOf((int)Member.Subject));
            visitor.Refer(value.Subject.Text, (value.Predicate as PropertyPredicate)?.Property.Kind);
            visitor.Pop();
        }

        if (value.Predicate is not null)
        {
            visitor.Push(Members.NameOf((int)ValueMember(value.Predicate)));
            PredicateJson.Visit(value.Predicate, visitor);
            visitor.Pop();
        }

        if (value.AsOf is { } asOf)
        {
            visitor.Push(Members.NameOf((int)Member.AsOf));
            WhenCodec.Instance.Visit(asOf, visitor);
            visitor.Pop();
        }

        if (value.Condition is { } condition)
        {
            visitor.Push(Members.NameOf((int)Member.Condition));
            ConditionCodec.Instance.Visit(condition, visitor);
            visitor.Pop();
        }

        if (!value.Evidence.IsEmpty)
        {
            visitor.Push(Members.NameOf((int)Member.Evidence));
            Passages.Visit(value.Evidence, visitor);
            visitor.Pop();
        }

        Visit(visitor, Member.Polarity, PolarityCodec.Instance, value.Polarity);
        Visit(visitor, Member.Modality, ModalityCodec.Instance, value.Modality);
        Visit(visitor, Member.Certainty, CertaintyCodec.Instance, value.Certainty);
        visitor.CheckUnknown(Members, value.Unknown);
    }

    private static void Visit<T>(ReferenceVisitor visitor, Member member, EnumCodec<T> codec, T value)
        where T : struct, Enum
    {
        visitor.Push(Members.NameOf((int)member));
        codec.Visit(value, visitor);
        visitor.Pop();
    }

    // "None" is said by the absence itself, and its contrary by a value: a negated absence would be a second way to say it.
    private static bool NegatesAbsence(Polarity polarity, Predicate? predicate) => polarity == Polarity.Negated && predicate is { IsAbsence: true };

    private static Member ValueMember(Predicate predicate) => Member.EqualTo + (int)predicate.Operator;
}
