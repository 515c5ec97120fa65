using System.Buffers;
using System.Globalization;
using System.Text;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>Writes a difference as a JSON Patch (RFC 6902).</summary>
internal static class JsonPatch
{
    public static byte[] Of(StoryDifference difference)
    {
        var target = new ArrayBufferWriter<byte>();
        JsonOutput output = JsonOutput.Rent(target);
        output.StartArray();
        foreach (StoryMemberChanged change in difference.Changes.OfType<StoryMemberChanged>())
        {
            Write(output, "", change.Member);
        }

        ILookup<EntityKind?, StoryChange> changes = difference.Changes.ToLookup(static change => change.Kind);
        foreach (EntityList list in EntityLists.All.Where(list => changes.Contains(list.Kind)))
        {
            Write(output, list, [.. changes[list.Kind]]);
        }

        output.EndArray();
        output.Return(complete: true);
        return target.WrittenSpan.ToArray();
    }

    // An empty list is not written. So the member goes with the last entity of its kind, and comes with the first.
    private static void Write(JsonOutput output, EntityList list, StoryChange[] changes)
    {
        string path = $"/{list.Name}";
        EntityRemoved[] removed = [.. changes.OfType<EntityRemoved>()];
        EntityAdded[] added = [.. changes.OfType<EntityAdded>()];
        if (removed is [{ IsListGone: true }, ..])
        {
            Begin(output, "remove", path);
            output.EndObject();
        }
        else if (added is [{ IsListNew: true }, ..])
        {
            Begin(output, "add", path);
            output.Name("value");
            output.StartArray();
            foreach (EntityAdded change in added)
            {
                output.Raw(list.Write(change.Entity));
            }

            output.EndArray();
            output.EndObject();
        }
        else
        {
            WriteItems(output, list, changes, removed, added);
        }
    }

    // Changes and removals are given by their positions before, and additions by their positions after; moves lead from one to the other.
    private static void WriteItems(JsonOutput output, EntityList list, StoryChange[] changes, EntityRemoved[] removed, EntityAdded[] added)
    {
        foreach (EntityChanged change in changes.OfType<EntityChanged>())
        {
            foreach (MemberChange member in change.Members)
            {
                Write(output, Item(list, change.Index), member);
            }
        }

        for (int index = removed.Length - 1; index >= 0; index--)
        {
            Begin(output, "remove", Item(list, removed[index].Index));
            output.EndObject();
        }

        foreach ((int from, int to) in MoveSteps.Of([.. changes.OfType<EntityMoved>()], removed, added))
        {
            Begin(output, "move", Item(list, to));
            output.Name("from");
            output.String(Item(list, from));
            output.EndObject();
        }

        foreach (EntityAdded change in added)
        {
            Begin(output, "add", Item(list, change.Index));
            output.Name("value");
            output.Raw(list.Write(change.Entity));
            output.EndObject();
        }
    }

    private static void Write(JsonOutput output, string path, MemberChange change)
    {
        Begin(output, change.Before is null ? "add" : change.After is null ? "remove" : "replace", path + change.Pointer);
        if (change.After is { } value)
        {
            output.Name("value");
            output.Raw(Encoding.UTF8.GetBytes(value));
        }

        output.EndObject();
    }

    private static void Begin(JsonOutput output, string operation, string path)
    {
        output.StartObject();
        output.Name("op");
        output.String(operation);
        output.Name("path");
        output.String(path);
    }

    private static string Item(EntityList list, int index) => string.Create(CultureInfo.InvariantCulture, $"/{list.Name}/{index}");
}
