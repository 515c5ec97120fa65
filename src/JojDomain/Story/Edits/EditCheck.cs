using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// Decides by one entity whether a consistent story stays consistent when that entity is added or changed. In doubt the answer is no: then the whole story is checked, which finds out what
/// is wrong and where. So an edit takes time in proportion to what it touches, and its problems are the same as those of any content.
/// </summary>
/// <param name="content">The story before the edit.</param>
/// <param name="ids">The places of its entities.</param>
internal sealed class EditCheck(StoryContent content, IdIndex ids)
{
    private readonly TieVisitor _ties = new();
    private string? _ownId;
    private EntityKind _ownKind;

    /// <summary>Whether the story is certainly consistent after the edit.</summary>
    /// <param name="place">Where the entity goes.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="before">The entity that it replaces, of the same kind and with the same id; null for a new one.</param>
    public bool Fits(EntityPlace place, Entity entity, Entity? before)
    {
        place.List.Visit(entity, place.Position, _ties);
        if (_ties.IsDoubtful)
        {
            return false;
        }

        _ownId = entity.Reference.Text;
        _ownKind = entity.EntityKind;
        return (before is null ? !ids.TryFind(_ownId, out _) : KeepsText(entity, before))
            && _ties.References.TrueForAll(Leads)
            && _ties.Holdings.TrueForAll(holding => KindOf(holding.Subject.Text) == holding.Property.Kind)
            && _ties.Passages.TrueForAll(IsWithinText)
            && !MayCloseCycle(isNew: before is null);
    }

    private static bool KeepsText(Entity entity, Entity before) =>
        entity is not Source { Text: { } text } || (before is Source { Text: { } earlier } && text.Length >= earlier.Length);

    private bool Leads((string Id, KindSet Kinds, string? Chain) reference) => KindOf(reference.Id) is { } found && reference.Kinds.Allows(found);

    private EntityKind? KindOf(string id) =>
        id == _ownId ? _ownKind : ids.TryFind(id, out EntityPlace place) ? place.Kind : null;

    private bool IsWithinText(Passage passage) => passage.Position is not { } position
        || (ids.TryFind(passage.Source.Text, out EntityPlace place) && (place.In(content) is not Source { Text: { } text } || position.End <= text.Length));

    // A new cycle leads through the entity, so its links are followed until one comes back. Links of all kinds are followed together: this may find a cycle that is none, which only costs
    // time.
    private bool MayCloseCycle(bool isNew)
    {
        var next = new Stack<string>(Chained(_ties));
        if (isNew || next.Count == 0)
        {
            return next.Contains(_ownId!);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        while (next.TryPop(out string? id))
        {
            if (id == _ownId)
            {
                return true;
            }

            if (seen.Add(id) && ids.TryFind(id, out EntityPlace place))
            {
                var ties = new TieVisitor();
                place.List.Visit(place.In(content), place.Position, ties);
                if (ties.IsDoubtful)
                {
                    return true;
                }

                foreach (string target in Chained(ties))
                {
                    next.Push(target);
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Chained(TieVisitor ties) =>
        ties.References.Where(static reference => reference.Chain is not null).Select(static reference => reference.Id);
}
