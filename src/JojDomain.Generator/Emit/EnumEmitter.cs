using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the words of a closed vocabulary.</summary>
internal static class EnumEmitter
{
    public static string Emit(TypeModel type) => new SourceWriter("JojDomain.Engine", "JojDomain")
        .Open($"internal static class {type.Name}Codec")
        .Line($"public static readonly EnumCodec<{type.Name}> Instance = new(")
        .Line($"    \"{string.Join(" ", type.AllWords)}\"u8,")
        .Line($"    {SchemaEmitter.Quote(Symbols.Camel(type.Name))},")
        .Line($"    {SchemaEmitter.Quote(type.Summary)});")
        .Close()
        .ToString();
}
