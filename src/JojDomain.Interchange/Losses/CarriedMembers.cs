using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>
/// Keeps which members of a story an exporter wrote. What it does not name here is lost, so that no exporter can lose a member in silence: the report is all
/// members of the story's native JSON less those that were carried.
/// </summary>
/// <param name="holdsUnknown">Whether a document has the members that this version does not know within those that it has; false by default, since what words and terms of others hold is known.</param>
internal sealed class CarriedMembers(bool holdsUnknown = false)
{
    private readonly Dictionary<string, HashSet<string>> _ofEntities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofStory = new(StringComparer.Ordinal);

    /// <summary>Notes that a member of an entity, with everything in it that the document can hold, is in it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="pointer">A JSON Pointer from the entity; empty for the whole entity.</param>
    public void Add(EntityRef entity, string pointer)
    {
        if (!_ofEntities.TryGetValue(entity.Text, out HashSet<string>? carried))
        {
            _ofEntities.Add(entity.Text, carried = new(StringComparer.Ordinal));
        }

        carried.Add(pointer);
    }

    /// <summary>Notes that a member of the story itself is in the document.</summary>
    public void AddOfStory(string pointer) => _ofStory.Add(pointer);

    /// <summary>The JSON Pointer of a member of the story, or of an entity.</summary>
    public static string Pointer(string member) => $"/{JsonPointer.Escape(member)}";

    /// <summary>What was not carried.</summary>
    /// <param name="story">The story.</param>
    /// <param name="reason">Why a member is lost: given the entity (null for the story itself) and the pointer.</param>
    public LossReport ToReport(Story story, Func<Entity?, string, string> reason)
    {
        List<Loss> losses = [.. Lost(_ofStory, null).Of(StoryJson.HeaderToUtf8Bytes(story))];
        foreach (Entity entity in story.Entities)
        {
            HashSet<string> carried = _ofEntities.GetValueOrDefault(entity.Reference.Text, []);
            if (!holdsUnknown || !carried.Contains(""))
            {
                losses.AddRange(Lost(carried, entity).Of(StoryJson.EntityToUtf8Bytes(entity)));
            }
        }

        return new LossReport(losses);

        LostMembers Lost(HashSet<string> carried, Entity? entity) => new(carried, holdsUnknown, entity, reason);
    }
}
