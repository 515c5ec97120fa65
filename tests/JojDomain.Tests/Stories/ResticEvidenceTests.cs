using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>The evidence: short enough to be kept, and found in the article's text.</summary>
public sealed class ResticEvidenceTests
{
    private const int TooManyWords = 25;

    [Fact]
    public void Passages_EveryClaim_HasEvidenceInTheArticle()
    {
        Restic.Story.Content.Claims.Should().OnlyContain(static claim => !claim.Evidence.IsEmpty);
        Restic.Story.Citations.Should().OnlyContain(static citation => citation.Passage.Source.Text == "article" && citation.Passage.Position != null);
    }

    [Fact]
    public void Passages_Quotes_AreShort()
    {
        string[] quotes =
        [
            .. from citation in Restic.Story.Citations
               let quote = citation.Passage.Quote
               where quote is not null
               select $"{quote.Prefix}{quote.Exact}{quote.Suffix}",
        ];

        quotes.Should().HaveCountGreaterThan(30);
        quotes.Should().OnlyContain(static quote => Words(quote) < TooManyWords);
    }

    [Fact]
    public void Story_WordsOfTheSource_AreShortToo()
    {
        using var document = JsonDocument.Parse(StoryJson.ToUtf8Bytes(Restic.Story));
        string[] french = [.. French(document.RootElement)];

        french.Should().Contain("déplore le Restic").And.OnlyContain(static text => Words(text) < TooManyWords);
    }

    [Fact]
    public void Quotation_IsQuotedOnlyInPart()
    {
        Quotation quotation = Restic.Claim(6).Quotation!;

        quotation.Segments.OfType<QuotedWords>().Sum(static segment => Words(segment.Words.Text)).Should().BeLessThan(TooManyWords);
        quotation.Segments.OfType<QuotedWords>().Select(static segment => segment.Words.Text)
            .Should().StartWith("Malheureusement").And.Contain("savoir - faire");
        quotation.Segments.OfType<Elision>().Should().HaveCount(4);
        quotation.Segments[^1].Should().BeOfType<Elision>();
        quotation.Marks.Should().Be(new LangText("«»"));
        quotation.At!.Quote.Should().BeNull();
        quotation.Use.Should().Be(QuotationUse.Speech);
        quotation.Fidelity.Should().Be(new QuotationFidelity(verbatim: true, elided: true));
        quotation.Hash!.Algorithm.Should().Be("sha-256");
    }

    [Fact]
    public void Passages_QuotesThatStandTwice_HaveContext()
    {
        Restic.Claim(9).Evidence[0].Quote!.Prefix.Should().Be("Ces ");
        Restic.Claim(7).Evidence[0].Quote!.Suffix.Should().Be(" servira");
    }

    [Fact]
    public void Article_Fingerprint_IsInCodePoints()
    {
        TextFingerprint text = Restic.Get<Source>("article").Text!;

        text.Length.Should().Be(2159);
        text.Hash.Hex.Should().Be("4f179cfbed867f8a1e8f4a85a5ba4a932d3ee22cc31cd0c7a22577b879f32a68");
    }

    [Fact]
    public void Article_Text_HasTheFingerprint() => Restic.Get<Source>("article").Text.Should().Be(ArticleText().Fingerprint);

    [Fact]
    public void Passages_InTheArticle_AreAllFoundWhereTheyAreSaidToStand()
    {
        SourceText text = ArticleText();

        foreach (Citation citation in Restic.Story.Citations)
        {
            PassageLocation location = citation.Passage.LocateIn(text);
            location.Outcome.Should().Be(PassageOutcome.Found, citation.Pointer);
            location.Span.Should().Be(citation.Passage.Position);
        }
    }

    [Fact]
    public void Passages_WithoutTheirPositions_AreFoundByTheirQuotesAlone()
    {
        SourceText text = ArticleText();

        foreach (Citation citation in Restic.Story.Citations.Where(static each => each.Passage.Quote is not null))
        {
            Passage passage = citation.Passage;
            new Passage(passage.Source, passage.Quote).LocateIn(text).Span.Should().Be(passage.Position, citation.Pointer);
        }
    }

    [Fact]
    public void Quotation_InTheArticle_HasTheHashAndHoldsItsSegmentsInOrder()
    {
        SourceText text = ArticleText();
        Quotation quotation = Restic.Claim(6).Quotation!;

        text.TryGetRange(quotation.At!.Position!, out Range range).Should().BeTrue();
        string whole = text.Text[range];
        ContentHash.Sha256OfText(whole).Should().Be(quotation.Hash);
        text.Text[range.Start.Value - 1].Should().Be('«');
        text.Text[range.End.Value].Should().Be('»');

        int from = 0;
        foreach (QuotedWords segment in quotation.Segments.OfType<QuotedWords>())
        {
            int at = whole.IndexOf(segment.Words.Text, from, StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(from, segment.Words.Text);
            from = at + segment.Words.Text.Length;
        }
    }

    private static IEnumerable<string> French(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(French),
        JsonValueKind.Object when element.TryGetProperty("language", out JsonElement language) && language.ValueEquals("fr")
            && element.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String => [text.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => French(member.Value)),
        _ => [],
    };

    private static SourceText ArticleText() => new(File.ReadAllText(DossierFile.Find("restic-2025-07.txt")));

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
