using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A typed id: an entity's own where it defines it, a reference to one of its kind everywhere else.</summary>
internal sealed class IdCodec<T>(string? chain = null) : TextCodec<Id<T>>
    where T : Entity
{
    public static readonly new IdCodec<T> Instance = new();

    // Not static: a static of a generic class is looked up at each use.
    private readonly EntityKind _kind = EntityKinds.Of<T>();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value)
    {
        long place = reader.Json.TokenStartIndex;
        bool read = base.Read(ref reader, out value);
        if (read)
        {
            reader.Context.References.Refer(value!.Text, _kind, place, chain, reader.Context.Slot);
        }

        return read;
    }

    /// <summary>Reads the id of the entity that is being read.</summary>
    public bool ReadOwn(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value)
    {
        long place = reader.Json.TokenStartIndex;
        bool read = base.Read(ref reader, out value);
        if (read)
        {
            reader.Context.References.Define(value!.Text, place, reader.Context.Slot);
        }

        return read;
    }

    public override void Visit(Id<T> value, ReferenceVisitor visitor) => visitor.Refer(value.Text, _kind, chain);
}
