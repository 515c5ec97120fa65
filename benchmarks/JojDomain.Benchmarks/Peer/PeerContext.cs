using System.Text.Json;
using System.Text.Json.Serialization;

namespace JojDomain.Benchmarks.Peer;

/// <summary>Reads and writes the plain classes with System.Text.Json and its source generation, both of its modes on, as they come.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeerStory))]
internal sealed partial class PeerContext : JsonSerializerContext;
