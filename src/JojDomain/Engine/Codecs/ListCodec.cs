using System.Buffers;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A list: a JSON array. An item that fails is noted and the others are read on.</summary>
internal sealed class ListCodec<T>(Codec<T> item) : Codec<EquatableArray<T>>
    where T : notnull
{
    public override bool Read(ref DocumentReader reader, out EquatableArray<T> value)
    {
        if (reader.Json.TokenType != JsonTokenType.StartArray)
        {
            return reader.WrongType("an array", out value);
        }

        bool complete = true;
        int count = 0;
        T[] items = [];
        try
        {
            while (reader.Json.Read() && reader.Json.TokenType != JsonTokenType.EndArray)
            {
                if (!item.Read(ref reader, out T? read))
                {
                    complete = false;
                    continue;
                }

                if (count == items.Length)
                {
                    items = Grow(items, count);
                }

                items[count++] = read;
            }

            value = complete && count > 0 ? new EquatableArray<T>(items.AsSpan(0, count).ToArray()) : default;
        }
        finally
        {
            Return(items, count);
        }

        return complete;
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value)
    {
        writer.WriteStartArray();
        foreach (T each in value.AsSpan())
        {
            item.Write(writer, each);
        }

        writer.WriteEndArray();
    }

    public override void Visit(EquatableArray<T> value, ReferenceVisitor visitor)
    {
        int index = 0;
        foreach (T each in value.AsSpan())
        {
            visitor.Push(index++);
            item.Visit(each, visitor);
            visitor.Pop();
        }
    }

    private static T[] Grow(T[] items, int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, count * 2));
        items.AsSpan(0, count).CopyTo(larger);
        Return(items, count);
        return larger;
    }

    private static void Return(T[] items, int count)
    {
        if (items.Length > 0)
        {
            items.AsSpan(0, count).Clear();
            ArrayPool<T>.Shared.Return(items);
        }
    }
}
