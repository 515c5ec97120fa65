using System.Text.Json;
using System.Text.Json.Serialization;

namespace JojDomain.Benchmarks.OtherPeers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RecordStory))]
internal sealed partial class RecordContext : JsonSerializerContext;
