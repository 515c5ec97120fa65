using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.Csv;

/// <summary>Sheets that other people made come in as they should, by the files' own notes, or are refused with what they lack.</summary>
public sealed class ForeignSheetsTests
{
    [Theory]
    [InlineData("scdl-subsidies-semicolon.csv", "45000, 50000, 5000, 10000", "row 1: no column is of the currency of the amounts, which have none")]
    [InlineData("scdl-dilcrah-crlf-mojibake.csv", "45000, 50000, 5000, 10000", "the header was decoded wrongly before it came here, and is left as it is")]
    [InlineData("scdl-antibes-semicolons-inside.csv", "135000, 125000, 90000", "row 1: no column is of the currency of the amounts, which have none")]
    public void RealFile_OfAgreements_HasTheirSums(string file, string sums, string note)
    {
        ImportedStory read = Read(file);

        read.Refusals.Should().BeEmpty();
        string.Join('\n', read.Unplaced).Should().Contain(note);
        string.Join(", ", Amounts(read.Story!).Select(static amount => amount.Value.Value.Amount.ToString())).Should().Be(sums);
        Amounts(read.Story!).Should().OnlyContain(static amount => amount.Value.Value.Currency.State == ReportState.NotStated);
        read.Story!.Content.Agreements.Should().HaveCount(sums.Split(',').Length);
        Lost(file, read).Should().BeEmpty();
    }

    [Fact]
    public void RealFile_OfAgreements_HasTheirWordsAndDays()
    {
        Story subsidies = Read("scdl-subsidies-semicolon.csv").Story!;
        Says(subsidies, Agreement.Properties.Subject.Name).Last().Should().Contain("\"\\\"A la mémoire des travailleurs chinois de la Grande guerre et du traité de Versailles\\\"\"");

        Story antibes = Read("scdl-antibes-semicolons-inside.csv").Story!;
        antibes.Content.Organisations.SelectMany(static each => each.Names).Select(static name => name.Text).Should().Equal(
            "Ville d'Antibes", "ASSOCIATION SPORTIVE AUTOMOBILE D'ANTIBES JUAN-LES-PINS", "ASSOCIATION SPORTIVE DE LA FONTONNE-FOOTBALL", "AS FONTONNE ANTIBES-HOCKEY");
        Says(antibes, Agreement.Properties.Period.Name).Should().SatisfyRespectively(
            static first => first.Should().Contain("2021-02-02").And.Contain("2024-06-30"),
            static second => second.Should().Contain("2022-09-30").And.Contain("2026-06-30"),
            static third => third.Should().Contain("2021-11-30").And.Contain("2025-08-31"));
    }

    [Fact]
    public void RealFile_OfFactChecks_HasTheirLabelsAndBrokenAddresses()
    {
        ImportedStory read = Read("factckbr-first-60.tsv");

        Claim[] claims = [.. read.Story!.Content.Claims.Where(static claim => !claim.Reviews.IsEmpty)];
        claims.Should().HaveCount(60);
        claims[0].Words!.Text.Should().Be("Espaço dedicado para os eleitores do Bolsonaro explicarem a retirada da INSULINA do SUS.");
        claims[0].Reviews[0].Label!.Text.Should().Be("falso");
        claims[0].Reviews[0].Words!.Text.Should().Contain("SUS Sistema nico de Saúde");
        read.Unplaced.Should().Contain(new Unplaced("factckbr-first-60.tsv row 2, column \"Author\"", "it looks like an address and is none; it is kept as the reviewer's name, as it is written"));
        Lost("factckbr-first-60.tsv", read).Should().BeEmpty();
    }

    [Fact]
    public void RealFile_OfLabelledClaims_KeepsBothTextsApart()
    {
        ImportedStory read = Read("fullfact-labelled-claims-3.csv");

        Claim[] claims = [.. read.Story!.Content.Claims.Where(static claim => claim.Words is not null)];
        claims.Should().HaveCount(10);
        claims[1].Words!.Text.Should().Be("So, what is the truth?");
        claims[1].Quotation.Should().Be(new Quotation { Segments = [new QuotedWords { Words = "So what's real?" }] });
        read.Unplaced.Should().BeEmpty();
        Lost("fullfact-labelled-claims-3.csv", read).Should().BeEmpty();
    }

    [Theory]
    [InlineData("mx-budget-latin1-crlf.csv", "the sheet has neither claims nor agreements: no column is of a claim, a party, an amount, a date, a currency")]
    [InlineData("uy-budget-doubled-quotes.csv", "the sheet has neither claims nor agreements: no column is of a claim, a party, an amount, a date, a currency")]
    [InlineData("nl-budget-two-header-rows.csv", "there is no row of headers: it names 2 of 20 columns")]
    public void RealFile_OfAnotherKind_IsRefused(string file, string reason)
    {
        ImportedStory read = Read(file);

        read.Story.Should().BeNull();
        read.Refusals.Should().Equal(new Unplaced($"{file} row 1", reason));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sheet_InUtf16WithoutAMark_IsRead(bool isBigEndian)
    {
        byte[] bytes = new UnicodeEncoding(isBigEndian, byteOrderMark: false).GetBytes("claim;speaker\r\n\"« L’été,\r\nici »\";Awa\r\n");
        Claim claim = new CsvImporter().ReadOne(DocumentSource.FromBytes(bytes, "c.csv")).Story!.Content.Claims.Single();

        claim.Words!.Text.Should().Be("« L’été,\r\nici »");
        claim.Attribution.Voice.Should().Be(new DescribedVoice("Awa"));
    }

    [Fact]
    public void Sheet_InUtf32_IsRefused()
    {
        byte[] bytes = [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("claim,speaker\nso,Ann\n")];

        new CsvImporter().ReadOne(DocumentSource.FromBytes(bytes, "c.csv")).Refusals.Should().Equal(new Unplaced("c.csv", "the bytes begin as those of UTF-16 or UTF-32, and are not UTF-16"));
    }

    [Fact]
    public void Evidence_IsTheRowAsItIsWritten()
    {
        const string Text = "claim,speaker\r\n😃 so,\"A, B\"\r\nnot so,\r\n";
        Story story = new CsvImporter().ReadOne(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(Text), "c.csv")).Story!;

        Passage[] rows = [.. story.Content.Claims.Select(static claim => claim.Evidence[0])];
        rows.Select(static row => row.Quote!.Exact).Should().Equal("😃 so,\"A, B\"", "not so,");
        rows.Should().OnlyContain(static row => row.LocateIn(Text).Outcome == PassageOutcome.Found);
        story.Content.Claims[0].Attribution.Voice.Should().Be(new DescribedVoice("A, B"));
    }

