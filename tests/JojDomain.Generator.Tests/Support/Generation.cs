using System.Collections.Immutable;
using System.Globalization;
using FluentAssertions;
using JojDomain.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JojDomain.Generator.Tests.Support;

/// <summary>Runs the generator on source text that is compiled against the stubs in Library.</summary>
internal static class Generation
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Generation).Assembly.Location),
    ];

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Sample",
        sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, Parsing, $"Source{index}.cs")).Prepend(CSharpSyntaxTree.ParseText("global using System;", Parsing)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new StoryGenerator().AsSourceGenerator()],
        parseOptions: Parsing,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The emitted files by name. What is emitted compiles with the sources, without an error or a warning of its own.</summary>
    public static SortedDictionary<string, string> Emit(params string[] sources)
    {
        GeneratorDriver driver = Driver().RunGeneratorsAndUpdateCompilation(Compile(sources), out Compilation output, out ImmutableArray<Diagnostic> faults);
        faults.Should().BeEmpty();
        output.GetDiagnostics()
            .Where(static each => each.Severity == DiagnosticSeverity.Error || (each.Severity == DiagnosticSeverity.Warning && IsEmitted(each.Location)))
            .Should().BeEmpty();
        return FilesOf(driver);
    }

    /// <summary>The ids of the compiler's errors in the sources together with what is emitted for them.</summary>
    public static IEnumerable<string> ErrorsWith(params string[] sources)
    {
        _ = Driver().RunGeneratorsAndUpdateCompilation(Compile(sources), out Compilation output, out _);
        return output.GetDiagnostics().Where(static each => each.Severity == DiagnosticSeverity.Error).Select(static each => each.Id);
    }

    public static SortedDictionary<string, string> FilesOf(GeneratorDriver driver) => new(
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()),
        StringComparer.Ordinal);

    /// <summary>The generator's diagnostics on one source, each with the text that it marks.</summary>
    public static IReadOnlyList<Fault> FaultsOf(string source)
    {
        _ = Driver().RunGeneratorsAndUpdateCompilation(Compile(source), out _, out ImmutableArray<Diagnostic> faults);
        return [.. faults.Select(fault => new Fault(
            fault.Id,
            source.Substring(fault.Location.SourceSpan.Start, fault.Location.SourceSpan.Length),
            fault.Location.GetLineSpan().StartLinePosition.Line + 1,
            fault.GetMessage(CultureInfo.InvariantCulture)))];
    }

    /// <summary>What the generator reads of each described type, by its name.</summary>
    public static IReadOnlyDictionary<string, TypeModel> ModelsOf(params string[] sources) => Compile(sources)
        .GetSymbolsWithName(static _ => true, SymbolFilter.Type)
        .OfType<INamedTypeSymbol>()
        .Select(ModelReader.Read)
        .OfType<TypeModel>()
        .ToDictionary(static model => model.Name);

    private static bool IsEmitted(Location location) => location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true;
}
