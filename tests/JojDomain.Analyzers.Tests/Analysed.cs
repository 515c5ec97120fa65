using System.Collections.Immutable;
using System.Globalization;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace JojDomain.Analyzers.Tests;

/// <summary>What an analyser of the package reports on a program that uses the library.</summary>
internal static class Analysed
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static async Task<string[]> MessagesOf(DiagnosticAnalyzer analyser, string statement) =>
        [.. (await DiagnosticsOf(analyser, statement)).Select(static found => found.GetMessage(CultureInfo.InvariantCulture))];

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(DiagnosticAnalyzer analyser, string statement)
    {
        CSharpCompilation compilation = Compiled(Program(statement));
        return await compilation.WithAnalyzers([analyser]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The statement once the fix of a code was applied to the only place that the analyser reports.</summary>
    public static async Task<string> FixedAsync(DiagnosticAnalyzer analyser, CodeFixProvider fix, string statement)
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        Document document = workspace.AddProject("Sample", LanguageNames.CSharp).AddMetadataReferences(References)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication)).AddDocument("Program.cs", Program(statement));
        Compilation compilation = (await document.Project.GetCompilationAsync(cancelled))!;
        Diagnostic found = (await compilation.WithAnalyzers([analyser]).GetAnalyzerDiagnosticsAsync(cancelled)).Should().ContainSingle().Subject;
        List<CodeAction> offered = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => offered.Add(action), cancelled));
        CodeAction only = offered.Should().ContainSingle().Subject;
        Solution changed = (await only.GetOperationsAsync(cancelled)).OfType<ApplyChangesOperation>().Should().ContainSingle().Subject.ChangedSolution;
        string text = (await changed.GetDocument(document.Id)!.GetTextAsync(cancelled)).ToString();
        string[] around = Program("|").Split('|');
        text.Should().StartWith(around[0]).And.EndWith(around[1]);
        return text[around[0].Length..^around[1].Length];
    }

    /// <summary>The text that a diagnostic marks.</summary>
    public static string Marked(Diagnostic found) => found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length);

    private static string Program(string statement) => $$"""
        using System;
        using JojDomain;

        internal static class Program
        {
            private const string Constant = "bad id";

            private static void Main(string[] args)
            {
                {{statement}}
            }
        }
        """;

    private static CSharpCompilation Compiled(string program)
    {
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(program, cancellationToken: TestContext.Current.CancellationToken)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static each => each.Severity == DiagnosticSeverity.Error && each.Id != "CS9035").Should().BeEmpty();
        return compilation;
    }
}
