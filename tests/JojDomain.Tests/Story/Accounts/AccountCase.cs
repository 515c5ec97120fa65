using System.Text.Json;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;

namespace JojDomain.Tests.Accounts;

/// <summary>A small story and what is to be found in it: disputes, what the accounts of voices hold, and the origins of positions.</summary>
internal sealed record AccountCase(string Name, JsonElement Row)
{
    private static readonly Lazy<IReadOnlyDictionary<string, AccountCase>> Read = new(static () => Lines()
        .Select(static line => JsonDocument.Parse(line).RootElement)
        .Select(static row => new AccountCase(row.GetProperty("name").GetString()!, row))
        .ToDictionary(static each => each.Name));

    public static IReadOnlyDictionary<string, AccountCase> All => Read.Value;

    public JojDomain.Story Story => StoryJson.Parse(Row.GetProperty("story").GetRawText());

    public IEnumerable<string> Disputes => Of("disputes").Select(static each =>
        DisputeText(each.GetProperty("subject").GetString()!, Optional(each, "property"), each.GetProperty("ground").GetString()!, each.GetProperty("sides").EnumerateArray().Select(ClaimsOf)));

    public IEnumerable<(string Voice, string Subject, string Property, string State)> Holds => Of("holds").Select(static each =>
        (Text(each, "voice"), Text(each, "subject"), Text(each, "property"), Text(each, "state")));

    public IEnumerable<(string Subject, string Property, string Claims, int AtLeast, int AtMost)> Origins => Of("origins").Select(static each =>
        (Text(each, "subject"), Text(each, "property"), ClaimsOf(each.GetProperty("claims")), each.GetProperty("atLeast").GetInt32(), each.GetProperty("atMost").GetInt32()));

    public static string DisputeText(string subject, string? property, string ground, IEnumerable<string> sides) =>
        $"{subject} {property ?? "-"} {ground}: {string.Join(" | ", sides.Order(StringComparer.Ordinal))}";

    public override string ToString() => Name;

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static string? Optional(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string ClaimsOf(JsonElement ids) => string.Join(' ', ids.EnumerateArray().Select(static id => id.GetString()).Order(StringComparer.Ordinal));

    private JsonElement.ArrayEnumerator Of(string name) => Row.TryGetProperty(name, out JsonElement rows) ? rows.EnumerateArray() : default;

    // The one file has cases as the press knows them, the other one each half-sentence of the rules and its boundaries.
    private static IEnumerable<string> Lines() => Lines("accounts/account-cases").Concat(Lines("accounts/rule-cases"));

    private static string[] Lines(string resource)
    {
        using var reader = new StreamReader(typeof(AccountCase).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
