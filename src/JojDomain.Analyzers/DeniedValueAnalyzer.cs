using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace JojDomain.Analyzers;

/// <summary>
/// Finds statements that give a value without negation in an initialiser that also sets the act that denies: such a statement does not count. Which act, and which
/// parameter is the value, are attributes of the library. Only what is written in the initialiser itself is looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeniedValueAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The code of the library's warning when it reads such a document.</summary>
    internal const string Id = "JOJ2011";

    private const string ActAttribute = "JojDomain.NeedsNegationAttribute";
    private const string ValueAttribute = "JojDomain.AffirmedAttribute";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "A claim that denies gives a value without negation",
        "A value without negation does not count where the act is {0}: exclude it, negate the statement with {{ Polarity = Polarity.Negated }}, or use another act for what the voice asserts",
        "JojDomain",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A statement of such a claim says what the speaker holds: that there is none, or the negation of what is denied.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(ActAttribute) is { } act && start.Compilation.GetTypeByMetadataName(ValueAttribute) is { } value)
            {
                start.RegisterOperationAction(operation => Check(operation, act, value), OperationKind.ObjectOrCollectionInitializer);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol actAttribute, INamedTypeSymbol valueAttribute)
    {
        IOperation[] values = [.. ((IObjectOrCollectionInitializerOperation)context.Operation).Initializers.OfType<ISimpleAssignmentOperation>().Select(static each => Plain(each.Value))];
        if (values.OfType<IPropertyReferenceOperation>().FirstOrDefault(each => Has(each.Property, actAttribute)) is not { } act)
        {
            return;
        }

        foreach (IInvocationOperation statement in values.OfType<ICollectionExpressionOperation>().SelectMany(static list => list.Elements).Select(Plain).OfType<IInvocationOperation>())
        {
            if (statement.Arguments.Any(argument => argument.Parameter is { } parameter && Has(parameter.OriginalDefinition, valueAttribute) && IsAffirmed(Plain(argument.Value))))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, statement.Syntax.GetLocation(), act.Syntax.ToString()));
            }
        }
    }

    // What a variable of a report, a listing or a flag says is known when it runs: it is left alone.
    private static bool IsAffirmed(IOperation value) => value switch
    {
        ICollectionExpressionOperation list => list.Elements.Any(static element => element is not ISpreadOperation),
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is not (null or false),
        { Type: INamedTypeSymbol { SpecialType: not SpecialType.System_Boolean } type } => !MayBeAbsent(type),
        _ => false,
    };

    private static bool MayBeAbsent(INamedTypeSymbol type) =>
        IsAbsence(type) || type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(static conversion => IsAbsence(conversion.Parameters[0].Type));

    private static bool IsAbsence(ITypeSymbol type) => type.ToDisplayString() == "JojDomain.Absence";

    private static bool Has(ISymbol symbol, INamedTypeSymbol attribute) =>
        symbol.GetAttributes().Any(each => SymbolEqualityComparer.Default.Equals(each.AttributeClass, attribute));

    private static IOperation Plain(IOperation operation)
    {
        while (operation is IConversionOperation conversion && (conversion.IsImplicit || conversion.OperatorMethod is not null))
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
