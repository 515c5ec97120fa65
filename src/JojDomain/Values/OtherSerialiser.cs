namespace JojDomain;

/// <summary>
/// The refusal of any serialiser but System.Text.Json: another would write members by reflection, or write everything that can be enumerated as an array, and so lose parts of a value and
/// add others.
/// </summary>
internal static class OtherSerialiser
{
    public static NotSupportedException Refusal(Type? type) => new(
        $"{type?.Name.Split('`')[0] ?? "The value"} is written as JSON by System.Text.Json (JsonSerializer.Serialize) or by JojDomain.Serialization.StoryJson, and by no other serialiser.");
}
