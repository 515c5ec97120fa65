using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>The ways in which a user's serialiser can be configured.</summary>
internal static class Mode
{
    private static readonly Dictionary<string, JsonSerializerOptions> ByName = new()
    {
        ["plain options by reflection"] = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        ["web options, indented, another naming policy"] = new(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            WriteIndented = true,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        },
        ["strict options"] = new(JsonSerializerOptions.Strict) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        ["a consumer's own context"] = SampleContext.Default.Options,
    };

    private static readonly Dictionary<string, JsonSerializerOptions> SmallBuffers =
        ByName.ToDictionary(static mode => mode.Key, static mode => new JsonSerializerOptions(mode.Value) { DefaultBufferSize = 16 });

    public static TheoryData<string> Names => [.. ByName.Keys];

    /// <summary>Each way, with each sample of a type that it knows: a context knows those that it lists, and others know all.</summary>
    public static TheoryData<string, string> NamesAndSamples
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string mode in ByName.Keys)
            {
                foreach (Sample sample in Book.All.Where(sample => Options(mode).TryGetTypeInfo(sample.Type, out _)))
                {
                    data.Add(mode, sample.Name);
                }
            }

            return data;
        }
    }

    public static JsonSerializerOptions Options(string name) => ByName[name];

    /// <summary>The same, reading 16 bytes at a time.</summary>
    public static JsonSerializerOptions InPieces(string name) => SmallBuffers[name];
}
