using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the properties that few objects of a type have, and the record in which those few keep them.</summary>
internal static class RestEmitter
{
    public static string Emit(TypeModel type)
    {
        var source = new SourceWriter(type.Namespace);
        string rest = NameOf(type);
        source.Open($"partial record {type.FullName}");
        source.Line($"private protected override PartRest NoRest => {rest}.None;");
        foreach (RareModel rare in type.Rare)
        {
            source.Line()
                .Open($"public partial {rare.Type} {rare.Property}")
                .Line($"get => Rest is {rest} rest ? rest.{rare.Property} : default;")
                .Line($"init => Rest = (({rest})(Rest ?? {rest}.None) with {{ {rare.Property} = value }}).OrNull({rest}.None);")
                .Close();
        }

        source.Close()
            .Line()
            .Line($"/// <summary>What few objects of {type.Name} say.</summary>")
            .Open($"internal sealed record {rest} : PartRest")
            .Line($"public static new readonly {rest} None = new();");
        foreach (RareModel rare in type.Rare)
        {
            source.Line().Line($"public {rare.Type} {rare.Property} {{ get; init; }}");
        }

        return source.Close().ToString();
    }

    public static string NameOf(TypeModel type) => $"{type.Name}Rest";
}
