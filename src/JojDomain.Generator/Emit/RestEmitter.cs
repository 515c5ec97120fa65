using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the properties that few objects of a type have, and the record in which those few keep them.</summary>
internal static class RestEmitter
{
    /// <summary>Both, for a type of which nothing else is emitted there.</summary>
    public static SourceWriter Whole(SourceWriter source, TypeModel type)
    {
        source.Open($"partial record {type.FullName}");
        Properties(source, type);
        source.Close();
        Record(source, type);
        return source;
    }

    public static void Properties(SourceWriter source, TypeModel type)
    {
        string rest = NameOf(type);
        source.Line($"private protected override PartRest NoRest => {rest}.None;");
        foreach (RareModel rare in type.Rare)
        {
            source.Line()
                .Open($"public partial {rare.Type} {rare.Property}")
                .Line($"get => Rest is {rest} rest ? rest.{rare.Property} : default;")
                .Line($"init => Rest = (({rest})(Rest ?? {rest}.None) with {{ {rare.Property} = value }}).OrNull({rest}.None);")
                .Close();
        }
    }

    public static void Record(SourceWriter source, TypeModel type)
    {
        string rest = NameOf(type);
        source.Line()
            .Line($"/// <summary>What few objects of {type.Name} say.</summary>")
            .Open($"internal sealed record {rest} : PartRest")
            .Line($"public static new readonly {rest} None = new();");
        foreach (RareModel rare in type.Rare)
        {
            source.Line().Line($"public {rare.Type} {rare.Property} {{ get; init; }}");
        }

        source.Close();
    }

    public static string NameOf(TypeModel type) => $"{type.Name}Rest";
}
