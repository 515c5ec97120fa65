using Xunit;

namespace JojDomain.Tests.Samples;

/// <summary>All samples, by name.</summary>
internal static class Book
{
    private static readonly Dictionary<string, Sample> ByName = Parts().Concat(StorySamples.All()).ToDictionary(static sample => sample.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<Sample> All => ByName.Values;

    public static TheoryData<string> Names => [.. ByName.Keys];

    public static Sample Get(string name) => ByName[name];

    /// <summary>Everything but the story as a whole, which is put together from these.</summary>
    public static IEnumerable<Sample> Parts() =>
    [
        .. LeafSamples.All(),
        .. ValueSamples.All(),
        .. GenericSamples.All(),
        .. WorldSamples.All(),
        .. PeopleSamples.All(),
        .. DealSamples.All(),
        .. TermSamples.All(),
        .. FindingSamples.All(),
        .. EvidenceSamples.All(),
        .. QuotationSamples.All(),
        .. AttributionSamples.All(),
        .. ClaimSamples.All(),
        .. StatementSamples.All(),
        .. HeaderSamples.All(),
    ];
}
