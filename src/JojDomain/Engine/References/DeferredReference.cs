namespace JojDomain.Engine;

/// <summary>A reference that was read before its kinds of entity are known.</summary>
internal readonly struct DeferredReference(string id, long place, int slot)
{
    private readonly string? _id = id;

    /// <summary>Notes the reference, where one was read, for the check at the end of the document.</summary>
    public void Refer(ref DocumentReader reader, KindSet kinds)
    {
        if (_id is not null)
        {
            reader.Context.References.Refer(_id, kinds, place, slot: slot);
        }
    }
}
