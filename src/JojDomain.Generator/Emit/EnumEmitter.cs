using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the words of a closed vocabulary.</summary>
internal static class EnumEmitter
{
    public static string Emit(TypeModel type) => new SourceWriter("JojDomain.Engine", "JojDomain")
        .Open($"internal static class {type.Name}Codec")
        .Line($"public static readonly EnumCodec<{type.Name}> Instance = new({string.Join(", ", type.Words.Select(static word => $"\"{word}\""))})")
        .Line("{")
        .Line($"    Description = {SchemaEmitter.Description(type)},")
        .Line("};")
        .Close()
        .ToString();
}
