using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds where an entity has its id.</summary>
/// <param name="wanted">The id.</param>
internal sealed class DefinitionVisitor(string wanted) : OwnerVisitor
{
    /// <summary>The JSON Pointer of the id; null where nothing has it.</summary>
    public string? Found { get; private set; }

    public override void Define(string id)
    {
        if (id == wanted)
        {
            Found = Pointer();
        }
    }

    public override void Refer(string id, KindSet kinds, string? chain = null)
    {
    }
}
