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

        source.Line("throw new InvalidOperationException($\"{typeof(T).Name} is no kind of entity.\");").Close();
        return source.Close().ToString();
    }

    public static string Properties(ImmutableArray<TypeModel> types)
    {
        var source = new SourceWriter("JojDomain.Engine", "JojDomain");
        source.Line("/// <summary>Every property of every kind of entity, by its path.</summary>").Open("internal static class PropertyTable");
        source.Line("/// <summary>The properties of a kind that statements can be about; each kind's are made when they are asked for.</summary>")
            .Line("public static Property[] Of(EntityKind kind) => kind switch")
            .Line("{");
        foreach (TypeModel type in types.Where(static type => type.IsEntity && type.Members.Any(static member => member.Statable != Statable.No)))
        {
            source.Line($"    EntityKind.{type.Name} => {type.Name}.Properties.All,");
        }

        source.Line("    _ => [],").Line("};").Line().Line("/// <summary>The paths of all properties, those included that no statement can be about.</summary>");
        source.Line("public static readonly (string Path, EntityKind Kind)[] Paths =").Line("[");
        foreach (TypeModel type in types.Where(static type => type.IsEntity))
        {
            foreach (MemberModel member in type.Members.Where(static member => !member.IsOwnId))
            {
                source.Line($"    (\"{Symbols.Camel(type.Name)}.{member.Wire}\", EntityKind.{type.Name}),");
            }
        }

        return source.Line("];").Close().ToString();
    }

    /// <summary>The lists of entities that the one type has that has such; null where none has.</summary>
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
                .Line($"        \"{list.Wire}\",")
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
        if (type.Parameter is null)
        {
            string codec = type.Shape switch
            {
                Shape.Leaf when type.Name == "EntityRef" => "ReferenceCodec.Instance",
                Shape.Leaf => $"TextCodec<{type.Name}>.Instance",
                _ => $"{type.Name}Codec.Instance",
            };
            yield return (type.Name, codec);
        }

        foreach ((string Type, string Codec) closed in type.Closed)
        {
            yield return closed;
        }
    }
}
