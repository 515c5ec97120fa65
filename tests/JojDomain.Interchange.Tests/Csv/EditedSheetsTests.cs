using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Csv;

/// <summary>Our sheets after people worked on them: what they did is read, or is refused with sheet, row and column.</summary>
public sealed class EditedSheetsTests
{
    private static readonly Story Story = ReferenceStories.Get("restic-2025-07");

    private readonly EditedSheets _sheets = new(Story);

    [Theory]
    [InlineData(';', "\r\n")]
    [InlineData('\t', "\n")]
    [InlineData('|', "\r")]
    public void Separator_OfASpreadsheet_GivesTheSameStory(char separator, string lineEnd) => Same(_sheets.Read(separator, lineEnd: lineEnd));

    [Fact]
    public void Encoding_WithByteOrderMark_GivesTheSameStory()
    {
        Same(_sheets.Read(encoding: new UTF8Encoding(true)));
        Same(_sheets.Read('\t', new UnicodeEncoding(false, true)));
        Same(_sheets.Read(';', new UnicodeEncoding(true, true)));
    }

    [Fact]
    public void Encoding_Windows1252_IsReadAndNoted()
    {
        Story story = JojDomain.Story.Create(new StoryContent { Organisations = [new Organisation { Id = new("a"), Names = ["Créé à 100 €"] }] });
        byte[] sheet = [.. "id,names\r\na,"u8, .. "\"[\"\"Cr"u8, 0xE9, 0xE9, .. " "u8, 0xE0, .. " 100 "u8, 0x80, .. "\"\"]\"\r\n"u8];

        ImportedStory read = new CsvImporter().ReadOne(DocumentSource.FromDocuments(
            new Dictionary<string, byte[]> { ["story.csv"] = [.. "format\r\njoj-story/1\r\n"u8], ["organisations.csv"] = sheet }));

        read.Story.Should().Be(story);
        read.Unplaced.Should().Equal(new Unplaced("organisations.csv", "the bytes are no UTF-8, and were read as Windows-1252"));
    }

    [Fact]
    public void Columns_InAnotherOrder_GiveTheSameStory()
    {
        _sheets["claims.csv"].ForEach(static row => row.Reverse());
        _sheets["sources.csv"].ForEach(static row => row.Reverse());

        Same(_sheets.Read());
    }

    [Fact]
    public void Rows_Sorted_GiveTheSameClaimsInTheOrderOfTheRows()
    {
        List<List<string>> rows = _sheets["claims.csv"];
        rows.Reverse(1, rows.Count - 1);

        ImportedStory read = _sheets.Read();

        read.Unplaced.Should().BeEmpty();
        read.Story!.Content.Claims.Should().Equal(Story.Content.Claims.Reverse());
    }

    [Fact]
    public void Rows_Cut_AreGone()
    {
        string[] named = [.. _sheets["claims.csv"].SelectMany(static row => row.Skip(1)), .. _sheets["holdings.csv"].SelectMany(static row => row)];
        string free = Story.Content.Claims.Select(static claim => claim.Id.Text).First(id => !named.Any(cell => cell.Contains($"\"{id}\"", StringComparison.Ordinal) || cell == id));
        _sheets["claims.csv"].RemoveAll(row => row[0] == free);

        ImportedStory read = _sheets.Read();

        read.Refusals.Should().BeEmpty();
        read.Story.Should().Be(Story.Remove(new EntityRef(free)));
    }

    [Fact]
    public void Rows_Added_AreClaims()
    {
        List<string> row = [.. Enumerable.Repeat("", _sheets["claims.csv"][0].Count)];
        _sheets["claims.csv"].Add(row);
        int number = _sheets["claims.csv"].Count;
        _sheets.Set("claims.csv", number, "claim", "added");
        _sheets.Set("claims.csv", number, "voice", "restic");
        _sheets.Set("claims.csv", number, "words", "There was no call.");
        _sheets.Set("claims.csv", number, "source", "article");

        ImportedStory read = _sheets.Read();

        read.Unplaced.Should().BeEmpty();
        read.Story.Should().Be(Story.Add(new Claim { Id = new("added"), Attribution = new() { Voice = new Id<Organisation>("restic"), Via = [Hop.Through(new Id<Source>("article"))] }, Words = "There was no call." }));
    }

    [Fact]
    public void Column_OfNobody_IsNotPlaced()
    {
        _sheets["claims.csv"][0].Add("checked by");
        _sheets["claims.csv"][1].Add("me");
        _sheets["sources.csv"][0].Add("colour");
        _sheets["sources.csv"][1].Add("red");
        _sheets["places.csv"][1].Add("beyond");

        ImportedStory read = _sheets.Read();

        read.Story.Should().Be(Story);
        read.Unplaced.Should().BeEquivalentTo(new[]
        {
            new Unplaced("claims.csv row 2, column \"checked by\"", "the sheet has no such column"),
            new Unplaced($"places.csv row 2, column {_sheets["places.csv"][1].Count}", "the row is longer than that of the headers"),
            new Unplaced("sources.csv row 2, column \"colour\"", "the sheet has no such column"),
        });
    }

