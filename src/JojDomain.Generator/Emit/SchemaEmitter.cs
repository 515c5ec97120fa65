using JojDomain.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the methods that describe each type to a <c>SchemaWriter</c>. They run only when a JSON Schema is asked for.</summary>
internal static class SchemaEmitter
{
    public static void Record(SourceWriter source, TypeModel type)
    {
        string name = Quote(Symbols.Camel(type.Name));
        string key = type.Members.FirstOrDefault(member => member.Type == type.Parameter) is { } inner ? $"SchemaWriter.KeyOf({name}, {inner.CodecAccess})" : name;
        source.Line($"public override string SchemaKey => {key};").Line();
        source.Line($"public override IReadOnlyList<string> MemberNames => {MemberCode.TableOf(type)}.Names;").Line();
        source.Open("public override void Describe(SchemaWriter schema)");
        source.Line(type.Bare is { } bare
            ? $"schema.StartObjectOrText({Quote(type.Summary)}, {bare.CodecAccess}{Least(bare)});"
            : $"schema.StartObject({Quote(type.Summary)});");
        if (type.VariantWord is not null)
        {
            source.Line($"schema.Variant({Quote(type.VariantWord)});");
        }

        if (type.PassedOver is { } passed)
        {
            source.Line($"schema.Optional({Quote(passed.Name)}, StringCodec.Instance, {Quote(passed.Summary)});");
        }

        foreach (MemberModel member in type.Members)
        {
            if (member.IsFlattened)
            {
                source.Line($"{member.CodecAccess}.Describe(schema);");
                continue;
            }

            string method = member.Presence == Presence.Required ? "Required" : "Optional";
            source.Line($"schema.{method}({Quote(member.JsonName)}, {member.CodecAccess}, {Quote(member.Summary)}{Least(member)});");
        }

        foreach (ValueList<NeedModel> needs in type.Needs)
        {
            source.Line($"schema.NeedsOneOf({string.Join(", ", needs.Select(static need => Quote(need.Path)))});");
        }

        foreach (string rule in type.Rules)
        {
            source.Line($"schema.Rule({Quote(rule)});");
        }

        source.Line("schema.EndObject();");
        foreach (MemberModel member in type.Members.Where(static member => member.IsFlattened))
        {
            source.Line($"{member.CodecAccess}.DescribeValues(schema);");
        }

        source.Close().Line();
    }

    public static void Union(SourceWriter source, TypeModel type, IReadOnlyList<VariantModel> objects)
    {
        source.Line($"public override string SchemaKey => {Quote(Symbols.Camel(type.Name))};").Line();
        source.Line(objects.Count == 1
            ? $"public override IReadOnlyList<string> MemberNames => {objects[0].Codec}.MemberNames;"
            : "public override IReadOnlyList<string> MemberNames => [\"type\"];").Line();
        source.Line("public override void Describe(SchemaWriter schema) => schema.OneOf(")
            .Line($"    {Quote(type.Summary)},")
            .Line($"    {string.Join(",\n        ", type.Variants.Select(static variant => variant.Codec))});")
            .Line();
    }

    /// <summary>The key and the summary of a type whose codec is not emitted for it alone.</summary>
    public static string Description(TypeModel type) => $"new({Quote(Symbols.Camel(type.Name))}, {Quote(type.Summary)})";

    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Least(MemberModel member) => member.Least.Length == 0 ? "" : $", {member.Least}";
}
