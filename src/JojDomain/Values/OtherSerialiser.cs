namespace JojDomain;

/// <summary>
/// The refusal of any serialiser but System.Text.Json: it would write members by reflection, or take all that can be enumerated for an array, and so lose some of
/// a value and make up more.
/// </summary>
internal static class OtherSerialiser
{
    public static NotSupportedException Refusal(Type? type) => new(
        $"{type?.Name.Split('`')[0] ?? "The value"} is written as JSON by System.Text.Json (JsonSerializer.Serialize) or by JojDomain.Serialization.StoryJson, and by no other serialiser.");
}
