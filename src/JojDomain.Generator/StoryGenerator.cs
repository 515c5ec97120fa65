using System.Collections.Immutable;
using JojDomain.Generator.Emit;
using JojDomain.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JojDomain.Generator;

/// <summary>
/// Reads the declarations of the described types of the library, and emits for each type the code that reads, writes and visits it. It runs only while
/// the library is built, and is not in the package.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class StoryGenerator : IIncrementalGenerator
{
    internal const string ModelStep = "Models";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TypeModel> models = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => MayBeDescribed(node),
                static (syntax, cancellation) => syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) is INamedTypeSymbol type
                    && IsFirst(syntax.Node, type, cancellation)
                        ? ModelReader.Read(type)
                        : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(ModelStep);

        context.RegisterSourceOutput(models, static (output, model) => EmitOne(output, model));
        context.RegisterSourceOutput(models.Collect(), static (output, all) => EmitAll(output, all));
    }

    private static bool MayBeDescribed(SyntaxNode node) =>
        node is RecordDeclarationSyntax or EnumDeclarationSyntax or ClassDeclarationSyntax { AttributeLists.Count: > 0 };

    // A type may have several partial declarations. It is read at the first of those that pass MayBeDescribed.
    private static bool IsFirst(SyntaxNode node, INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).First(MayBeDescribed) == node;

    private static void EmitOne(SourceProductionContext output, TypeModel model)
    {
        foreach (FaultModel fault in model.Faults)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }

        switch (model.Shape)
        {
            case Shape.Leaf:
                output.AddSource($"{model.Name}.g.cs", LeafEmitter.Emit(model));
                break;
            case Shape.Enumeration:
                output.AddSource($"{model.Name}Codec.g.cs", EnumEmitter.Emit(model));
                break;
            case Shape.Union:
                output.AddSource($"{model.Name}Codec.g.cs", UnionEmitter.Emit(model));
                output.AddSource($"{model.Name}.g.cs", DeclarationEmitter.Emit(model));
                break;
            case Shape.Record:
                output.AddSource($"{model.Name}Codec.g.cs", RecordEmitter.Emit(model));
                output.AddSource($"{model.Name}.g.cs", DeclarationEmitter.Emit(model));
                break;
            default:
                output.AddSource($"{model.Name}.g.cs", DeclarationEmitter.Emit(model));
                break;
        }
    }

    private static void EmitAll(SourceProductionContext output, ImmutableArray<TypeModel> all)
    {
        if (all.Any(static model => model.IsEntity))
        {
            ImmutableArray<TypeModel> sorted = all.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            output.AddSource("IEntityVisitor.g.cs", EntityVisitorEmitter.Interface(sorted));
            output.AddSource("EntityExtensions.g.cs", EntityVisitorEmitter.Extensions(sorted));
            output.AddSource("EntityKinds.g.cs", TableEmitter.Kinds(sorted));
            output.AddSource("PropertyTable.g.cs", TableEmitter.Properties(sorted));
            output.AddSource("CodecTable.g.cs", TableEmitter.Codecs(sorted));
            if (TableEmitter.Lists(sorted) is { } lists)
            {
                output.AddSource("EntityLists.g.cs", lists);
            }
        }
    }
}
