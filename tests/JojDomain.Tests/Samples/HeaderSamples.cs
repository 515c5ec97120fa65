namespace JojDomain.Tests.Samples;

/// <summary>What a story says of itself.</summary>
internal static class HeaderSamples
{
    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Correction>(
            """{"when":"2025-08-01","words":"50 milliards, et non 5","about":["new-deal"]}""",
            () => new() { When = Cast.Date("2025-08-01"), Words = "50 milliards, et non 5", About = [Cast.Deal] },
            value => [value with { When = default }, value with { Words = "50 milliards" }, value with { About = [] }]),
        Sample.Of<Licence>(
            """{"name":"CC-BY-4.0","address":"https://creativecommons.org/licenses/by/4.0/"}""",
            () => new("CC-BY-4.0", new("https://creativecommons.org/licenses/by/4.0/")),
            _ => [new("CC-BY-4.0"), new(address: new("https://creativecommons.org/licenses/by/4.0/"))]),
        Sample.Leaf<StoryVersion>("1.2.0-draft", "1.2.0", "1.2.0-Draft", "2"),
    ];
}
