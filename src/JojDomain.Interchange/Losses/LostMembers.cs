using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Finds which members of one entity, or of the story itself, were not carried.</summary>
/// <param name="carried">The JSON Pointers of the members that were carried, each with everything in it that this version knows.</param>
/// <param name="holdsUnknown">Whether what this version does not know was carried with the rest.</param>
/// <param name="entity">The entity; null for the story itself.</param>
/// <param name="reason">Why a member is lost.</param>
internal sealed class LostMembers(HashSet<string> carried, bool holdsUnknown, Entity? entity, Func<Entity?, string, string> reason)
{
    private readonly HashSet<string> _above = Above(carried);
    private readonly List<Loss> _losses = [];

    public IReadOnlyList<Loss> Of(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        Compare(document.RootElement, "", entity is null ? NativeShapes.Header : NativeShapes.Of(entity.EntityKind), isWithin: false);
        return _losses;
    }

    // The pointers above those that were carried: a member that is none of them is lost as a whole, and is reported once.
    private static HashSet<string> Above(HashSet<string> carried)
    {
        var above = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (string pointer in carried)
        {
            for (int end = pointer.LastIndexOf('/'); end > 0 && above.Add(pointer[..end]); end = pointer.LastIndexOf('/', end - 1))
            {
            }
        }

        return above;
    }

    private void Compare(JsonElement value, string pointer, NativeShape shape, bool isWithin)
    {
        isWithin |= carried.Contains(pointer);
        if (isWithin && holdsUnknown)
        {
            return;
        }

        if (!isWithin && !_above.Contains(pointer))
        {
            Lose(pointer);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach ((int index, JsonElement item) in value.EnumerateArray().Index())
            {
                Compare(item, FormattableString.Invariant($"{pointer}/{index}"), shape.Items, isWithin);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(value, pointer, shape.Of(value), isWithin);
        }
    }

    private void CompareMembers(JsonElement value, string pointer, NativeShape shape, bool isWithin)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string place = pointer + CarriedMembers.Pointer(member.Name);
            if (isWithin && !shape.Knows(member.Name))
            {
                Lose(place);
            }
            else
            {
                Compare(member.Value, place, shape.MemberOf(value, member.Name), isWithin);
            }
        }
    }

    private void Lose(string pointer) => _losses.Add(new Loss(pointer, entity?.Reference, reason(entity, pointer)));
}
