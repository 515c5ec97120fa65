using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A reference to an entity of any kind, or of one of several. Reading notes it for the check at the end of the document.</summary>
internal sealed class ReferenceCodec(KindSet kinds = default, string? chain = null) : TextCodec<EntityRef>
{
    public static readonly new ReferenceCodec Instance = new();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out EntityRef value) => Read(ref reader, out value, out int _);

    /// <summary>Reads the reference, and gives the slot of its text in the interner; -1 where the text is not interned.</summary>
    public bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out EntityRef value, out int slot)
    {
        long place = reader.Json.TokenStartIndex;
        bool read = ReadText(ref reader, out value, out slot);
        if (read)
        {
            reader.Context.References.Refer(value!.Text, kinds, place, chain, slot);
        }

        return read;
    }

    /// <summary>Reads a reference whose kinds are not known yet. The caller notes it when they are.</summary>
    public bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out EntityRef value, out DeferredReference deferred)
    {
        long place = reader.Json.TokenStartIndex;
        bool read = ReadText(ref reader, out value, out int slot);
        deferred = read ? new(value!.Text, place, slot) : default;
        return read;
    }

    public override void Visit(EntityRef value, ReferenceVisitor visitor) => visitor.Refer(value.Text, kinds, chain);
}
