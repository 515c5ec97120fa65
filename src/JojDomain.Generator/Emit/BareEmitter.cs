using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the method that reads the bare form of a record: the value of its one <c>[Bare]</c> member, without the object around it.</summary>
internal static class BareEmitter
{
    public static void Emit(SourceWriter source, TypeModel type, MemberModel bare)
    {
        source.Open($"private bool ReadBare(ref DocumentReader reader, [MaybeNullWhen(false)] out {type.FullName} value)");
        source.Line("value = null;");
        if (bare.ByConstructor)
        {
            source.Line("long start = reader.Json.TokenStartIndex;");
        }

        if (type.IsInterned && bare.IsReference)
        {
            ReadReference(source, bare);
        }
        else
        {
            ReadText(source, type, bare);
        }

        if (bare.ByConstructor)
        {
            source.Open("try").Line($"value = new {type.FullName}({Symbols.Camel(bare.Property)}: {bare.Local}!{OtherArguments(type)});");
            Keep(source, type, bare);
            source.Line("return true;").Close();
            BuildEmitter.CatchBrokenRule(source);
        }
        else
        {
            source.Line($"value = new {type.FullName} {{ {bare.Property} = {bare.Local}! }};");
            Keep(source, type, bare);
            source.Line("return true;");
        }

        source.Close().Line();
    }

    // The bare form of a report is the reference itself. It is read in any case, since each reference is noted for the check at the end.
    private static void ReadReference(SourceWriter source, MemberModel bare)
    {
        CodecExpression reference = bare.Codec.Inner ?? bare.Codec;
        string codec = bare.Codec.Inner is null ? bare.CodecAccess : bare.InnerCodecAccess!;
        source.Open($"if (!{codec}.Read(ref reader, out {reference.Value}? {bare.Local}, out int slot))").Line("return false;").Close().Line();
        source.Open("if (reader.TryShare(Key, slot, out value))").Line("return true;").Close().Line();
    }

    private static void ReadText(SourceWriter source, TypeModel type, MemberModel bare)
    {
        if (type.IsInterned)
        {
            source.Open("if (reader.TryRepeat(Key, out value, out int slot))").Line("return true;").Close().Line();
        }

        string mark = bare.IsReferenceType ? "?" : "";
        source.Open($"if (!{bare.CodecAccess}.Read(ref reader, out {bare.Type}{mark} {bare.Local}))").Line("return false;").Close().Line();
    }

    // Other constructors may take the same first argument: naming every argument chooses the one that sets them all.
    private static string OtherArguments(TypeModel type) => string.Concat(type.Members
        .Where(static member => member is { ByConstructor: true, IsBare: false })
        .Select(static member => $", {Symbols.Camel(member.Property)}: {(member.IsReferenceType ? $"default({member.Type})" : "default")}"));

    private static void Keep(SourceWriter source, TypeModel type, MemberModel bare)
    {
        if (type.IsInterned)
        {
            source.Line(bare.IsReference ? "reader.Share(Key, slot, value);" : "reader.Keep(Key, slot, value);");
        }
    }
}
