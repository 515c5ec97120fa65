using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Reads a list, which is a JSON array. Where an item fails, the others are read in any case, so that their problems are reported too.</summary>
internal static class ListCodec
{
    private const int LargestKept = 4096;
    private const int LargestGuessed = 1 << 20;

    public static bool Read<T>(ref DocumentReader reader, Codec<T> item, out EquatableArray<T> value)
        where T : notnull
    {
        if (reader.Json.TokenType != JsonTokenType.StartArray)
        {
            return reader.WrongType("an array", out value);
        }

        if (!reader.Json.ReadFirstItem())
        {
            value = default;
            return true;
        }

        // Most lists have one item, for which no array of unknown size is needed.
        bool complete = item.Read(ref reader, out T? first);
        if (reader.Json.ReadNextItem())
        {
            return ReadMore(ref reader, item, first, complete, out value);
        }

        value = complete ? new EquatableArray<T>(first!) : default;
        return complete;
    }

    private static bool ReadMore<T>(ref DocumentReader reader, Codec<T> item, T? first, bool complete, out EquatableArray<T> value)
        where T : notnull
    {
        T[] items = Interlocked.Exchange(ref item.Spare, null) ?? new T[16];
        int most = reader.Context.Limits.MostItems;
        int room = Math.Min(items.Length, most);
        items[0] = first!;
        int count = 1;
        do
        {
            if (!item.Read(ref reader, out T? read))
            {
                complete = false;
                continue;
            }

            if (count == room)
            {
                if (count == most)
                {
                    reader.Stop($"the list has more than {most} items, the most that are read");
                }

                room = Math.Min(RoomAfter(in reader, count), most);
                Array.Resize(ref items, room);
            }

            items[count++] = read;
        }
        while (reader.Json.ReadNextItem());

        value = complete ? new EquatableArray<T>(count > LargestKept && count == items.Length ? items : items.AsSpan(0, count).ToArray()) : default;
        if (items.Length <= LargestKept)
        {
            items.AsSpan(0, count).Clear();
            item.Spare = items;
        }

        return complete;
    }

    // The room is doubled, except for very long lists, where half of it might be most of the memory that reading takes: there the remaining items are counted first.
    private static int RoomAfter(in DocumentReader reader, int count) => count < LargestGuessed ? count * 2 : count + reader.ItemsFromHere();
}

/// <summary>A list: a JSON array.</summary>
internal sealed class ListCodec<T>(Codec<T> item) : Codec<EquatableArray<T>>
    where T : notnull
{
    public override bool Read(ref DocumentReader reader, out EquatableArray<T> value) => ListCodec.Read(ref reader, item, out value);

    public override void Write(JsonOutput output, EquatableArray<T> value)
    {
        output.StartArray();
        foreach (T each in value)
        {
            item.Write(output, each);
        }

        output.EndArray();
    }

    public override void Visit(EquatableArray<T> value, ReferenceVisitor visitor)
    {
        if (!visitor.Enter())
        {
            return;
        }

        int index = 0;
        foreach (T each in value)
        {
            visitor.Push(index++);
            item.Visit(each, visitor);
            visitor.Pop();
        }
    }

    public override string SchemaKey => SchemaWriter.KeyOf("list", item);

    public override bool IsInPlace => true;

    public override bool MayBeArray => true;

    public override void Describe(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Value("items", item);
    }
}
