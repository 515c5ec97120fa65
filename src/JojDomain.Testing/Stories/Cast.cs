using System.Text.Json.Nodes;
using JojDomain.Serialization;

namespace JojDomain.Testing;

/// <summary>The material of random stories: the entities of one story in which every member of every type is set, and further values of each member.</summary>
internal static class Cast
{
    /// <summary>The key of the values of the story's own members.</summary>
    public const string Header = "story";

    /// <summary>The story of all types.</summary>
    public static Story Story { get; } = StoryJson.Parse(Resource("cast.json"));

    private static readonly Lazy<Dictionary<string, Dictionary<string, JsonNode[]>>> Read = new(static () => Object("members.json").ToDictionary(
        static list => list.Key,
        static list => list.Value!.AsObject().ToDictionary(static member => member.Key, static member => member.Value!.AsArray().Select(static value => value!).ToArray(), StringComparer.Ordinal),
        StringComparer.Ordinal));

    private static readonly Lazy<Member[]> AllMembers = new(static () =>
    [
        .. Object("cast.json").Where(static list => IsList(list.Key)).SelectMany(static list => list.Value!.AsArray().Select(json => new Member(
            list.Key, Story.Get(new EntityRef(json!["id"]!.ToString())), json!.AsObject()))),
    ]);

    /// <summary>Its entities, each with its list.</summary>
    public static IReadOnlyList<Member> All => AllMembers.Value;

    /// <summary>By list, or <see cref="Header"/>, and by member: values that the member can have.</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, JsonNode[]>> Members => Read.Value;

    /// <summary>Whether a member of a story is a list of entities.</summary>
    public static bool IsList(string name) => name != Header && Members.ContainsKey(name);

    /// <summary>The list that holds a kind of entity.</summary>
    public static string ListOf(EntityKind kind) => All.First(member => member.Entity.EntityKind == kind).List;

    private static JsonObject Object(string name)
    {
        using Stream stream = Resource(name);
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static Stream Resource(string name) => typeof(Cast).Assembly.GetManifestResourceStream(name)!;

    /// <summary>One entity of the cast.</summary>
    internal sealed record Member(string List, Entity Entity, JsonObject Json);
}
