using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the codec of a record: its fields and tables here; its methods are emitted by an emitter each.</summary>
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
            // In a class that is not generic, or each closed type would have a table of its own.
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
        VisitEmitter.Emit(source, type);
        source.Line();
        SchemaEmitter.Record(source, type);
        if (type.Parameter is not null)
        {
            source.Close().Line();
        }

        Names(source, type);
        return (type.Parameter is null ? source.Close() : source).ToString();
    }

    // Codecs are made when they are first used: made in a static constructor, the first codec would make those of every type that it may lead to.
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
                Lazily(source, inner.Type, member.InnerCodecProperty, inner.Expression);
            }

            switch (member.Codec.Origin)
            {
                case CodecOrigin.Given:
                    source.Line($"private readonly {member.Codec.Type} {member.CodecProperty} = {member.Codec.Expression};");
                    break;
                case CodecOrigin.Made:
                    Lazily(source, member.Codec.Type, member.CodecProperty, member.Codec.Container is null ? member.Codec.Expression : $"new {member.Codec.Type}({member.InnerCodecAccess})");
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
        source.Line($"{scope} static readonly MemberTable {name} = new(\"{string.Join(" ", MemberCode.NamesOf(type))}\"u8{passedOver});");
    }

    // In a class of its own, so that the encoded names are made when something is first written, and not for reading.
    private static void Names(SourceWriter source, TypeModel type)
    {
        // Qualified, because a member of the record may be called Members too.
        string table = type.Parameter is null ? $"{type.CodecName}.Members" : MemberCode.TableOf(type);
        source.Open($"{(type.Parameter is null ? "private" : "internal")} static class {MemberCode.EncodedOf(type)}");
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

            source.Line($"public static readonly byte[] {type.Members[index].Property} = {table}.Encoded({MemberCode.IndexOf(type, index)});");
        }

        source.Close();
    }
}
