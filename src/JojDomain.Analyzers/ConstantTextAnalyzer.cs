using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace JojDomain.Analyzers;

/// <summary>
/// Finds constants that are parsed as, or given to the constructor of, a leaf type of the library which refuses them. An attribute of the type gives the shape of its texts.
/// Every text that the library accepts has that shape, so that a reported constant is refused whenever the code runs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantTextAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The code of the same fault in a document (<c>ProblemCode.BadValue</c>).</summary>
    internal const string Id = "JOJ1008";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A text is not of the form its type asks for",
        "\"{0}\" is not of the form that {1} asks for: {2}",
        "JojDomain",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The constant is refused whenever this runs. What a test expects to fail is left alone: the whole of a lambda, or the inside of a try statement that catches.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(TextShape.PatternAttribute) is not { } pattern || start.Compilation.GetTypeByMetadataName(TextShape.CodesAttribute) is not { } codes)
            {
                return;
            }

            var shapes = new ConcurrentDictionary<INamedTypeSymbol, TextShape?>(SymbolEqualityComparer.Default);
            TextShape? ShapeOf(INamedTypeSymbol type) => shapes.GetOrAdd(type.OriginalDefinition, definition => TextShape.Of(definition, pattern, codes));
            start.RegisterOperationAction(operation => Check(operation, ((IInvocationOperation)operation.Operation).TargetMethod, ShapeOf), OperationKind.Invocation);
            start.RegisterOperationAction(operation => Check(operation, ((IObjectCreationOperation)operation.Operation).Constructor, ShapeOf), OperationKind.ObjectCreation);
        });
    }

    private static void Check(OperationAnalysisContext context, IMethodSymbol? method, Func<INamedTypeSymbol, TextShape?> shapeOf)
    {
        if (method is not { Parameters.Length: 1 } || !(method.MethodKind == MethodKind.Constructor || method is { IsStatic: true, Name: "Parse" }))
        {
            return;
        }

        ImmutableArray<IArgumentOperation> arguments = context.Operation is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)context.Operation).Arguments;
        if (arguments[0].Value.ConstantValue is { HasValue: true, Value: string text }
            && shapeOf(method.ContainingType) is { } shape
            && !shape.Takes(text)
            && !MayBeMeantToFail(context.Operation))
        {
            string type = method.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Rule, arguments[0].Syntax.GetLocation(), text, type, method.MethodKind == MethodKind.Constructor ? "the constructor throws" : "Parse throws"));
        }
    }

    private static bool MayBeMeantToFail(IOperation operation)
    {
        IOperation whole = operation;
        while (whole.Parent is IConversionOperation or IReturnOperation or IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation })
        {
            whole = whole.Parent;
        }

        if (whole.Parent is IBlockOperation { Parent: IAnonymousFunctionOperation } body && body.Operations.All(each => each == whole || each.IsImplicit))
        {
            return true;
        }

        for (IOperation? outer = whole.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ITryOperation { Catches.IsEmpty: false })
            {
                return true;
            }
        }

        return false;
    }
}
