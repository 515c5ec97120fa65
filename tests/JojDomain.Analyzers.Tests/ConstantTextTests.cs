using System.Collections.Immutable;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace JojDomain.Analyzers.Tests;

public class ConstantTextTests
{
    [Theory]
    [InlineData("EdtfDate.Parse(\"2025-13\")", "\"2025-13\" is not of the form that EdtfDate asks for: Parse throws")]
    [InlineData("EdtfDate.Parse(\"2025-02-32\")", "\"2025-02-32\" is not of the form that EdtfDate asks for: Parse throws")]
    [InlineData("EdtfDate.Parse(\"13/05/2025\")", "\"13/05/2025\" is not of the form that EdtfDate asks for: Parse throws")]
    [InlineData("CountryCode.Parse(\"UK\")", "\"UK\" is not of the form that CountryCode asks for: Parse throws")]
    [InlineData("new CountryCode(\"SEN\")", "\"SEN\" is not of the form that CountryCode asks for: the constructor throws")]
    [InlineData("CurrencyCode.Parse(\"BTC\")", "\"BTC\" is not of the form that CurrencyCode asks for: Parse throws")]
    [InlineData("new ScriptCode(\"\")", "\"\" is not of the form that ScriptCode asks for: the constructor throws")]
    [InlineData("new Id<Organisation>(\"Bad Id\")", "\"Bad Id\" is not of the form that Id<Organisation> asks for: the constructor throws")]
    [InlineData("(Id<Organisation>)new(\"-a\")", "\"-a\" is not of the form that Id<Organisation> asks for: the constructor throws")]
    [InlineData("new EntityRef(\"a\" + \"/b\")", "\"a/b\" is not of the form that EntityRef asks for: the constructor throws")]
    [InlineData("StoryId.Parse(Constant)", "\"bad id\" is not of the form that StoryId asks for: Parse throws")]
    [InlineData("new AgreementKind(\"Supply\")", "\"Supply\" is not of the form that AgreementKind asks for: the constructor throws")]
    [InlineData("WebAddress.Parse(\"www.example.org\")", "\"www.example.org\" is not of the form that WebAddress asks for: Parse throws")]
    [InlineData("LanguageTag.Parse(\"en_GB\")", "\"en_GB\" is not of the form that LanguageTag asks for: Parse throws")]
    [InlineData("Identifier.Parse(\"LEI:1\")", "\"LEI:1\" is not of the form that Identifier asks for: Parse throws")]
    [InlineData("Figure.Parse(\"1,5\")", "\"1,5\" is not of the form that Figure asks for: Parse throws")]
    [InlineData("ContentHash.Parse(\"sha-256:XY\")", "\"sha-256:XY\" is not of the form that ContentHash asks for: Parse throws")]
    public async Task Constant_OfAnotherForm_IsReported(string expression, string message) =>
        (await MessagesOf($"var value = {expression};")).Should().Equal(message);

    [Theory]
    [InlineData("EdtfDate.Parse(\"2025-12-31\")")]
    [InlineData("EdtfDate.Parse(\"2025-21\")")]
    [InlineData("EdtfDate.Parse(\"[2024-1X,2025-XX-3X..]\")")]
    [InlineData("CountryCode.Parse(\"XK\")")]
    [InlineData("new CurrencyCode(\"XOF\")")]
    [InlineData("new Id<Organisation>(\"good-id\")")]
    [InlineData("new AgreementKind(\"of-my-own\")")]
    [InlineData("TimeLength.Parse(\"no pattern of a constant\")")]
    [InlineData("new ContentHash(\"sha-256\", \"two texts are no text form\")")]
    [InlineData("new LangText(\"any text\", new LanguageTag(\"fr\"))")]
    [InlineData("new Uri(\"not ours\")")]
    [InlineData("CountryCode.Parse(args[0])")]
    [InlineData("CountryCode.TryParse(\"UK\", out _)")]
    public async Task Text_ThatMayBeRight_IsNotReported(string expression) =>
        (await MessagesOf($"var value = {expression};")).Should().BeEmpty();

    [Theory]
    [InlineData("Action act = () => CountryCode.Parse(\"UK\");")]
    [InlineData("var act = () => CountryCode.Parse(\"UK\");")]
    [InlineData("Func<object> act = () => new CountryCode(\"UK\");")]
    [InlineData("Action act = () => _ = EdtfDate.Parse(\"2025-13\");")]
    [InlineData("Action act = () => { CountryCode.Parse(\"UK\"); };")]
    [InlineData("Action act = delegate { _ = CountryCode.Parse(\"UK\"); };")]
    [InlineData("try { CountryCode.Parse(\"UK\"); } catch (FormatException) { }")]
    public async Task Text_ThatIsMeantToFail_IsNotReported(string statement) => (await MessagesOf(statement)).Should().BeEmpty();

    [Fact]
    public async Task Constant_AmongOtherStatementsOfALambda_IsReported() =>
        (await MessagesOf("Action act = () => { var code = CountryCode.Parse(\"UK\"); Console.WriteLine(code); };")).Should().ContainSingle();

    [Fact]
    public async Task Constant_InAnObjectInitialiser_IsMarkedItself()
    {
        const string Statement = "var place = new Place { Id = new(\"a b\") };";

        Diagnostic only = (await DiagnosticsOf(Statement)).Should().ContainSingle().Subject;

        only.Id.Should().Be("JOJ1008");
        only.Severity.Should().Be(DiagnosticSeverity.Warning);
        Analysed.Marked(only).Should().Be("\"a b\"");
    }

    private static Task<string[]> MessagesOf(string statement) => Analysed.MessagesOf(new ConstantTextAnalyzer(), statement);

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsOf(string statement) => Analysed.DiagnosticsOf(new ConstantTextAnalyzer(), statement);
}
