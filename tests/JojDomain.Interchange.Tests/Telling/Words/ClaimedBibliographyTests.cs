using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling.Words;

/// <summary>A source without a title of its own is named by the title and the date that claims give it, unless two claims disagree.</summary>
public sealed class ClaimedBibliographyTests
{
    private static readonly Source Page = new() { Id = new("page"), Kind = SourceKind.FactCheck, Address = WebAddress.Parse("https://example.org/1") };

    [Fact]
    public void Named_ByWhatAllClaimsAgreeIn() =>
        InWords(Page, Titled("schema:headline", "Flat earth"), Titled("schema:headline", "Flat earth"), Dated("2020-01-01")).Should().Be("the fact check “Flat earth”; 2020-01-01");

    [Fact]
    public void Named_ByItsHeadline_WhereItHasAnotherNameToo() =>
        InWords(Page, Titled("schema:name", "Fact check: flat"), Titled("schema:headline", "Flat earth")).Should().Be("the fact check “Flat earth”; no date");

    [Fact]
    public void Named_ByItsKind_WhereClaimsDiffer() =>
        InWords(Page, Titled("schema:headline", "Flat earth"), Titled("schema:headline", "Round earth"), Dated("2020-01-01"), Dated("2020-01-02")).Should().Be("the fact check; no date");

    [Fact]
    public void Named_ByItsOwnTitle_EvenWhereClaimsGiveAnother() =>
        InWords(Page with { Title = new LangText("Earth"), Published = EdtfDate.Parse("2019") }, Titled("sheet:Title", "Flat earth"), Dated("2020")).Should().Be("the fact check “Earth”; 2019");

    [Fact]
    public void Named_NotByWhatIsDeniedOrOnlyPossible() =>
        InWords(Page, Titled("schema:headline", "Flat earth") with { Polarity = Polarity.Negated }, Dated("2020") with { Modality = Modality.Possible }).Should().Be("the fact check; no date");

    [Theory]
    [InlineData("asks", null)]
    [InlineData("denies", null)]
    [InlineData("expects", null)]
    [InlineData("states", "declined")]
    public void Named_NotByAClaimThatDoesNotSayThatItIsSo(string act, string? outcome) =>
        InWords(Page, claim => claim with { Act = SpeechAct.Parse(act), Outcome = outcome is null ? ActOutcome.Performed : ActOutcome.Declined }, Titled("schema:headline", "Flat earth"), Dated("2020"))
            .Should().Be("the fact check; no date");

    private static Statement Titled(string term, string title) =>
        new() { Subject = Page.Id, Predicate = new TermPredicate(Term.Parse(term), (TermValue)new LangText(title), StatementOperator.Include) };

    private static Statement Dated(string date) => Source.Properties.Published.Of(Page.Id, EdtfDate.Parse(date));

    private static string InWords(Source page, params Statement[] statements) => InWords(page, static claim => claim, statements);

    private static string InWords(Source page, Func<Claim, Claim> changed, params Statement[] statements)
    {
        Story story = Story.Create(new StoryContent
        {
            Sources = [page],
            Claims = [.. statements.Select((statement, index) => changed(new Claim { Id = new($"c{index}"), Attribution = new() { Voice = Voice.Described("a reader"), Via = [Page.Id] }, Statements = [statement] }))],
        });
        ToldSource source = StoryTelling.Of(story, Wording.English).Origins.Single().Sources.Single();
        return SafeText.Plain(string.Join("; ", source.Facts.Prepend(source.Name).Take(2)));
    }
}
