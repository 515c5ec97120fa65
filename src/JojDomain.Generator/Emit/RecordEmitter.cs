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
            // A static of a generic class would be made for each of its types.
            source.Line($"/// <summary>The members of {type.Name}, the same for all types of what it holds.</summary>").Open($"internal static class {type.Name}Members");
            Table(source, type, "public", "Table");
            source.Close().Line();
            source.Line($"internal sealed class {type.CodecName}(Codec<{type.Parameter}> {Symbols.Camel(type.Parameter)}) : Codec<{type.FullName}>");
            source.Open($"    where {type.Parameter} : {type.Constraint}");
        }

        Fields(source, type);
        ReadEmitter.Emit(source, type);
        WriteEmitter.Emit(source, type);
        source.Line();
        SchemaEmitter.Record(source, type);
        if (type.Parameter is not null)
        {
            source.Close().Line();
        }

        Names(source, type);
        return (type.Parameter is null ? source.Close() : source).ToString();
    }

    /// <summary>The names of the members in JSON, in the order of the table; a variant's discriminator is first.</summary>
    public static IEnumerable<string> NamesOf(TypeModel type)
    {
        IEnumerable<string> names = type.Members.SelectMany(static member => member.Wires);
        return type.VariantWord is null ? names : names.Prepend("type");
    }

    /// <summary>The place of a member, or of the first of its names, in the table.</summary>
    public static int IndexOf(TypeModel type, int member) => type.Members.Take(member).Sum(static earlier => earlier.Wires.Count()) + (type.VariantWord is null ? 0 : 1);

    /// <summary>The condition under which a member is written, or null when it always is.</summary>
    public static string? Condition(MemberModel member, string target = "value") => Condition($"{target}.{member.Property}", member);

    /// <summary>The condition under which a member's value says something, or null when it always does.</summary>
    public static string? Condition(string value, MemberModel member) => member.Presence switch
    {
        Presence.Required => null,
        Presence.Nullable => $"{value} is not null",
        _ => member switch
        {
            { Type: "bool" } => value,
            { IsList: true } => $"!{value}.IsEmpty",
            { Statable: Statable.Reported } => $"{value}.State != ReportState.NotStated",
            { Statable: Statable.Listing or Statable.History } => $"!{value}.IsNotStated",
            _ => $"{value} != default",
        },
    };

    /// <summary>The member's value where its condition holds.</summary>
    public static string Access(MemberModel member) =>
        member is { Presence: Presence.Nullable, IsReferenceType: false } ? $"value.{member.Property}.Value" : $"value.{member.Property}";

    /// <summary>The table of the members, in the codec's own code.</summary>
    public static string TableOf(TypeModel type) => type.Parameter is null ? "Members" : $"{type.Name}Members.Table";

    /// <summary>The names of the members as they are written, in the codec's own code.</summary>
    public static string EncodedOf(TypeModel type) => type.Parameter is null ? "Encoded" : $"{type.Name}Encoded";

    // A first read makes what it meets: each codec of a static constructor would bring along the codecs of all that it may hold.
    private static void Fields(SourceWriter source, TypeModel type)
    {
        if (type.Parameter is null)
        {
            Table(source, type, "private", "Members");
        }

        if (type.IsInterned)
        {
            source.Line("private static readonly object Key = new();");
        }

        foreach (MemberModel member in type.Members)
        {
            if (member.Codec.Inner is { Origin: CodecOrigin.Made } inner)
            {
                Lazily(source, inner.Type, member.HeldInner, inner.Expression);
            }

            switch (member.Codec.Origin)
            {
                case CodecOrigin.Given:
                    source.Line($"private readonly {member.Codec.Type} {member.Held} = {member.Codec.Expression};");
                    break;
                case CodecOrigin.Made:
                    Lazily(source, member.Codec.Type, member.Held, member.Codec.Container is null ? member.Codec.Expression : $"new {member.Codec.Type}({member.FoundInner})");
                    break;
            }
        }

        source.Line();
    }

    private static void Lazily(SourceWriter source, string type, string name, string made)
    {
        string field = "_" + Symbols.Camel(name);
        source.Line($"private {type}? {field};").Line($"private {type} {name} => {field} ??= {made};");
    }

    private static void Table(SourceWriter source, TypeModel type, string scope, string name)
    {
        string passedOver = type.PassedOver is { } passed ? $", passedOver: {SchemaEmitter.Quote(passed.Name)}" : "";
        source.Line($"{scope} static readonly MemberTable {name} = new(\"{string.Join(" ", NamesOf(type))}\"u8{passedOver});");
    }

    // Apart, so that nothing of it is made before something is written.
    private static void Names(SourceWriter source, TypeModel type)
    {
        // By its whole name: a member may be called Members too.
        string table = type.Parameter is null ? $"{type.CodecName}.Members" : TableOf(type);
        source.Open($"{(type.Parameter is null ? "private" : "internal")} static class {EncodedOf(type)}");
        if (type.VariantWord is not null)
        {
            source.Line($"public static readonly byte[] Type = {table}.Encoded(0);")
                .Line($"public static readonly byte[] TypeWord = \"\\\"{type.VariantWord}\\\"\"u8.ToArray();");
        }

        for (int index = 0; index < type.Members.Count; index++)
        {
            if (type.Members[index].IsFlattened)
            {
                continue;
            }

            source.Line($"public static readonly byte[] {type.Members[index].Property} = {table}.Encoded({IndexOf(type, index)});");
        }

        source.Close();
    }
}
