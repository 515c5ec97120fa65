namespace JojDomain;

/// <summary>
/// What a serialiser is told that is not System.Text.Json: it writes members by reflection, or takes whatever can be enumerated for an array, and so loses some of
/// a value and makes up more.
/// </summary>
internal static class OtherSerialiser
{
    public static NotSupportedException Refusal(Type? type) => new(
        $"{type?.Name.Split('`')[0] ?? "The value"} is written as JSON by System.Text.Json (JsonSerializer.Serialize) or by JojDomain.Serialization.StoryJson, and by no other serialiser.");
}
