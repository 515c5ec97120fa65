using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Claims;

/// <summary>
/// The ways in which the press reported the end of the JEDI contract (wxyz.com, fastcompany.com, July 2021): what was not said, figures that are no
/// rivals, hedges and negations with their scope.
/// </summary>
public class PressCancellationTests
{
    private static readonly Id<Organisation> Department = new("dod");
    private static readonly Id<Organisation> Amazon = new("amazon");
    private static readonly Id<Organisation> Microsoft = new("microsoft");
    private static readonly Id<Organisation> Firms = new("firms");
    private static readonly Id<Person> Sherman = new("sherman");
    private static readonly Id<Agreement> Jedi = new("jedi");
    private static readonly Id<Source> Wire = new("wire");
    private static readonly Id<Source> Statement = new("statement");
    private static readonly Id<Claim> Tainted = new("tainted");
    private static readonly Money Ceiling = new(Figure.AtMost(10), ScaleWord.Billion, CurrencyCode.Parse("USD"));

    private static readonly Story Told = Story.Create(new()
    {
        Organisations = [Named(Department, "Pentagon"), Named(Amazon, "Amazon"), Named(Microsoft, "Microsoft"), new() { Id = Firms, Kind = OrganisationKind.Collective }],
        People = [new() { Id = Sherman, Names = [new("John Sherman")] }],
        Agreements = [new() { Id = Jedi, Kind = AgreementKind.Contract }],
        Sources = [new() { Id = Wire, Kind = SourceKind.Article }, new() { Id = Statement, Kind = SourceKind.Statement }],
        Claims =
        [
            new()
            {
                Id = new("not-mentioned"),
                Attribution = new() { Voice = Statement, Cue = new() { Words = "did not directly mention" }, ScopalPolarity = Polarity.Negated, Via = [Hop.Through(Wire)] },
                Act = SpeechAct.Mentions,
                Outcome = ActOutcome.Silent,
                About = [Amazon],
            },
            new()
            {
                Id = new("potential"),
                Attribution = new() { Voice = Wire, Mode = AttributionMode.Narration, Via = [Hop.Through(Wire)] },
                Statements = [Of("value", (TermValue)Ceiling) with { Modality = Modality.Counterfactual }],
            },
            new()
            {
                Id = new("converted"),
                Attribution = new() { Voice = Voice.Described("a British paper"), Via = [Hop.Through(Wire), Hop.Untold] },
                Statements = [Of("value", (TermValue)(new Money(Figure.About(7.2m), ScaleWord.Billion, CurrencyCode.Parse("GBP")) { Converted = new() { From = Ceiling } }))],
            },
            new()
            {
                Id = Tainted,
                Attribution = new() { Voice = Amazon, Cue = new() { Words = "argued" }, Mode = AttributionMode.Indirect, Distance = DistanceKind.Alleged, Via = [Hop.Through(Wire)] },
                Act = SpeechAct.Alleges,
                Stance = Stance.Against,
                About = [Jedi],
            },
            new()
            {
                Id = new("legitimate"),
                Attribution = new() { Voice = Department, Cue = new() { Words = "had found" }, Mode = AttributionMode.Indirect, Via = [Hop.Through(Wire)] },
                Act = SpeechAct.Concludes,
                Statements = [Of("legitimate", (TermValue)true) with { AsOf = EdtfDate.Parse("2020-09") }],
                Relations = [new() { Kind = ClaimRelationKind.Disputes, Target = Tainted, Basis = Basis.Inferred }],
            },
            new()
            {
                Id = new("neither"),
                Attribution = new() { Voice = Voice.Named(Sherman, "the chief information officer"), OnBehalfOf = Department, Via = [Hop.Through(Wire)] },
                Act = SpeechAct.Predicts,
                Statements =
                [
                    About(Firms, "part", (TermValue)true) with { Modality = Modality.Probable, Quantifier = Quantifier.Both },
                    About(Firms, "guaranteed", (TermValue)true) with { Polarity = Polarity.Negated, Quantifier = Quantifier.Neither },
                ],
            },
            new()
            {
                Id = new("interrupted"),
                Attribution = new() { Voice = Microsoft, Mode = AttributionMode.Direct, Via = [Hop.Through(Wire)] },
                Act = SpeechAct.Acknowledges,
                Quotation = new()
                {
                    Segments = [new QuotedWords { Words = "The DoD faced a difficult choice" }, new InterruptingCue { Cue = new() { Words = "it said" } }, new Elision()],
                    Fidelity = new(verbatim: true, elided: true),
                },
            },
            new() { Id = new("no-comment"), Attribution = new() { Voice = Microsoft, Via = [Hop.Through(Wire)] }, Outcome = ActOutcome.Declined },
        ],
    });

    [Fact]
    public void Story_OfTheCancellation_IsReadBackAsItWasWritten() => StoryJson.Parse(StoryJson.ToUtf8Bytes(Told)).Should().Be(Told);

    [Fact]
    public void Claim_OfWhatWasNotSaid_NeedsNoWords()
    {
        Told.Get(new Id<Claim>("no-comment")).Outcome.Should().Be(ActOutcome.Declined);
        Told.Get(new Id<Claim>("not-mentioned")).Attribution.ScopalPolarity.Should().Be(Polarity.Negated);
        Told.ClaimsAbout(Amazon).Should().ContainSingle();
    }

    [Fact]
    public void Statements_WithTheirScope_KeepItApart()
    {
        EquatableArray<Statement> said = Told.Get(new Id<Claim>("neither")).Statements;

        said.Select(static statement => statement.Quantifier).Should().Equal(Quantifier.Both, Quantifier.Neither);
        said.Select(static statement => statement.Polarity).Should().Equal(Polarity.Affirmed, Polarity.Negated);
        Told.Get(new Id<Claim>("legitimate")).Statements[0].AsOf.Should().Be(EdtfDate.Parse("2020-09"));
    }

    private static Organisation Named(Id<Organisation> id, string name) => new() { Id = id, Names = [new(name)] };

    private static Statement Of(string term, Reported<TermValue> value) => About(Jedi, term, value);

    private static Statement About(EntityRef subject, string term, Reported<TermValue> value) =>
        new() { Subject = subject, Predicate = new TermPredicate(new(term), value) };
}
