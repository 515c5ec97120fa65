using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>The big list of naughty strings against every leaf type of this folder: nothing throws, and what is accepted is listed by name.</summary>
public sealed class NaughtyStringTests
{
    [Fact]
    public void TryParse_NaughtyStrings_AcceptsOnlyWhatTheGrammarDoes()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(Suites.Find("blns/blns.json")))!;
        strings.Should().HaveCountGreaterThan(400);

        Accepted<CountryCode>(strings).Should().BeEmpty();
        Accepted<CurrencyCode>(strings).Should().BeEmpty();
        Accepted<Identifier>(strings).Should().BeEmpty();
        Accepted<WebAddress>(strings).Should().Equal("http://www.cum.qc.ca/");

        // Any word of two to eight letters ("null", "then") is a well-formed tag, registered or not; nothing else on the list is.
        Accepted<LanguageTag>(strings).Should().Contain("null").And.OnlyContain(text => text.Length >= 2 && text.Length <= 8 && text.All(char.IsAsciiLetter));
    }

    private static IEnumerable<string> Accepted<T>(string[] strings)
        where T : class, ISpanParsable<T> =>
        strings.Where(text => T.TryParse(text, null, out _));
}
