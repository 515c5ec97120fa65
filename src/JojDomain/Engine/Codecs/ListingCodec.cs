using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Reads a listing: an array when it has nothing but items, otherwise an object.</summary>
internal static class ListingCodec
{
    public static bool Read<T>(ref DocumentReader reader, Codec<T> item, out Listing<T> value)
        where T : notnull
    {
        value = default;
        if (reader.Json.TokenType == JsonTokenType.StartArray)
        {
            bool read = ListCodec.Read(ref reader, item, out EquatableArray<T> bare);
            value = new(bare);
            return read;
        }

        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            return reader.WrongType("an array, or an object with items and completeness", out value);
        }

        int errors = reader.Context.ErrorCount;
        long start = reader.Json.TokenStartIndex;
        if (!ListingMembers.Table.HasMember(reader.NameWrittenFirst()) && AbsenceJson.Begins(in reader, ListingMembers.Table))
        {
            return ReadAbsence(ref reader, start, out value);
        }

        MemberScan scan = default;
        EquatableArray<T> items = default;
        Completeness completeness = default;
        LangText? words = null;
        while (reader.NextMember(ListingMembers.Table, ref scan))
        {
            _ = scan.Member switch
            {
                0 => ListCodec.Read(ref reader, item, out items),
                1 => CompletenessCodec.Instance.Read(ref reader, out completeness),
                _ => LangTextCodec.Instance.Read(ref reader, out words),
            };
        }

        if (scan.Seen == 0)
        {
            // An item without the brackets of an array would otherwise be read as an empty listing with unknown members.
            reader.Context.Note(ProblemCode.MissingMember, "a listing is an array, or an object with \"items\", \"completeness\", \"words\" or \"absent\"", start);
        }

        value = new(items, completeness, words, scan.UnknownMembers());
        return errors == reader.Context.ErrorCount;
    }

    private static bool ReadAbsence<T>(ref DocumentReader reader, long start, out Listing<T> value)
        where T : notnull
    {
        value = default;
        if (!AbsenceJson.Read(ref reader, out Absence? absence))
        {
            return false;
        }

        if (absence.State == ReportState.None)
        {
            reader.Context.Note(ProblemCode.RuleBroken, "that there are none is written as a listing that has no other items: {\"completeness\":\"exhaustive\"}", start);
            return false;
        }

        value = new(absence);
        return true;
    }
}

/// <summary>A listing: an array when it has nothing but items, otherwise an object.</summary>
internal sealed class ListingCodec<T>(Codec<T> item) : Codec<Listing<T>>
    where T : notnull
{
    private readonly ListCodec<T> _items = new(item);

    public override bool Read(ref DocumentReader reader, out Listing<T> value) => ListingCodec.Read(ref reader, item, out value);

    public override void Write(JsonOutput output, Listing<T> value)
    {
        if (value.IsBare)
        {
            _items.Write(output, value.Items);
            return;
        }

        if (value.Absence is { } absence)
        {
            AbsenceJson.Write(output, absence);
            return;
        }

        output.StartObject();
        if (output.IsCanonical)
        {
            WriteCompleteness(output, value);
            WriteItems(output, value);
        }
        else
        {
            WriteItems(output, value);
            WriteCompleteness(output, value);
        }

        if (value.Words is { } words)
        {
            output.Name(ListingMembers.Table.Encoded(2));
            LangTextCodec.Instance.Write(output, words);
        }

        ListingMembers.Table.WriteUnknown(output, value.Unknown);
        output.EndObject();
    }

    private void WriteItems(JsonOutput output, Listing<T> value)
    {
        // An empty listing with nothing but unknown members has its items written, because an object without any known member is refused when it is read.
        if (!value.Items.IsEmpty || (value.Completeness == Completeness.Unspecified && value.Words is null))
        {
            output.Name(ListingMembers.Table.Encoded(0));
            _items.Write(output, value.Items);
        }
    }

    private static void WriteCompleteness(JsonOutput output, Listing<T> value)
    {
        if (value.Completeness != Completeness.Unspecified)
        {
            output.Name(ListingMembers.Table.Encoded(1));
            CompletenessCodec.Instance.Write(output, value.Completeness);
        }
    }

    public override void Visit(Listing<T> value, ReferenceVisitor visitor)
    {
        if (value.IsBare)
        {
            _items.Visit(value.Items, visitor);
            return;
        }

        if (value.Absence is { } absence)
        {
            AbsenceJson.Visit(absence, visitor);
            return;
        }

        if (!visitor.Enter())
        {
            return;
        }

        visitor.Push("items");
        _items.Visit(value.Items, visitor);
        visitor.Pop();
        if (value.Words is { } words)
        {
            visitor.Push("words");
            LangTextCodec.Instance.Visit(words, visitor);
            visitor.Pop();
        }

        visitor.CheckUnknown(ListingMembers.Table, value.Unknown);
    }

    public override string SchemaKey => SchemaWriter.KeyOf("listing", item);

    public override bool MayBeArray => true;

    public override void Describe(SchemaWriter schema)
    {
        schema.Summary("A list that can say whether it is the whole list; an array where it says nothing but its items; or the report that it is not known, or that the question does not arise.");
        schema.Json.WriteStartArray("anyOf");
        schema.Value(null, _items);
        schema.Json.WriteStartObject();
        schema.StartObject("");
        schema.Optional("items", _items, "The items, in the order of the source; left out where there are none.");
        schema.Optional("completeness", CompletenessCodec.Instance, "Whether these are all; unspecified by default.");
        schema.Optional("words", LangTextCodec.Instance, "The words that said whether these are all; left out by default.");
        schema.NeedsOneOf("items", "completeness", "words");
        schema.EndObject();
        schema.Json.WriteEndObject();
        AbsenceJson.Describe(schema, ListingMembers.Table.Names, isNoneLeftOut: true);
        schema.Json.WriteEndArray();
    }
}
