using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>
/// Keeps which members of a story an exporter wrote. What it does not name here is lost, so that no exporter can lose a member in silence: the report is all
/// members of the story's native JSON less those that were carried.
/// </summary>
internal sealed class CarriedMembers
{
    private readonly Dictionary<string, HashSet<string>> _ofEntities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofStory = new(StringComparer.Ordinal);

    /// <summary>Notes that a member of an entity, with everything in it, is in the document.</summary>
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
        var losses = new List<Loss>();
        Compare(StoryJson.HeaderToUtf8Bytes(story), _ofStory, null, reason, losses);
        foreach (Entity entity in story.Entities)
        {
            _ofEntities.TryGetValue(entity.Reference.Text, out HashSet<string>? carried);
            if (carried?.Contains("") != true)
            {
                Compare(StoryJson.EntityToUtf8Bytes(entity), carried ?? [], entity, reason, losses);
            }
        }

        return new LossReport(losses);
    }

    private static void Compare(byte[] json, HashSet<string> carried, Entity? entity, Func<Entity?, string, string> reason, List<Loss> losses)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        Compare(document.RootElement, "", carried, Ancestors(carried), entity, reason, losses);
    }

    // The pointers above those that were carried: a member that is none of them is lost as a whole, and is reported once.
    private static HashSet<string> Ancestors(HashSet<string> carried)
    {
        var ancestors = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (string pointer in carried)
        {
            for (int end = pointer.LastIndexOf('/'); end > 0 && ancestors.Add(pointer[..end]); end = pointer.LastIndexOf('/', end - 1))
            {
            }
        }

        return ancestors;
    }

    private static void Compare(
        JsonElement value, string pointer, HashSet<string> carried, HashSet<string> ancestors, Entity? entity, Func<Entity?, string, string> reason, List<Loss> losses)
    {
        if (carried.Contains(pointer))
        {
            return;
        }

        if (!ancestors.Contains(pointer))
        {
            losses.Add(new Loss(pointer, entity?.Reference, reason(entity, pointer)));
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Compare(member.Value, pointer + Pointer(member.Name), carried, ancestors, entity, reason, losses);
                }

                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Compare(item, FormattableString.Invariant($"{pointer}/{index++}"), carried, ancestors, entity, reason, losses);
                }

                break;
        }
    }
}