    [Theory]
    [InlineData("45000", "45000")]
    [InlineData("229,932.50", "229932.50")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("12,5", "12.5")]
    [InlineData("-7", "-7")]
    [InlineData("1,234", null)]
    [InlineData("1.234", null)]
    [InlineData("12 EUR", null)]
    [InlineData("", null)]
    public void Amount_IsReadInOneWayOrNone(string cell, string? amount) =>
        SheetAmount.Read(cell).Should().Be(amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void TwoSheets_WithTwoPeriodsOfOneAgreement_AreATypedDispute()
    {
        Story city = Sheet("city.csv", "2024-06-30");
        Story watch = Sheet("watch.csv", "2025-06-30");

        Dispute dispute = StoryMerge.Of(city, watch).Story!.Disputes.Should().ContainSingle().Subject;

        dispute.Property.Should().Be(Agreement.Properties.Period);
        dispute.Ground.Should().Be(DisputeGround.Contradictory);
        StoryMerge.Of(city, Sheet("watch.csv", "2024-06-30")).Story!.Disputes.Should().BeEmpty();

        static Story Sheet(string name, string end) => new CsvImporter().ReadOne(DocumentSource.FromBytes(
            Encoding.UTF8.GetBytes($"nomAttribuant;idAttribuant;referenceDecision;nomBeneficiaire;idBeneficiaire;montant;dateConvention;termeConvention\nVille;21060004900019;2021-7;Club;78281130500019;45000;2021-02-02;{end}\n"), name)).Story!;
    }

    [Fact]
    public void BuyerAndSupplier_AreParties_AndNobodyIsSaidToPay()
    {
        const string Text = "Contract number,Buyer,Buyer id,Supplier,Amount,Currency,Signed\nC-1,City of X,X1,Acme,100,EUR,2020-01-01\n";
        Story story = new CsvImporter().ReadOne(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(Text), "c.csv")).Story!;

        Agreement.Properties.Parties.TryGet(Statement(Agreement.Properties.Parties), out Listing<Party> parties);
        parties.Should().Equal(
            new Party(new("organisation.number.X1"), PartyRole.Buyer),
            new Party(new("organisation.name.Acme"), PartyRole.Supplier));
        Agreement.Properties.Amounts.TryGet(Statement(Agreement.Properties.Amounts), out Listing<Amount> amounts);
        amounts.Should().Equal(new Amount(Money.Parse("EUR 100")));
        story.Content.Agreements.Should().ContainSingle().Which.Id.Text.Should().Be("agreement.X1.C-1.Acme");

        Statement Statement(Property property) => story.Content.Claims.SelectMany(static claim => claim.Statements).Single(each => each.Predicate is PropertyPredicate of && of.Property == property);
    }

    [Fact]
    public void OurSheets_Mutated_AreReadOrRefused()
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new CsvExporter().Write(ReferenceStories.Get("restic-2025-07"), documents);
        var random = new Random(5);
        for (int round = 0; round < 1_000; round++)
        {
            var all = documents.Names.ToDictionary(static name => name, name => documents[name]);
            string damaged = documents.Names[random.Next(documents.Names.Count)];
            all[damaged] = TextDamage.Of(all[damaged], random);
            ImportedStory read = new CsvImporter().ReadOne(DocumentSource.FromDocuments(all));
            read.IsRead.Should().Be(read.Refusals.IsEmpty);
        }
    }

    private static ImportedStory Read(string file) => new CsvImporter().ReadOne(DocumentSource.FromBytes(RealFormat.Csv.Find(file), file));

    private static IEnumerable<string> Lost(string file, ImportedStory read) => RealFormat.LostCells(Sheet.Read(file, new MemoryStream(RealFormat.Csv.Find(file))), read);

    private static IEnumerable<Amount> Amounts(Story story) => story.Content.Claims
        .SelectMany(static claim => claim.Statements)
        .Select(static statement => statement.Predicate)
        .OfType<ListingPredicate<Amount>>()
        .SelectMany(static predicate => predicate.Value.Items);

    private static IEnumerable<string> Says(Story story, string property) => story.Content.Claims
        .SelectMany(static claim => claim.Statements)
        .Where(statement => statement.Predicate is PropertyPredicate typed && typed.Property.Name == property)
        .Select(static statement => System.Text.Json.JsonSerializer.Serialize(statement, Relaxed));

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
