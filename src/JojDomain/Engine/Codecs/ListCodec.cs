using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A list: a JSON array. An item that fails is noted and the others are read on.</summary>
internal sealed class ListCodec<T>(Codec<T> item) : Codec<EquatableArray<T>>
    where T : notnull
{
    private const int LargestKept = 4096;

    // Where items are gathered before the list has its size. A list inside such a list, or another thread's, makes its own.
    private T[]? _spare;

    public override bool Read(ref DocumentReader reader, out EquatableArray<T> value)
    {
        if (reader.Json.TokenType != JsonTokenType.StartArray)
        {
            return reader.WrongType("an array", out value);
        }

        if (!reader.Json.Read() || reader.Json.TokenType == JsonTokenType.EndArray)
        {
            value = default;
            return true;
        }

        // Most lists have one item, and then nothing has to be gathered.
        bool complete = item.Read(ref reader, out T? first);
        if (reader.Json.Read() && reader.Json.TokenType != JsonTokenType.EndArray)
        {
            return ReadMore(ref reader, first, complete, out value);
        }

        value = complete ? new EquatableArray<T>([first!]) : default;
        return complete;
    }

    private bool ReadMore(ref DocumentReader reader, T? first, bool complete, out EquatableArray<T> value)
    {
        T[] items = Interlocked.Exchange(ref _spare, null) ?? new T[16];
        items[0] = first!;
        int count = 1;
        do
        {
            if (!item.Read(ref reader, out T? read))
            {
                complete = false;
                continue;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            items[count++] = read;
        }
        while (reader.Json.Read() && reader.Json.TokenType != JsonTokenType.EndArray);

        value = complete ? new EquatableArray<T>(items.AsSpan(0, count).ToArray()) : default;
        if (items.Length <= LargestKept)
        {
            items.AsSpan(0, count).Clear();
            _spare = items;
        }

        return complete;
    }

    public override void Write(JsonOutput output, EquatableArray<T> value)
    {
        output.StartArray();
        foreach (T each in value.AsSpan())
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
        foreach (T each in value.AsSpan())
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
