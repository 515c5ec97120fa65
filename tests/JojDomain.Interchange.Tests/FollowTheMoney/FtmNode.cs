using System.Text.Json;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>An entity of FollowTheMoney as somebody else reads it.</summary>
internal sealed record FtmNode(string Id, string Schema, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>The entities of a document with a line for each.</summary>
    public static IReadOnlyList<FtmNode> OfEntities(string lines) => [.. Lines(lines).Select(static line => new FtmNode(
        line.GetProperty("id").GetString()!,
        line.GetProperty("schema").GetString()!,
        line.GetProperty("properties").EnumerateObject().ToDictionary(
            static each => each.Name, static each => (IReadOnlyList<string>)[.. each.Value.EnumerateArray().Select(static value => value.GetString()!)], StringComparer.Ordinal)))];

    /// <summary>The entities that statements add up to.</summary>
    public static IReadOnlyList<FtmNode> OfStatements(string lines) => [.. Lines(lines).GroupBy(static line => line.GetProperty("entity_id").GetString()!).Select(static entity => new FtmNode(
        entity.Key,
        entity.Select(static line => line.GetProperty("schema").GetString()!).Distinct().Single(),
        entity.Where(static line => line.GetProperty("prop").GetString() != "id").GroupBy(static line => line.GetProperty("prop").GetString()!).ToDictionary(
            static each => each.Key, static each => (IReadOnlyList<string>)[.. each.Select(static line => line.GetProperty("value").GetString()!).Distinct()], StringComparer.Ordinal)))];

    /// <summary>The lines of a document.</summary>
    public static IEnumerable<JsonElement> Lines(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonSerializer.Deserialize<JsonElement>(line));
}
