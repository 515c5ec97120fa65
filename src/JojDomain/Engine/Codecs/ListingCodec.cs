using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A listing: a bare array when it says nothing beyond its items, otherwise an object.</summary>
internal sealed class ListingCodec<T>(Codec<T> item) : Codec<Listing<T>>
    where T : notnull
{
    private readonly ListCodec<T> _items = new(item);

    public override bool Read(ref DocumentReader reader, out Listing<T> value)
    {
        value = default;
        if (reader.Json.TokenType == JsonTokenType.StartArray)
        {
            bool read = _items.Read(ref reader, out EquatableArray<T> bare);
            value = new(bare);
            return read;
        }

        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            return reader.WrongType("an array, or an object with items and completeness", out value);
        }

        int errors = reader.Context.ErrorCount;
        long start = reader.Json.TokenStartIndex;
        MemberScan scan = default;
        EquatableArray<T> items = default;
        Completeness completeness = default;
        LangText? words = null;
        while (reader.NextMember(ListingMembers.Table, ref scan))
        {
            _ = scan.Member switch
            {
                0 => _items.Read(ref reader, out items),
                1 => CompletenessCodec.Instance.Read(ref reader, out completeness),
                _ => LangTextCodec.Instance.Read(ref reader, out words),
            };
        }

        if (scan.Seen == 0)
        {
            // An item without its brackets would otherwise pass for a listing of nothing, all of it unknown.
            reader.Context.Note(ProblemCode.MissingMember, "a listing is an array, or an object with \"items\", \"completeness\" or \"words\"", start);
        }

        value = new(items, completeness, words, scan.UnknownMembers());
        return errors == reader.Context.ErrorCount;
    }

    public override void Write(Utf8JsonWriter writer, Listing<T> value)
    {
        if (value.IsBare)
        {
            _items.Write(writer, value.Items);
            return;
        }

        writer.WriteStartObject();
        if (!value.Items.IsEmpty)
        {
            writer.WritePropertyName(ListingMembers.Table.Encoded(0));
            _items.Write(writer, value.Items);
        }

        if (value.Completeness != Completeness.Unspecified)
        {
            writer.WritePropertyName(ListingMembers.Table.Encoded(1));
            CompletenessCodec.Instance.Write(writer, value.Completeness);
        }

        if (value.Words is { } words)
        {
            writer.WritePropertyName(ListingMembers.Table.Encoded(2));
            LangTextCodec.Instance.Write(writer, words);
        }

        ListingMembers.Table.WriteUnknown(writer, value.Unknown);
        writer.WriteEndObject();
    }

    public override void Visit(Listing<T> value, ReferenceVisitor visitor)
    {
        if (value.IsBare)
        {
            _items.Visit(value.Items, visitor);
            return;
        }

        visitor.Push("items");
        _items.Visit(value.Items, visitor);
        visitor.Pop();
    }
}
