using System.Collections.Immutable;
using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the tables over all described types: kinds, properties and codecs.</summary>
internal static class TableEmitter
{
    public static string Kinds(ImmutableArray<TypeModel> types)
    {
        var source = new SourceWriter("JojDomain.Engine", "System", "JojDomain");
        source.Line("/// <summary>Which kind of entity a type is.</summary>").Open("internal static class EntityKinds");
        source.Line("public static EntityKind Of<T>()").Open("    where T : Entity");
        foreach (TypeModel type in types.Where(static type => type.IsEntity))
        {
            source.Open($"if (typeof(T) == typeof({type.Name}))").Line($"return EntityKind.{type.Name};").Close().Line();
        }

        source.Line("throw new InvalidOperationException($\"{typeof(T).Name} is no kind of entity.\");").Close().Line();
        source.Line("/// <summary>The name of a kind in JSON; null for what is no kind. The name that reflection gives takes far longer for the first time.</summary>")
            .Line("public static string? JsonName(EntityKind kind) => kind switch")
            .Line("{");
        foreach (TypeModel type in types.Where(static type => type.IsEntity))
        {
            source.Line($"    EntityKind.{type.Name} => \"{Symbols.Camel(type.Name)}\",");
        }

        return source.Line("    _ => null,").Line("};").Close().ToString();
    }

    public static string Properties(ImmutableArray<TypeModel> types)
    {
        var source = new SourceWriter("JojDomain.Engine", "System", "JojDomain");
        TypeModel[] entities = [.. types.Where(static type => type.IsEntity)];
        TypeModel[] statable = [.. entities.Where(static type => type.Members.Any(static member => member.Statable != Statable.No))];
        source.Line("/// <summary>Every property of every kind of entity, by its path.</summary>").Open("internal static class PropertyTable");
        Switch(source, "The properties of a kind that statements can be about; they are made when they are asked for.", "Property[] Of(EntityKind kind)", "[]", statable, static type => $"{type.Name}.Properties.All");
        Switch(source, "The property of a kind that statements can be about, made when it is asked for; null where there is none of the name.", "Property? Find(EntityKind kind, ReadOnlySpan<char> name)", "null", statable, static type => $"{type.Name}.Properties.Find(name)");
        Switch(source, "The names of all properties of a kind, with a blank between them, those included that no statement can be about.", "string Names(EntityKind kind)", "\"\"", entities, static type => $"\"{string.Join(" ", type.Members.Where(static member => !member.IsOwnId).Select(static member => member.JsonName))}\"");
        source.Line("/// <summary>The kinds, in the order of their types' names.</summary>").Line("public static EntityKind[] Kinds =>").Line("[");
        foreach (TypeModel type in entities)
        {
            source.Line($"    EntityKind.{type.Name},");
        }

        return source.Line("];").Close().ToString();
    }

    private static void Switch(SourceWriter source, string summary, string head, string otherwise, TypeModel[] types, Func<TypeModel, string> arm)
    {
        source.Line($"/// <summary>{summary}</summary>").Line($"public static {head} => kind switch").Line("{");
        foreach (TypeModel type in types)
        {
            source.Line($"    EntityKind.{type.Name} => {arm(type)},");
        }

        source.Line($"    _ => {otherwise},").Line("};").Line();
    }

    /// <summary>The lists of entities, which one type has (<c>StoryContent</c>); null where no type has any.</summary>
    public static string? Lists(ImmutableArray<TypeModel> types)
    {
        if (types.FirstOrDefault(static type => type.Members.Any(static member => member.ListedEntity is not null)) is not { } content)
        {
            return null;
        }

        var source = new SourceWriter("JojDomain.Engine", "JojDomain");
        source.Line($"/// <summary>The lists of {content.Name} that hold entities, in the order of the document.</summary>").Open("internal static class EntityLists");
        source.Line("public static readonly EntityList[] All =").Line("[");
        foreach (MemberModel list in content.Members.Where(static member => member.ListedEntity is not null))
        {
            source.Line($"    new TypedEntityList<{list.ListedEntity}>(")
                .Line($"        EntityKind.{list.ListedEntity},")
                .Line($"        \"{list.JsonName}\",")
                .Line($"        static content => content.{list.Property},")
                .Line($"        static (content, list) => content with {{ {list.Property} = list }},")
                .Line($"        {list.ListedEntity}Codec.Instance),");
        }

        return source.Line("];").Close().ToString();
    }

    public static string Codecs(ImmutableArray<TypeModel> types)
    {
        var source = new SourceWriter("JojDomain.Engine", "System", "System.Collections.Generic", "JojDomain");
        source.Line("/// <summary>The codec of every type that anyone's serialiser may meet; each is made when it is asked for.</summary>");
        source.Open("internal static class CodecTable");
        source.Line("public static readonly Dictionary<Type, Func<IStoryConverterMaker>> Makers = new()").Line("{");
        foreach ((string type, string codec) in types.SelectMany(All).GroupBy(static pair => pair.Type).Select(static group => group.First()).OrderBy(static pair => pair.Type, StringComparer.Ordinal))
        {
            source.Line($"    [typeof({type})] = static () => new StoryConverterMaker<{type}>({codec}),");
        }

        return source.Line("};").Close().ToString();
    }

    private static IEnumerable<(string Type, string Codec)> All(TypeModel type)
    {
        if (type.Codec is not null)
        {
            yield return (type.Name, type.Codec);
        }

        foreach ((string Type, string Codec) closed in type.Closed)
        {
            yield return closed;
        }
    }
}
