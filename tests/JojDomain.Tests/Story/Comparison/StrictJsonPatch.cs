using System.Globalization;
using System.Text.Json.Nodes;

namespace JojDomain.Tests.Comparison;

/// <summary>Applies a JSON Patch as RFC 6902 says and no otherwise: what it does not allow is an exception.</summary>
internal static class StrictJsonPatch
{
    public static byte[] Apply(ReadOnlySpan<byte> patch, ReadOnlySpan<byte> document)
    {
        JsonNode? root = JsonNode.Parse(document);
        foreach (JsonNode? operation in JsonNode.Parse(patch)!.AsArray())
        {
            root = Apply(operation!.AsObject(), root);
        }

        return System.Text.Encoding.UTF8.GetBytes(root!.ToJsonString());
    }

    private static JsonNode? Apply(JsonObject operation, JsonNode? root)
    {
        string path = Text(operation, "path");
        switch (Text(operation, "op"))
        {
            case "add":
                Expect(operation, "op", "path", "value");
                return Add(root, path, operation["value"]);
            case "remove":
                Expect(operation, "op", "path");
                Remove(root, path);
                return root;
            case "replace":
                Expect(operation, "op", "path", "value");
                Remove(root, path);
                return Add(root, path, operation["value"]);
            case "move":
                Expect(operation, "op", "path", "from");
                string from = Text(operation, "from");
                if (path.StartsWith(from + "/", StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"{from} cannot be moved into itself");
                }

                return Add(root, path, Remove(root, from));
            case var other:
                throw new InvalidDataException($"the operation {other} is not expected");
        }
    }

    private static JsonNode? Add(JsonNode? root, string path, JsonNode? value)
    {
        JsonNode? copy = value?.DeepClone();
        (JsonNode holder, string last) = Holder(root, path);
        if (holder is JsonObject members)
        {
            members[last] = copy;
        }
        else
        {
            // An index as long as the list is behind its last item; JsonArray refuses what is beyond.
            holder.AsArray().Insert(Index(last), copy);
        }

        return root;
    }

    private static JsonNode? Remove(JsonNode? root, string path)
    {
        (JsonNode holder, string last) = Holder(root, path);
        JsonNode? removed;
        if (holder is JsonObject members)
        {
            removed = members.TryGetPropertyValue(last, out JsonNode? value) ? value : throw new InvalidDataException($"{path} is not there");
            members.Remove(last);
        }
        else
        {
            removed = holder.AsArray()[Index(last)];
            holder.AsArray().RemoveAt(Index(last));
        }

        return removed;
    }

    private static (JsonNode Holder, string Last) Holder(JsonNode? root, string path)
    {
        string[] steps = path.Split('/');
        if (steps.Length < 2 || steps[0].Length > 0)
        {
            throw new InvalidDataException($"{path} is no pointer to a member or an item");
        }

        JsonNode? at = root;
        foreach (string step in steps[1..^1].Select(Unescaped))
        {
            at = at switch
            {
                JsonObject members when members.TryGetPropertyValue(step, out JsonNode? value) => value,
                JsonArray items => items[Index(step)],
                _ => throw new InvalidDataException($"{path} leads nowhere"),
            };
        }

        return (at ?? throw new InvalidDataException($"{path} leads into null"), Unescaped(steps[^1]));
    }

    private static string Unescaped(string step)
    {
        string rest = step.Replace("~0", "", StringComparison.Ordinal).Replace("~1", "", StringComparison.Ordinal);
        return rest.Contains('~', StringComparison.Ordinal)
            ? throw new InvalidDataException($"{step} has a bare ~")
            : step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }

    private static int Index(string step) => step == "0" || (step.Length > 0 && step[0] != '0')
        ? int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture)
        : throw new InvalidDataException($"{step} is no index");

    private static string Text(JsonObject operation, string name) => operation[name]!.GetValue<string>();

    private static void Expect(JsonObject operation, params string[] names)
    {
        if (!operation.Select(static member => member.Key).Order().SequenceEqual(names.Order()))
        {
            throw new InvalidDataException($"{operation.ToJsonString()} has other members than {string.Join(", ", names)}");
        }
    }
}
