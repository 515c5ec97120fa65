using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A reference to an entity of any kind, or of one of several. Reading notes it for the check at the end of the document.</summary>
internal sealed class ReferenceCodec(KindSet kinds = default, string? chain = null) : TextCodec<EntityRef>
{
    public static readonly new ReferenceCodec Instance = new();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out EntityRef value)
    {
        long place = reader.Json.TokenStartIndex;
        bool read = base.Read(ref reader, out value);
        if (read)
        {
            reader.Context.References.Refer(value!.Text, kinds, place, chain, reader.Context.Slot);
        }

        return read;
    }

    public override void Visit(EntityRef value, ReferenceVisitor visitor) => visitor.Refer(value.Text, kinds, chain);
}
