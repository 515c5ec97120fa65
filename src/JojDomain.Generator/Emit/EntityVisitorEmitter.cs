using System.Collections.Immutable;
using JojDomain.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the visitor of all kinds of entity, and the method that gives it an entity.</summary>
internal static class EntityVisitorEmitter
{
    public static string Interface(ImmutableArray<TypeModel> types)
    {
        TypeModel[] entities = [.. types.Where(static type => type.IsEntity)];
        var source = new SourceWriter(entities[0].Namespace);
        source.Line("/// <summary>What is done with an entity, by its kind: one method for each kind of entity of a story.</summary>")
            .Line("/// <remarks>")
            .Line("/// Code that treats the kinds of entity differently implements it and calls <see cref=\"EntityExtensions.Accept{TResult}\"/>. Where a later version of the")
            .Line("/// library has another kind, such code does not compile until it has a method for that kind.")
            .Line("/// </remarks>")
            .Line("/// <typeparam name=\"TResult\">The type of the result.</typeparam>")
            .Open("public interface IEntityVisitor<out TResult>");
        for (int index = 0; index < entities.Length; index++)
        {
            string name = entities[index].Name;
            if (index > 0)
            {
                source.Line();
            }

            source.Line($"/// <summary>Called for {EntityEmitter.Article(name)}.</summary>")
                .Line($"/// <param name=\"{Symbols.Camel(name)}\">The entity.</param>")
                .Line("/// <returns>The result.</returns>")
                .Line($"TResult Visit{name}({name} {Local(name)});");
        }

        return source.Close().ToString();
    }

    // Not a virtual method: a generic virtual method is looked up at each call, which costs more than to compare the types.
    public static string Extensions(ImmutableArray<TypeModel> types)
    {
        TypeModel[] entities = [.. types.Where(static type => type.IsEntity)];
        var source = new SourceWriter(entities[0].Namespace, "System");
        source.Line("/// <summary>What can be done with an entity of any kind.</summary>")
            .Open("public static class EntityExtensions")
            .Line("/// <summary>Gives the visitor the entity, as one of its kind.</summary>")
            .Line("/// <typeparam name=\"TResult\">The type of the result.</typeparam>")
            .Line("/// <param name=\"entity\">The entity.</param>")
            .Line("/// <param name=\"visitor\">The visitor.</param>")
            .Line("/// <returns>What the visitor's method for the kind returns.</returns>")
            .Line("/// <exception cref=\"ArgumentNullException\"><paramref name=\"entity\"/> or <paramref name=\"visitor\"/> is null.</exception>")
            .Open("public static TResult Accept<TResult>(this Entity entity, IEntityVisitor<TResult> visitor)")
            .Line("ArgumentNullException.ThrowIfNull(entity);")
            .Line("ArgumentNullException.ThrowIfNull(visitor);")
            .Line("return entity switch")
            .Line("{");
        foreach (TypeModel entity in entities)
        {
            source.Line($"    {entity.Name} {Local(entity.Name)} => visitor.Visit{entity.Name}({Local(entity.Name)}),");
        }

        return source.Line("    _ => throw new InvalidOperationException($\"{entity.GetType().Name} is no kind of entity.\"),").Line("};").Close().Close().ToString();
    }

    private static string Local(string name) => SyntaxFacts.GetKeywordKind(Symbols.Camel(name)) == SyntaxKind.None ? Symbols.Camel(name) : "@" + Symbols.Camel(name);
}
