using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the codec of a record: the parts that know its members. Reading and writing have a file each.</summary>
internal static class RecordEmitter
{
    public static string Emit(TypeModel type)
    {
        var source = new SourceWriter("JojDomain.Engine", "System", "System.Collections.Generic", "System.Diagnostics.CodeAnalysis", "System.Text.Json", "JojDomain");
        if (type.Parameter is null)
        {
            source.Open($"internal sealed class {type.CodecName} : Codec<{type.FullName}>");
            source.Line($"public static readonly {type.CodecName} Instance = new();").Line();
        }
        else
        {
            source.Line($"internal sealed class {type.CodecName}(Codec<{type.Parameter}> {Symbols.Camel(type.Parameter)}) : Codec<{type.FullName}>");
            source.Open($"    where {type.Parameter} : {type.Constraint}");
        }

        Fields(source, type);
        if (type is { IsInterned: true, Bare.IsReference: true })
        {
            source.Line("public override bool IsSharedById => true;").Line();
        }

        if (type.IsRepeated)
        {
            source.Line("public override bool IsRepeated => true;").Line();
        }

        ReadEmitter.Emit(source, type);
        WriteEmitter.Emit(source, type);
        source.Line();
        SchemaEmitter.Record(source, type);
        return source.Close().ToString();
    }

    /// <summary>The place of a member in the table; a variant's discriminator stands first.</summary>
    public static int IndexOf(TypeModel type, int member) => type.VariantWord is null ? member : member + 1;

    /// <summary>The name at a place in the table.</summary>
    public static string WireOf(TypeModel type, int index) =>
        type.VariantWord is null ? type.Members[index].Wire : index == 0 ? "type" : type.Members[index - 1].Wire;

    /// <summary>The condition under which a member is written, or null when it always is.</summary>
    public static string? Condition(MemberModel member, string target = "value") => member.Presence switch
    {
        Presence.Required => null,
        Presence.Nullable => $"{target}.{member.Property} is not null",
        _ => member.Type switch
        {
            "bool" => $"{target}.{member.Property}",
            _ when member.Type.StartsWith("EquatableArray<", StringComparison.Ordinal) => $"!{target}.{member.Property}.IsEmpty",
            _ when member.Statable == Statable.Reported => $"{target}.{member.Property}.State != ReportState.NotStated",
            _ when member.Statable == Statable.Listing => $"!{target}.{member.Property}.IsNotStated",
            _ when member.Statable == Statable.History => $"!{target}.{member.Property}.Entries.IsNotStated",
            _ => $"{target}.{member.Property} != default",
        },
    };

    /// <summary>The member's value where its condition holds.</summary>
    public static string Access(MemberModel member) =>
        member is { Presence: Presence.Nullable, IsReferenceType: false } ? $"value.{member.Property}.Value" : $"value.{member.Property}";

    private static void Fields(SourceWriter source, TypeModel type)
    {
        IEnumerable<string> names = type.Members.Select(static member => member.Wire);
        if (type.VariantWord is not null)
        {
            names = ["type", .. names];
        }

        source.Line($"private static readonly MemberTable Members = new({string.Join(", ", names.Select(static name => $"\"{name}\""))});");
        if (type.VariantWord is not null)
        {
            source.Line($"private static readonly byte[] Variant = \"\\\"{type.VariantWord}\\\"\"u8.ToArray();");
        }

        if (type.IsInterned)
        {
            source.Line("private static readonly object Key = new();");
        }

        string scope = type.Parameter is null ? "private static readonly" : "private readonly";
        foreach (MemberModel member in type.Members)
        {
            source.Line($"{scope} {member.CodecType} {member.Field} = {member.Codec};");
        }

        for (int index = 0; index < type.Members.Count; index++)
        {
            source.Line($"{scope} byte[] {type.Members[index].Property}Name = Members.Encoded({IndexOf(type, index)});");
        }

        source.Line();
    }
}
