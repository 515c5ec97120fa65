namespace JojDomain.Engine;

/// <content>How it is written: the members in one of two orders, each where it says something.</content>
internal sealed partial class StatementCodec
{
    public override void Write(JsonOutput output, Statement value)
    {
        output.StartObject();
        foreach (Member member in output.IsCanonical ? Order.Canonical : Order.Usual)
        {
            Write(output, member, value);
        }

        Members.WriteUnknown(output, value.Unknown);
        output.EndObject();
    }

    private static void Write(JsonOutput output, Member member, Statement value)
    {
        switch (member)
        {
            case Member.Subject:
                Name(output, member);
                ReferenceCodec.Instance.Write(output, value.Subject);
                break;
            case Member.Property or Member.Term when value.Predicate is TermPredicate == (member == Member.Term):
                Name(output, member);
                PredicateJson.WriteName(output, value.Predicate);
                break;
            case Member.EqualTo or Member.Includes or Member.Excludes when ValueMember(value.Predicate) == member:
                Name(output, member);
                PredicateJson.WriteValue(output, value.Predicate);
                break;
            case Member.AsOf when value.AsOf is { } asOf:
                Name(output, member);
                WhenCodec.Instance.Write(output, asOf);
                break;
            case Member.Polarity:
                Word(output, member, PolarityCodec.Instance, value.Polarity);
                break;
            case Member.Modality:
                Word(output, member, ModalityCodec.Instance, value.Modality);
                break;
            case Member.Certainty:
                Word(output, member, CertaintyCodec.Instance, value.Certainty);
                break;
            case Member.Quantifier when value.Quantifier is { } quantifier:
                Name(output, member);
                TextCodec<Quantifier>.Instance.Write(output, quantifier);
                break;
            case Member.Condition when value.Condition is { } condition:
                Name(output, member);
                ConditionCodec.Instance.Write(output, condition);
                break;
            case Member.Evidence when !value.Evidence.IsEmpty:
                Name(output, member);
                Passages.Write(output, value.Evidence);
                break;
        }
    }

    public override bool WritesObject(Statement value) => true;

    private static void Name(JsonOutput output, Member member) => output.Name(Members.Encoded((int)member));

    private static void Word<T>(JsonOutput output, Member member, EnumCodec<T> codec, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            Name(output, member);
            codec.Write(output, value);
        }
    }

    // Apart, so that nothing is sorted before something is written.
    private static class Order
    {
        public static readonly Member[] Usual = Enum.GetValues<Member>();

        public static readonly Member[] Canonical = [.. Usual.OrderBy(static member => Members.NameOf((int)member), StringComparer.Ordinal)];
    }
}
