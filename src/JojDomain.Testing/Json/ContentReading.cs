using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JojDomain.Testing;

/// <summary>Reads JSON as content, or as an entity of one of its lists. Nothing is checked across entities: a reference may lead nowhere.</summary>
internal static class ContentReading
{
    /// <summary>Reads the content; false where the JSON does not have its form.</summary>
    public static bool TryRead(JsonObject json, [NotNullWhen(true)] out StoryContent? content)
    {
        try
        {
            content = json.Deserialize(PlainJson<StoryContent>.Plain);
            return content is not null;
        }
        catch (JsonException)
        {
            content = null;
            return false;
        }
    }

    /// <summary>Reads an entity of a list; false where the JSON does not have its form.</summary>
    public static bool TryRead(JsonObject json, string list, [NotNullWhen(true)] out Entity? entity)
    {
        entity = TryRead(new JsonObject { ["format"] = StoryFormat.Current.ToString(), [list] = new JsonArray(json.DeepClone()) }, out StoryContent? content) ? content.Entities[0] : null;
        return entity is not null;
    }
}
