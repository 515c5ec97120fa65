using System.Collections.Immutable;
using System.Globalization;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace JojDomain.Analyzers.Tests;

public class DeniedValueTests
{
    private const string Message =
        "A value without negation does not count where the act is SpeechAct.Denies: exclude it, negate the statement with { Polarity = Polarity.Negated }, or use another act for what the voice asserts";

    [Theory]
    [InlineData("Agreement.Properties.Status.Including(deal, AgreementStatus.Signed)")]
    [InlineData("Agreement.Properties.Parties.Including(deal, port, new Id<Organisation>(\"bank\"))")]
    [InlineData("Agreement.Properties.Parties.Of(deal, [port])")]
    [InlineData("Agreement.Properties.Kind.Of(deal, AgreementKind.Contract)")]
    [InlineData("Agreement.Properties.Kind.Of(deal, (Reported<AgreementKind>)AgreementKind.Contract)")]
    [InlineData("Agreement.Properties.Names.Including(deal, \"The contract\")")]
    [InlineData("Agreement.Properties.Amounts.Including(deal, new Amount(new Money(1), AmountRole.Total))")]
    [InlineData("Source.Properties.Publisher.Of(article, port)")]
    [InlineData("Agreement.Properties.Binding.Of(deal, true)")]
    public async Task Value_UnderDenial_IsReported(string statement)
    {
        Diagnostic only = (await Denied(statement)).Should().ContainSingle().Subject;

        only.Id.Should().Be("JOJ2011");
        only.Severity.Should().Be(DiagnosticSeverity.Warning);
        only.GetMessage(CultureInfo.InvariantCulture).Should().Be(Message);
        Analysed.Marked(only).Should().Be(statement);
    }

    [Theory]
    [InlineData("Agreement.Properties.Status.Excluding(deal, AgreementStatus.Signed)")]
    [InlineData("Agreement.Properties.Parties.Excluding(deal, port)")]
    [InlineData("Agreement.Properties.Kind.Excluding(deal, AgreementKind.Contract)")]
    [InlineData("Agreement.Properties.Kind.Of(deal, AgreementKind.Contract) with { Polarity = Polarity.Negated }")]
    [InlineData("Agreement.Properties.CallForTenders.Of(deal, Reported.None)")]
    [InlineData("Agreement.Properties.CallForTenders.Of(deal, (Reported<CallNotice>)Reported.None)")]
    [InlineData("Agreement.Properties.Parties.Of(deal, Reported.NotApplicable)")]
    [InlineData("Agreement.Properties.Parties.Of(deal, Listing.Exhaustive<Party>())")]
    [InlineData("Agreement.Properties.Binding.Of(deal, false)")]
    [InlineData("Agreement.Properties.Binding.Of(deal, args.Length > 0)")]
    [InlineData("Agreement.Properties.Kind.Of(deal, reported)")]
    [InlineData("written")]
    public async Task Statement_ThatNegatesOrMay_IsNotReported(string statement) => (await Denied(statement)).Should().BeEmpty();

    [Fact]
    public async Task Value_UnderAnotherAct_IsNotReported() =>
        (await Analysed.DiagnosticsOf(new DeniedValueAnalyzer(), Claim("SpeechAct.States", "Agreement.Properties.Kind.Of(deal, AgreementKind.Contract)"))).Should().BeEmpty();

    [Fact]
    public async Task Value_InAWithExpression_IsReported() =>
        (await Analysed.DiagnosticsOf(
            new DeniedValueAnalyzer(),
            Claim("SpeechAct.States", "written") + " claim = claim with { Statements = [Agreement.Properties.Kind.Of(deal, AgreementKind.Contract)], Act = SpeechAct.Denies };"))
            .Should().ContainSingle();

    [Fact]
    public async Task Values_EachInVain_AreReportedEach() =>
        (await Denied("Agreement.Properties.Binding.Of(deal, true), written, Agreement.Properties.Kind.Of(deal, AgreementKind.Contract)")).Should().HaveCount(2);

    private static Task<ImmutableArray<Diagnostic>> Denied(string statements) => Analysed.DiagnosticsOf(new DeniedValueAnalyzer(), Claim("SpeechAct.Denies", statements));

    private static string Claim(string act, string statements) => $$"""
        Id<Agreement> deal = new("deal");
        Id<Organisation> port = new("port");
        Id<Source> article = new("article");
        Reported<AgreementKind> reported = Reported.None;
        Statement written = Agreement.Properties.Binding.Of(deal, false);
        var claim = new Claim { Id = new("c"), Attribution = new() { Voice = port, Via = [article] }, Act = {{act}}, Statements = [{{statements}}] };
        """;
}
