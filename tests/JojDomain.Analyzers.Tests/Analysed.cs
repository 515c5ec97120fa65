using System.Collections.Immutable;
using System.Globalization;
using FluentAssertions;
using Microsoft.CodeAnalysis;
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
        var program = CSharpSyntaxTree.ParseText($$"""
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
            """, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create("Sample", [program], References, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static each => each.Severity == DiagnosticSeverity.Error && each.Id != "CS9035").Should().BeEmpty();
        return await compilation.WithAnalyzers([analyser]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The text that a diagnostic marks.</summary>
    public static string Marked(Diagnostic found) => found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length);
}
