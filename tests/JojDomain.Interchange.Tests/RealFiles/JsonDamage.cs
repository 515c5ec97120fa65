using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JojDomain.Interchange.Tests.RealFiles;

/// <summary>Changes a JSON document as careless publishers and broken lines do; the same changes for the same seed.</summary>
internal sealed class JsonDamage(int seed)
{
    private static readonly string[] Scraps =
    [
        "null", "true", "0", "-1.5e400", "12345678901234567890123456789012345", "\"\"", "\" \"", "[]", "{}", "[null]", "[[]]", "{\"id\":null}", "\"\\ud800\"", "\"x\"", "[1,\"a\",{\"b\":[]}]",
        "\"2019-13-45\"", "\"2019-02\"", "{\"amount\":1,\"currency\":\"ZZZ\"}", "{\"name\":\"N\",\"id\":7}", "\"\\u0000\"", "{\"a/b~c\":{\"\\udc00\":1}}",
    ];

    private readonly Random _random = new(seed);

    public byte[] Next(byte[] document) => _random.Next(4) == 0 ? Bytes(document) : Tree(document);

    private byte[] Bytes(byte[] document)
    {
        byte[] changed = [.. document];
        switch (_random.Next(3))
        {
            case 0:
                changed[_random.Next(changed.Length)] = (byte)_random.Next(256);
                return changed;
            case 1:
                return changed[.._random.Next(changed.Length)];
            default:
                int at = _random.Next(changed.Length);
                return [.. changed[..at], .. changed[Math.Min(changed.Length, at + _random.Next(1, 40))..]];
        }
    }

    private byte[] Tree(byte[] document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        for (int times = _random.Next(1, 4); times > 0; times--)
        {
            JsonNode[] all = [.. All(root)];
            Change(all[_random.Next(all.Length)]);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString(new JsonSerializerOptions { WriteIndented = _random.Next(2) == 0 })
            .Replace("\"@\"", Scraps[_random.Next(Scraps.Length)], StringComparison.Ordinal));
    }

    // A scrap is put in place of "@" in the text, since a node cannot hold half of a surrogate pair.
    private void Change(JsonNode parent)
    {
        switch (parent)
        {
            case JsonObject { Count: > 0 } members:
                string name = members.ElementAt(_random.Next(members.Count)).Key;
                JsonNode? old = members[name];
                members.Remove(name);
                if (_random.Next(3) is var way && way == 0)
                {
                    members[name] = "@";
                }
                else if (way == 1)
                {
                    members[$"{name}_{_random.Next(9)}"] = old;
                }

                break;
            case JsonArray { Count: > 0 } items:
                int at = _random.Next(items.Count);
                if (_random.Next(2) == 0)
                {
                    items.Insert(at, items[_random.Next(items.Count)]?.DeepClone());
                }
                else
                {
                    items[at] = "@";
                }

                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return node is JsonObject or JsonArray ? children.SelectMany(All).Prepend(node) : [];
    }
}
