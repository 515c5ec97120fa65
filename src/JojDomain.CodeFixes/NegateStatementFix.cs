using System.Collections.Immutable;
using System.Composition;
using JojDomain.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JojDomain.CodeFixes;

/// <summary>Negates a statement that gives a value in a claim that denies, as the message says. It is the one way that fits every such statement and keeps what was written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NegateStatementFix : CodeFixProvider
{
    private const string Title = "Negate the statement";
    private const string Namespace = "JojDomain";
    private const string Value = "Polarity.Negated";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DeniedValueAnalyzer.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false) is var root
            && root.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax statement)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(statement, Negated(statement, model)))), Title),
                context.Diagnostics);
        }
    }

    private static ExpressionSyntax Negated(ExpressionSyntax statement, SemanticModel model)
    {
        ITypeSymbol? meant = model.GetSpeculativeTypeInfo(statement.SpanStart, SyntaxFactory.ParseExpression(Value), SpeculativeBindingOption.BindAsExpression).Type;
        string value = meant?.ToDisplayString() == Namespace + ".Polarity" ? Value : $"global::{Namespace}.{Value}";
        ExpressionSyntax negated = SyntaxFactory.ParseExpression($"{statement.WithoutTrivia()} with {{ Polarity = {value} }}");
        return (statement.Parent is ExpressionElementSyntax or ParenthesizedExpressionSyntax ? negated : SyntaxFactory.ParenthesizedExpression(negated)).WithTriviaFrom(statement);
    }
}
