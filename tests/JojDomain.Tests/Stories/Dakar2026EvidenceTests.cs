using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The evidence of the story <c>dakar-2026</c>: short, and in the very words of its sources.</summary>
public sealed partial class Dakar2026EvidenceTests
{
    private const int MostWords = 24;

    // In which part of the dossier the words of a source are given.
    private static readonly Dictionary<string, string> Part = new(StringComparer.Ordinal)
    {
        ["xibaaru-article"] = "S2",
        ["enqueteplus-article"] = "S3",
        ["vipeoples-article"] = "S4",
        ["vox-article"] = "S5",
        ["tribune-signing-article"] = "S6",
        ["senejournal-article"] = "S7",
        ["xalimasn-article"] = "S8",
        ["lesoleil-article"] = "S9",
        ["menafn-article"] = "S10",
        ["businessworld-article"] = "S11",
        ["tribune-sonko-article"] = "S12",
        ["the-nation-article"] = "S13",
        ["lightwave-article"] = "S13",
        ["afriqueitnews-article"] = "S14",
        ["pmepmi-article"] = "S14",
        ["oceans-news-article"] = "S14",
    };

    [Fact]
    public void Passages_Quotes_HaveAtMost24Words() =>
        Dakar2026.Story.Citations.Select(static citation => citation.Passage.Quote).OfType<QuoteSelector>()
            .Should().HaveCountGreaterThan(100).And.OnlyContain(static quote => Words($"{quote.Prefix}{quote.Exact}{quote.Suffix}") <= MostWords);

    [Fact]
    public void Quotations_Segments_HaveAtMost24Words() =>
        Dakar2026.Story.Content.Claims.Select(static claim => claim.Quotation).OfType<Quotation>()
            .Should().HaveCount(10)
            .And.OnlyContain(static quotation => quotation.Segments.OfType<QuotedWords>().Sum(static segment => Words(segment.Words.Text)) <= MostWords);

    [Fact]
    public void Passages_OfTheArticleAtHand_AreFoundWhereTheyAreSaidToBe()
    {
        var text = new SourceText(File.ReadAllText(DossierFile.Find("restic-2025-07.txt")));
        Citation[] cited = [.. Dakar2026.Story.Citations.Where(static citation => citation.Passage.Source.Text == "allafrica-article")];

        cited.Should().HaveCountGreaterThan(30);
        foreach (Citation citation in cited)
        {
            PassageLocation location = citation.Passage.LocateIn(text);
            (location.Outcome, location.Span).Should().Be((PassageOutcome.Found, citation.Passage.Position), citation.Pointer);
        }

        Dakar2026.Get<Source>("allafrica-article").Text.Should().Be(text.Fingerprint);
    }

    [Fact]
    public void Passages_OfOtherSources_HaveNoPosition() =>
        Dakar2026.Story.Citations.Where(static citation => citation.Passage.Source.Text != "allafrica-article").Should().OnlyContain(static citation => citation.Passage.Position == null);

    [Fact]
    public void Passages_OfOtherSources_AreInTheWordsOfTheDossier()
    {
        ILookup<string, string> words = ExactWords();

        foreach (Citation citation in Dakar2026.Story.Citations.Where(static citation => citation.Passage.Source.Text != "allafrica-article"))
        {
            words[Part[citation.Passage.Source.Text]].Should().Contain(quoted => quoted.Contains(citation.Passage.Quote!.Exact, StringComparison.Ordinal), citation.Pointer);
        }
    }

    [Fact]
    public void Dossier_ExactWords_AreAllEvidence()
    {
        ILookup<string, string> cited = Dakar2026.Story.Citations.Where(static citation => Part.ContainsKey(citation.Passage.Source.Text))
            .ToLookup(static citation => Part[citation.Passage.Source.Text], static citation => citation.Passage.Quote!.Exact);

        foreach (IGrouping<string, string> part in ExactWords())
        {
            cited[part.Key].Should().Contain(part, part.Key);
        }
    }

    [Fact]
    public void Statements_OfOneClaim_AreBackedByTheirOwnWords()
    {
        ILookup<string, string> backed = Dakar2026.Claim("allafrica-1").Statements
            .ToLookup(static statement => ((PropertyPredicate)statement.Predicate).Property.Path, static statement => statement.Evidence.Single().Quote!.Exact);

        backed["agreement.kind"].Should().Equal("accord de partenariat");
        backed["agreement.status"].Should().Equal("officiellement signé à Hangzhou, en Chine");
        backed["event.participants"].Should().Equal("en présence de représentants");
        backed["organisation.links"].Should().Equal("Alibaba Cloud du groupe Alibaba");
    }

    // The lines "- S2: « ... » · « ... »" and "- S10: "..." · "..."" of the part with the exact words.
    private static ILookup<string, string> ExactWords()
    {
        string dossier = File.ReadAllText(DossierFile.Find("FACTS.md"));
        string part = dossier[dossier.IndexOf("## Exact words", StringComparison.Ordinal)..dossier.IndexOf("## Where the sources disagree", StringComparison.Ordinal)];
        ILookup<string, string> words = SourceLine().Matches(part)
            .SelectMany(static line => Quoted().Matches(line.Groups["words"].Value), static (line, quote) => (Part: line.Groups["part"].Value, Words: quote.Groups["quote"].Value))
            .ToLookup(static quote => quote.Part, static quote => quote.Words);
        words.Should().HaveCount(13);
        return words;
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("^- (?<part>S[0-9]+): (?<words>.*)$", RegexOptions.Multiline)]
    private static partial Regex SourceLine();

    [GeneratedRegex("« (?<quote>.+?) »|\"(?<quote>.+?)\"")]
    private static partial Regex Quoted();
}