    [Fact]
    public void Column_ThatRepeats_IsNotPlacedWhereItDiffers()
    {
        _sheets.Set("claims.csv", 2, "published", "1999");

        ImportedStory read = _sheets.Read();

        read.Story.Should().Be(Story);
        read.Unplaced.Should().ContainSingle().Which.ToString().Should().StartWith("claims.csv row 2, column \"published\": the column repeats what is in other columns and sheets, and there it is ");
    }

    [Theory]
    [InlineData("subject", "nobody", "subject")]
    [InlineData("property", "agreement.colour", "property")]
    [InlineData("value", "[{\"state\":1}]", "value")]
    [InlineData("act", "no act", "act")]
    [InlineData("evidence", "[{\"source\":\"article\"}]", "evidence")]
    public void Cell_ThatIsNoValue_IsRefusedWithItsPlace(string header, string cell, string column)
    {
        string claim = _sheets["claims.csv"][1][0];
        foreach (List<string> row in _sheets["claims.csv"].Where(row => row[0] == claim).Skip(header is "act" or "evidence" ? 0 : 1).Take(header is "act" or "evidence" ? 99 : 1))
        {
            row[_sheets.Column("claims.csv", header)] = cell;
        }

        ImportedStory read = _sheets.Read();

        read.Story.Should().BeNull();
        read.Refusals.Should().ContainSingle().Which.Place.Should().Be($"claims.csv row {(header is "act" or "evidence" ? 2 : 3)}, column \"{column}\"");
    }

    [Fact]
    public void Cells_OfOneClaimThatDiffer_AreRefusedWithBothRows()
    {
        _sheets.Set("claims.csv", 3, "act", "denies");

        _sheets.Read().Refusals.Should().Equal(new Unplaced("claims.csv row 3, column \"act\"", "row 2, which is of the same claim, has something else here"));
    }

    [Fact]
    public void Row_WithoutClaim_IsRefused()
    {
        _sheets.Set("claims.csv", 4, "claim", "");

        _sheets.Read().Refusals.Should().Equal(new Unplaced("claims.csv row 4, column \"claim\"", "the row does not say of which claim it is"));
    }

    [Fact]
    public void Headers_Alike_AreRefused()
    {
        _sheets["sources.csv"].ForEach(static row => row.Add(row[0]));

        _sheets.Read().Refusals.Should().Equal(new Unplaced("sources.csv row 1, column \"id\"", "two columns have this header"));
    }

    [Fact]
    public void Sheet_ThatIsMissing_IsRefusedWhereItIsNamed()
    {
        _sheets.Remove("sources.csv");

        _sheets.Read().Refusals.Should().Contain(static refusal => refusal.Place == "claims.csv row 2, column \"attribution.via\"");
    }

    [Fact]
    public void Operator_ThatIsNone_IsRefusedWithItsRow()
    {
        _sheets.Set("claims.csv", 2, "operator", "equal");

        ImportedStory read = _sheets.Read();

        read.Unplaced.Should().BeEmpty();
        read.Refusals.Should().ContainSingle().Which.Place.Should().Be("claims.csv row 2");
    }

    [Fact]
    public void Line_ThatNamesTheSeparator_IsNoRow()
    {
        Sheet sheet = Sheet.Read("a.csv", new MemoryStream([.. "sep=;\r\na,b;c\r\n1;2\r\n"u8]));

        sheet.Headers.Should().Equal("a,b", "c");
        sheet.Rows.Should().ContainSingle().Which.Cells.Should().Equal("1", "2");
        sheet.Text[sheet.Places[0].Start..sheet.Places[0].End].Should().Be("1;2");
    }

    [Fact]
    public void Quote_ThatDoesNotEnd_IsRefusedWithItsPlace()
    {
        ImportedStory read = new CsvImporter().ReadOne(DocumentSource.FromBytes([.. "claim,voice,words,source\r\nc1,a,\"b,article\r\n"u8], "claims.csv"));

        read.Refusals.Should().Equal(new Unplaced("claims.csv row 2, column \"words\"", "the quoted cell does not end"));
    }

    [Fact]
    public void Text_AfterAQuotedCell_IsRefusedWithItsPlace()
    {
        ImportedStory read = new CsvImporter().ReadOne(DocumentSource.FromBytes(System.Text.Encoding.UTF8.GetBytes("claim,speaker\nx,Ann\n\"y\" z,Ann\n"), "sheet.csv"));

        read.Refusals.Should().Equal(new Unplaced("sheet.csv row 3, column \"claim\"", "text follows the quote that ends the cell"));
    }

    [Fact]
    public void Sheet_OfNoKind_IsNotPlaced()
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new CsvExporter().Write(Story, documents);
        var all = documents.Names.ToDictionary(static name => name, name => documents[name]);
        all.Add("budget.csv", [.. "id,sum\r\n1,2\r\n"u8]);
        all.Add("notes.docx", [0]);

        ImportedStory read = new CsvImporter().ReadOne(DocumentSource.FromDocuments(all));

        read.Story.Should().Be(Story);
        read.Unplaced.Should().Equal(new Unplaced("notes.docx", "the file is no sheet"), new Unplaced("budget.csv", "a story has no such list"));
    }

    private static void Same(ImportedStory read)
    {
        read.Refusals.Should().BeEmpty();
        read.Unplaced.Should().BeEmpty();
        read.Story.Should().Be(Story);
    }
}
