using System.Globalization;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>Compares two values of native JSON, member by member and item by item.</summary>
internal static class JsonComparison
{
    public static EquatableArray<MemberChange> Of(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        using JsonDocument old = JsonMembers.Parse(before);
        using JsonDocument now = JsonMembers.Parse(after);
        List<MemberChange> changes = [];
        Compare("", old.RootElement, now.RootElement, changes);
        return changes.ToEquatableArray();
    }

    // Recursive: a value is no deeper than a document may be.
    private static void Compare(string pointer, JsonElement before, JsonElement after, List<MemberChange> changes)
    {
        if (JsonMembers.AreAlike(before, after))
        {
            return;
        }

        if (ByName(before) is { } old && ByName(after) is { } now)
        {
            CompareMembers(pointer, old, now, changes);
        }
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            CompareItems(pointer, [.. before.EnumerateArray()], [.. after.EnumerateArray()], changes);
        }
        else if (!JsonMembers.AreEqual(before, after))
        {
            changes.Add(new(pointer, before.GetRawText(), after.GetRawText()));
        }
    }

    private static void CompareMembers(
        string pointer, OrderedDictionary<string, JsonElement> before, OrderedDictionary<string, JsonElement> after, List<MemberChange> changes)
    {
        foreach (string name in before.Keys.Union(after.Keys))
        {
            bool wasThere = before.TryGetValue(name, out JsonElement old);
            bool isThere = after.TryGetValue(name, out JsonElement now);
            string member = $"{pointer}/{Places.Escaped(name)}";
            if (wasThere && isThere)
            {
                Compare(member, old, now, changes);
            }
            else
            {
                changes.Add(new(member, wasThere ? old.GetRawText() : null, isThere ? now.GetRawText() : null));
            }
        }
    }

    // Surplus items are removed from the end, so that the positions of the others stay right.
    private static void CompareItems(string pointer, JsonElement[] before, JsonElement[] after, List<MemberChange> changes)
    {
        for (int index = 0; index < before.Length && index < after.Length; index++)
        {
            Compare(Item(pointer, index), before[index], after[index], changes);
        }

        for (int index = before.Length - 1; index >= after.Length; index--)
        {
            changes.Add(new(Item(pointer, index), before[index].GetRawText(), null));
        }

        for (int index = before.Length; index < after.Length; index++)
        {
            changes.Add(new(Item(pointer, index), null, after[index].GetRawText()));
        }
    }

    private static string Item(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    // Null for a value that is no object. Reading has refused objects with one name twice.
    private static OrderedDictionary<string, JsonElement>? ByName(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? new(value.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, member.Value)), StringComparer.Ordinal)
        : null;
}
