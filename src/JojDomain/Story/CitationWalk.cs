using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds all passages of a story's entities, in the order of the document. The codecs lead the walk, so that a passage in a new member is found too.</summary>
internal sealed class CitationWalk : OwnerVisitor
{
    private readonly List<Citation> _found = [];

    private CitationWalk()
    {
    }

    public static EquatableArray<Citation> Of(StoryContent content)
    {
        var walk = new CitationWalk();
        StoryContentCodec.Instance.Visit(content, walk);
        return walk._found.ToEquatableArray();
    }

    public override void Refer(string id, KindSet kinds, string? chain = null)
    {
    }

    public override void CheckRules(Passage passage) => _found.Add(new Citation
    {
        Pointer = Pointer(),
        Entity = Owner!.Reference,
        Passage = passage,
    });
}
