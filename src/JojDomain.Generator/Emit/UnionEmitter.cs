using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the codec of a union. Which variant is read is decided by the JSON type, or by the member <c>type</c>, which may be at any place in the object.</summary>
internal static class UnionEmitter
{
    public static string Emit(TypeModel type)
    {
        VariantModel[] objects = [.. type.Variants.Where(static variant => !variant.IsLeaf)];
        var source = new SourceWriter("JojDomain.Engine", "System", "System.Collections.Generic", "System.Diagnostics.CodeAnalysis", "System.Text.Json", "JojDomain");
        source.Open($"internal sealed class {type.CodecName} : Codec<{type.Name}>");
        source.Line($"public static readonly {type.CodecName} Instance = new();").Line();
        if (objects.Length > 1)
        {
            source.Line($"private static readonly MemberTable Variants = new(\"{string.Join(" ", objects.Select(static variant => variant.Word))}\"u8);").Line();
        }

        ReadMethod(source, type, objects);
        Switch(source, type, "Write(JsonOutput output, ", static variant => $"{variant.Codec}.Write(output, each);");
        source.Line();
        Switch(source, type, "Visit(", static variant => $"{variant.Codec}.Visit(each, visitor);", ", ReferenceVisitor visitor");
        source.Line();
        Forms(source, type, objects);
        SchemaEmitter.Union(source, type, objects);
        return source.Close().ToString();
    }

    private static void ReadMethod(SourceWriter source, TypeModel type, VariantModel[] objects)
    {
        VariantModel? text = type.Variants.FirstOrDefault(static variant => variant.IsText);
        source.Open($"public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out {type.Name} value)");
        source.Open("if (reader.Json.TokenType != JsonTokenType.StartObject)");
        if (text is null)
        {
            source.Line("return reader.WrongType(\"an object\", out value);");
        }
        else
        {
            source.Open("if (reader.Json.TokenType != JsonTokenType.String)")
                .Line("return reader.WrongType(\"a string or an object\", out value);")
                .Close()
                .Line();
            Read(source, text);
        }

        source.Close().Line();
        if (objects.Length == 1)
        {
            Read(source, objects[0]);
        }
        else
        {
            source.Open("switch (reader.FindVariant(Variants))");
            for (int index = 0; index < objects.Length; index++)
            {
                source.Open($"case {index}:");
                Read(source, objects[index]);
                source.Close();
            }

            source.Open("default:").Line("value = null;").Line("return false;").Close().Close();
        }

        source.Close().Line();
    }

    private static void Read(SourceWriter source, VariantModel variant) => source
        .Line($"bool read{variant.Type} = {variant.Codec}.Read(ref reader, out {variant.Type}? as{variant.Type});")
        .Line($"value = as{variant.Type};")
        .Line($"return read{variant.Type};");

    // By which members an object is recognised, and whether a value is written as an object.
    private static void Forms(SourceWriter source, TypeModel type, VariantModel[] objects)
    {
        source.Line(objects.Length == 1
            ? $"public override bool HasMember(ReadOnlySpan<byte> name) => {objects[0].Codec}.HasMember(name);"
            : "public override bool HasMember(ReadOnlySpan<byte> name) => name.SequenceEqual(\"type\"u8);");
        source.Line();
        source.Line($"public override bool WritesObject({type.Name} value) => value switch");
        source.Line("{");
        foreach (VariantModel variant in type.Variants)
        {
            source.Line($"    {variant.Type} each => {variant.Codec}.WritesObject(each),");
        }

        source.Line("    _ => true,").Line("};").Line();
    }

    private static void Switch(SourceWriter source, TypeModel type, string start, Func<VariantModel, string> call, string end = "")
    {
        source.Open($"public override void {start}{type.Name} value{end})").Open("switch (value)");
        foreach (VariantModel variant in type.Variants)
        {
            source.Line($"case {variant.Type} each:").Line("    " + call(variant)).Line("    break;");
        }

        source.Line("default:").Line($"    throw new InvalidOperationException($\"{{value.GetType().Name}} is no variant of {type.Name}.\");").Close().Close();
    }
}
