using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Csv;

/// <summary>The cells that are written, character by character.</summary>
public sealed class CsvExporterTests
{
    private static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-07"), Address = WebAddress.Parse("https://example.org/a") };

    private static readonly Story Story = JojDomain.Story.Create(new StoryContent
    {
        Title = "Deal, \"signed\"",
        Organisations = [new Organisation { Id = new("acme"), Names = ["Acme"] }],
        Agreements = [new Agreement { Id = new("deal"), Names = ["Deal"] }],
        Sources = [Article],
        Claims =
        [
            new Claim
            {
                Id = new("c1"),
                Attribution = new() { Voice = new Id<Organisation>("acme"), Via = [Hop.Through(Article.Id)] },
                Act = SpeechAct.States,
                Words = "=SUM(A1)",
                Statements =
                [
                    Agreement.Properties.CallForTenders.Of(new("deal"), Reported.None),
                    Agreement.Properties.Binding.Of(new("deal"), true) with { Modality = Modality.Possible },
                ],
            },
            new Claim { Id = new("c2"), Attribution = new() { Voice = new Id<Organisation>("acme"), Via = [Hop.Through(Article.Id)] }, Words = "'tis -5" },
        ],
    });

    [Fact]
    public void Claims_HaveARowForEachStatement()
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new CsvExporter().Write(Story, documents).Should().BeEmpty();

        documents.Names.Should().Equal("claims.csv", "sources.csv", "organisations.csv", "agreements.csv", "story.csv");
        documents.Text("claims.csv").Should().Be(
            "claim,source,published,address,voice,cue,act,subject,property,operator,value,hedges,words,evidence,statement,attribution.via,statement.modality\r\n" +
            "c1,article,2025-07,https://example.org/a,acme,,states,deal,agreement.callForTenders,equals,\"{\"\"absent\"\":\"\"none\"\"}\",,'=SUM(A1),,1,\"[\"\"article\"\"]\",\r\n" +
            "c1,article,2025-07,https://example.org/a,acme,,states,deal,agreement.binding,equals,true,possible,'=SUM(A1),,2,\"[\"\"article\"\"]\",possible\r\n" +
            "c2,article,2025-07,https://example.org/a,acme,,,,,,,,'tis -5,,,\"[\"\"article\"\"]\",\r\n");
        documents.Text("sources.csv").Should().Be("id,kind,address,published\r\narticle,article,https://example.org/a,2025-07\r\n");
        documents.Text("story.csv").Should().Be("format,title\r\njoj-story/1,\"Deal, \"\"signed\"\"\"\r\n");
    }

    [Fact]
    public void ClaimsOnly_NamesWhatOtherSheetsWouldHold()
    {
        using var target = new MemoryStream();
        LossReport losses = new CsvExporter(new CsvExportOptions { ClaimsOnly = true, ByteOrderMark = true }).Write(Story, target);

        target.ToArray().Should().StartWith([0xEF, 0xBB, 0xBF, (byte)'c', (byte)'l']);
        losses.Select(static loss => $"{loss.Entity?.Text}{loss.Path}").Should().Equal(
            "/format", "/title", "acme/id", "acme/names", "deal/id", "deal/names", "article/id", "article/kind", "article/address", "article/published");
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("+33", "'+33")]
    [InlineData("-5", "'-5")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "'\ra")]
    [InlineData("'a", "'a")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    [InlineData("''", "''")]
    public void Guard_IsThereForFormulasOnly_AndComesOff(string cell, string guarded)
    {
        CsvCell.Guarded(cell).Should().Be(guarded);
        CsvCell.Unguarded(guarded).Should().Be(cell);
    }

    [Fact]
    public void Settings_AreTrueOrFalse() => FluentActions.Invoking(() => CsvExporter.CsvFormat.Create(new Dictionary<string, string> { ["claims-only"] = "yes" }))
        .Should().Throw<ArgumentException>().WithMessage("the setting \"claims-only\" of the format csv is true or false*");
}
