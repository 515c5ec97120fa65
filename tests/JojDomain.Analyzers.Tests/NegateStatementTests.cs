using FluentAssertions;
using JojDomain.CodeFixes;
using Xunit;

namespace JojDomain.Analyzers.Tests;

public class NegateStatementTests
{
    private const string Claim = "var claim = new Claim { Id = new(\"c\"), Attribution = new() { Voice = new Id<Organisation>(\"port\") }, Act = SpeechAct.Denies, Statements = [";

    [Theory]
    [InlineData("Agreement.Properties.Status.Including(new(\"deal\"), AgreementStatus.Signed)")]
    [InlineData("Agreement.Properties.Parties.Including(new(\"deal\"), new Id<Organisation>(\"port\"), new Id<Organisation>(\"bank\"))")]
    [InlineData("Agreement.Properties.Kind.Of(new(\"deal\"), AgreementKind.Contract)")]
    [InlineData("Agreement.Properties.Binding.Of(new(\"deal\"), true)")]
    public async Task Value_UnderDenial_IsNegatedAsTheMessageSays(string statement)
    {
        string mended = await Fixed($"{statement} /* signed */");

        mended.Should().Be($$"""{{Claim}}{{statement}} with { Polarity = Polarity.Negated } /* signed */] };""");
        (await Analysed.DiagnosticsOf(new DeniedValueAnalyzer(), mended)).Should().BeEmpty();
    }

    [Fact]
    public async Task Value_AmongOthers_IsNegatedWhereItIs()
    {
        const string Other = "Agreement.Properties.Binding.Of(new(\"deal\"), false)";
        string mended = await Fixed($"{Other},\n            Agreement.Properties.Kind.Of(new(\"deal\"), AgreementKind.Contract), {Other}");

        mended.Should().Contain($"{Other},\n            Agreement.Properties.Kind.Of(new(\"deal\"), AgreementKind.Contract) with {{ Polarity = Polarity.Negated }}, {Other}]");
        (await Analysed.DiagnosticsOf(new DeniedValueAnalyzer(), mended)).Should().BeEmpty();
    }

    [Fact]
    public async Task Statement_WithinAnExpression_StaysOne()
    {
        string mended = await Fixed("Agreement.Properties.Kind.Of(new(\"deal\"), AgreementKind.Contract)!");

        mended.Should().Contain("[(Agreement.Properties.Kind.Of(new(\"deal\"), AgreementKind.Contract) with { Polarity = Polarity.Negated })!]");
        (await Analysed.DiagnosticsOf(new DeniedValueAnalyzer(), mended)).Should().BeEmpty();
    }

    [Fact]
    public async Task Polarity_WhereTheNameIsTaken_HasItsNamespace()
    {
        const string Taken = "int Polarity = 1; ";
        string mended = await Analysed.FixedAsync(
            new DeniedValueAnalyzer(),
            new NegateStatementFix(),
            $"{Taken}{Claim}Agreement.Properties.Binding.Of(new(\"deal\"), true)] }};");

        mended.Should().Be($$"""{{Taken}}{{Claim}}Agreement.Properties.Binding.Of(new("deal"), true) with { Polarity = global::JojDomain.Polarity.Negated }] };""");
        (await Analysed.DiagnosticsOf(new DeniedValueAnalyzer(), mended)).Should().BeEmpty();
    }

    [Fact]
    public void Analysers_WithoutAnEditor_LoadNothingOfIt() =>
        typeof(DeniedValueAnalyzer).Assembly.GetReferencedAssemblies().Select(static each => each.Name).Should().NotContain(static name => name!.Contains("Workspaces"));

    private static Task<string> Fixed(string statements) => Analysed.FixedAsync(new DeniedValueAnalyzer(), new NegateStatementFix(), $"{Claim}{statements}] }};");
}
