using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>The C# of a page as one program: its blocks one after the other, compiled as in a project of a user and run.</summary>
internal sealed partial class PageProgram(Page page)
{
    // What the templates of the SDK make of ImplicitUsings, and nothing more.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    // Nearer than System.Console, so that pages print side by side.
    private const string OwnConsole = """
        internal static class Console
        {
            public static System.IO.TextWriter Out => JojDomain.Guide.Tests.Pages.PageHost.Out;
            public static System.IO.TextWriter Error => JojDomain.Guide.Tests.Pages.PageHost.Out;
            public static void Write(object? value) => Out.Write(value);
            public static void WriteLine(object? value = null) => Out.WriteLine(value);
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(static () =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Statements before those of the page, for what its text takes as given.</summary>
    public string Given { get; init; } = "";

    /// <summary>Types beside those of the page.</summary>
    public string GivenTypes { get; init; } = "";

    /// <summary>Statements after those of the page.</summary>
    public string Then { get; init; } = "";

    /// <summary>Whether it is a program of the SDK for the web.</summary>
    public bool IsWeb { get; init; }

    /// <summary>A text of the page and what runs in its place, for a call that would never return.</summary>
    public (string Shown, string Run)? InPlace { get; init; }

    /// <summary>Compiles the page; an error has its place in the page.</summary>
    public Assembly Compile()
    {
        string name = $"Page.{page.Path.Replace('/', '.')}";
        var compilation = CSharpCompilation.Create(
            name,
            new[] { ImplicitUsings, IsWeb ? WebUsings : "", OwnConsole, Source() }.Select(static text => CSharpSyntaxTree.ParseText(text, Parsing)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        string[] wrong = [.. compilation.Emit(assembly).Diagnostics.Where(static each => each.Severity >= DiagnosticSeverity.Warning && each.Id is not ("CS1701" or "CS1702")).Select(Shown)];
        return wrong.Length == 0 ? Assembly.Load(assembly.ToArray()) : throw new InvalidOperationException($"{page.Path} does not compile:\n{string.Join('\n', wrong)}");
    }

    /// <summary>Runs the page and gives what it did. Names of files lead into a folder that is empty before and gone afterwards.</summary>
    public PageHost Run()
    {
        MethodInfo main = Compile().EntryPoint!;
        using var host = PageHost.Start();
        main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
        return host;
    }

    private string Source()
    {
        var usings = new SortedSet<string>(StringComparer.Ordinal);
        var statements = new StringBuilder();
        var types = new StringBuilder();
        for (int index = 0; index < page.Blocks.Count; index++)
        {
            Block block = page.Blocks[index];
            string line = $"#line {block.Line} \"{page.Path}\"\n";
            if (block.Language == "csharp")
            {
                CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(Runnable(block.Text), Parsing).GetCompilationUnitRoot();
                usings.UnionWith(unit.Usings.Select(static each => each.ToString()));
                _ = statements.Append(line).Append(Only(unit, static member => member is GlobalStatementSyntax)).Append("#line hidden\n").Append(CallOf("EndOf", $"{index}"));
                _ = types.Append(line).Append(Only(unit, static member => member is not GlobalStatementSyntax));
            }
            else if (IsStory(index))
            {
                _ = statements.Append(CallOf("StoryAt", $"{index}, story"));
            }
        }

        return $"{string.Concat(usings.Select(static each => each + "\n"))}{Given}\n{statements}{Then}\n{types}\n{GivenTypes}\n";
    }

    /// <summary>Whether a block is the JSON of the story that the program before it has made.</summary>
    public bool IsStory(int index) => index > 0 && page.Blocks[index].Language == "json" && page.Blocks[index - 1].Language == "csharp"
        && page.Blocks[index].Text.Contains("\"format\"", StringComparison.Ordinal);

    private string Runnable(string text)
    {
        string here = FileNames().Replace(text, static match => $"JojDomain.Guide.Tests.Pages.PageHost.File({match.Value})");
        return InPlace is { } call ? here.Replace(call.Shown, call.Run, StringComparison.Ordinal) : here;
    }

    // What is left out is blank, so that every line keeps its number.
    private static string Only(CompilationUnitSyntax unit, Func<MemberDeclarationSyntax, bool> wanted)
    {
        char[] text = unit.ToFullString().ToCharArray();
        foreach (SyntaxNode other in unit.Usings.Concat<SyntaxNode>(unit.Members.Where(member => !wanted(member))))
        {
            for (int at = other.SpanStart; at < other.Span.End; at++)
            {
                text[at] = text[at] == '\n' ? '\n' : ' ';
            }
        }

        return new string(text) + "\n";
    }

    private static string CallOf(string method, string arguments) => $"JojDomain.Guide.Tests.Pages.PageHost.{method}({arguments});\n";

    private static string Shown(Diagnostic diagnostic)
    {
        FileLinePositionSpan at = diagnostic.Location.GetMappedLineSpan();
        return $"{at.Path}:{at.StartLinePosition.Line + 1}: {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    [GeneratedRegex("\"[a-z-]+\\.(?:jsonl|json|txt|html)\"")]
    private static partial Regex FileNames();
}
