using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.Csv;

/// <summary>What spreadsheets and those who fill them do: signs of currencies, sums below a column, headers over several columns, accents.</summary>
public sealed class SpreadsheetHabitsTests
{
    [Theory]
    [InlineData("Montant", "1 000,50 €", "EUR 1000.5")]
    [InlineData("Montant (€)", "1\u00a0000,50", "EUR 1000.5")]
    [InlineData("Montant", "€ 12", "EUR 12")]
    [InlineData("Montant", "12,5", "12.5")]
    [InlineData("Montant", "$ 12", "")]
    [InlineData("Montant", "12 M€", "")]
    [InlineData("Montant", "€", "")]
    public void Amount_HasTheCurrencyOfItsSign_WhereThatIsOne(string header, string cell, string amount)
    {
        string sheet = $"Nom attribuant;Nom bénéficiaire;{header}\nVille;Club;{cell}\n";

        ImportedStory read = Read(sheet);

        string.Concat(Amounts(read.Story!)).Should().Be(amount);
        read.Story!.Content.Organisations.Select(static each => each.Names[0].Text).Should().Equal("Ville", "Club");
        read.Unplaced.Count(static note => note.Reason.Contains("currency", StringComparison.Ordinal)).Should().Be(amount.StartsWith("EUR", StringComparison.Ordinal) || cell.Contains('€', StringComparison.Ordinal) ? 0 : 1);
        Lost(sheet, read).Should().BeEmpty();
    }

    [Fact]
    public void Amount_WithTheSignOfAnotherCurrencyThanItsRow_IsText()
    {
        ImportedStory read = Read("Buyer,Supplier,Amount,Currency\nCity,X,€ 12,USD\n");

        Amounts(read.Story!).Should().BeEmpty();
        read.Unplaced.Should().Equal(new Unplaced("sheet.csv row 2, column \"Amount\"", "the amount has the sign of another currency than its row; it is kept as a text"));
    }

    [Theory]
    [InlineData("Total,,100,EUR")]
    [InlineData("TOTAL GÉNÉRAL :,,100,EUR")]
    [InlineData(",,100,EUR,Sous-total")]
    public void Sum_BelowTheColumn_IsNoAgreement(string row)
    {
        string sheet = $"Buyer,Supplier,Amount,Currency,Subject\nCity,Total,100,EUR,Fuel\n{row}\n";

        ImportedStory read = Read(sheet);

        read.Story!.Content.Agreements.Should().ContainSingle();
        read.Story.Content.Organisations.Select(static each => each.Names[0].Text).Should().Equal("City", "Total");
        read.Unplaced.Should().Contain(new Unplaced("sheet.csv row 3, column \"Amount\"", "the row is a sum of others, and no agreement"));
        Lost(sheet, read).Should().BeEmpty();
    }

    [Fact]
    public void Rows_OfOneNumberAndTheSameParties_AreTwoAgreements()
    {
        ImportedStory read = Read("Reference,Buyer,Supplier,Amount,Currency\nA-1,City,X,10,EUR\nA-1,City,X,20,EUR\nA-2,City,X,30,EUR\n");

        read.Refusals.Should().BeEmpty();
        read.Story!.Content.Agreements.Select(static each => each.Names[0].Text).Should().Equal("A-1", "A-1", "A-2");
        Amounts(read.Story).Select(static sum => sum.ToString()).Should().Equal("EUR 10", "EUR 20", "EUR 30");
    }

    [Theory]
    [InlineData("acheteur.id,acheteur.nom,titulaire.id,titulaire.nom,montant")]
    [InlineData("acheteur_id,acheteur_nom,titulaire_id,titulaire_nom,montant")]
    [InlineData("Acheteur ID,Nom acheteur,Titulaire ID,Nom titulaire,Montant")]
    public void Columns_OfTheFrenchSchemaOfContracts_AreKnown(string headers)
    {
        Story story = Read($"{headers}\n1,Ville,2,Acme,10\n").Story!;

        story.Content.Organisations.Select(static each => $"{each.Id} {each.Names[0]}").Should().Equal("organisation.number.1 Ville", "organisation.number.2 Acme");
        Amounts(story).Should().Equal(new Money(10));
    }

    [Fact]
    public void Organisation_KnownByItsNumber_GetsTheNameThatALaterRowGives()
    {
        Story story = Read("acheteur.id,acheteur.nom,titulaire.id,titulaire.nom,montant\n1,Ville,2,,10\n1,Ville,2,Acme,20\n1,Ville,2,Acme SA,30\n").Story!;

        story.Content.Organisations.Select(static each => each.Names.Single().Text).Should().Equal("Ville", "Acme");
    }

    [Fact]
    public void Header_OverSeveralColumns_IsRefused() =>
        Read("Acheteur;;Titulaire;;Montant\nNom;SIRET;Nom;SIRET;EUR\nVille;1;X;2;12,5\n").Refusals.Should().Equal(
            new Unplaced("sheet.csv row 1, column 2", "2 columns between others have no header, as where one goes over several columns or rows; give each its own"));

    [Fact]
    public void Columns_WithoutAHeaderAndWithoutACell_AreNone() =>
        Read("Acheteur;;Titulaire;;Montant\nVille;;X;;12,5\n").IsRead.Should().BeTrue();

    [Fact]
    public void Term_OfAHeader_HasItsLettersWithoutAccents() =>
        SheetHeaders.Term("Numéro d'Œuvre – Façade Łódź").Should().Be(Term.Parse("sheet:Numero.d.uvre.Facade.Lodz"));

    private static ImportedStory Read(string sheet) => new CsvImporter().ReadOne(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(sheet), "sheet.csv"));

    private static IEnumerable<Money> Amounts(Story story) => story.Content.Claims.SelectMany(static claim => claim.Statements)
        .SelectMany(static statement => Agreement.Properties.Amounts.TryGet(statement, out Listing<Amount> amounts) ? amounts.Items : [])
        .Select(static amount => amount.Value.Value);

    private static IReadOnlyList<string> Lost(string sheet, ImportedStory read) => RealFormat.LostCells(Sheet.Read("sheet.csv", new MemoryStream(Encoding.UTF8.GetBytes(sheet))), read);
}
