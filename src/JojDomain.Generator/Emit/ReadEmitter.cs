using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the method that reads a record: a loop reads the members into local variables, of which the record is then made at once.</summary>
internal static class ReadEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out {type.FullName} value)");
        source.Line("value = null;");
        RefuseOtherTypes(source, type);
        Locals(source, type);
        Loop(source, type);
        End(source, type);
        Fail(source, type);
        BuildEmitter.Emit(source, type);
        source.Close().Line();
        if (type.Bare is { } bare)
        {
            BareEmitter.Emit(source, type, bare);
        }
    }

    private static void RefuseOtherTypes(SourceWriter source, TypeModel type)
    {
        source.Open("if (reader.Json.TokenType != JsonTokenType.StartObject)");
        if (type.Bare is null)
        {
            source.Line($"return reader.WrongType(\"{Expected(type)}\", out value);");
        }
        else
        {
            source.Open("if (reader.Json.TokenType != JsonTokenType.String)")
                .Line("return reader.WrongType(\"a string or an object\", out value);")
                .Close()
                .Line()
                .Line("return ReadBare(ref reader, out value);");
        }

        source.Close().Line();
    }

    private static void Locals(SourceWriter source, TypeModel type)
    {
        source.Line("int errors = reader.Context.ErrorCount;");
        source.Line("long start = reader.Json.TokenStartIndex;");
        if (type.IsEntity)
        {
            source.Line($"reader.Context.References.Begin(EntityKind.{type.Name});");
        }

        source.Line("MemberScan scan = default;");
        foreach (MemberModel member in type.Members)
        {
            source.Line($"{Declare(member)};");
            if (member.NarrowedBy is not null)
            {
                source.Line($"DeferredReference {member.Deferred} = default;");
            }
        }
    }

    private static string Declare(MemberModel member) => member.IsFlattened ? $"{member.CodecAccess} {member.Local} = default"
        : member.IsReferenceType ? $"{member.Type}? {member.Local} = default"
        : $"{member.Type} {member.Local} = default";

    private static void Loop(SourceWriter source, TypeModel type)
    {
        source.Open($"while (reader.NextMember({MemberCode.TableOf(type)}, ref scan))").Open("switch (scan.Member)");
        if (type.VariantWord is not null)
        {
            source.Line("case 0:").Line($"    reader.CheckVariant(\"{type.VariantWord}\"u8);").Line("    break;");
        }

        for (int index = 0; index < type.Members.Count; index++)
        {
            MemberModel member = type.Members[index];
            int first = MemberCode.IndexOf(type, index);
            source.Line(member.IsFlattened ? $"case >= {first} and < {first + member.Flattened.Count}:" : $"case {first}:")
                .Line(member.IsFlattened ? $"    {member.Local}.Read(ref reader, scan.Member - {first});" : $"    {Read(member)};")
                .Line("    break;");
        }

        source.Close().Close().Line();
    }

    private static string Read(MemberModel member) => member switch
    {
        { NarrowedBy: not null } => $"{member.CodecAccess}.Read(ref reader, out {member.Local}, out {member.Deferred})",
        { IsOwnId: true } => $"{member.CodecAccess}.ReadOwn(ref reader, out {member.Local})",
        { Codec.Container: { } container } => $"{container}.Read(ref reader, {member.InnerCodecAccess}, out {member.Local})",
        _ => $"{member.CodecAccess}.Read(ref reader, out {member.Local})",
    };

    // What can be done only when all members are read.
    private static void End(SourceWriter source, TypeModel type)
    {
        foreach (MemberModel member in type.Members.Where(static member => member.IsFlattened))
        {
            source.Line($"{member.Local}.End(ref reader, start);");
        }

        foreach (MemberModel member in type.Members)
        {
            if (member.NarrowedBy is { } decides)
            {
                source.Line($"{member.Deferred}.Refer(ref reader, {decides.Local}.Kinds);");
            }
        }

        if (type.IsEntity)
        {
            source.Line("reader.Context.References.End();");
        }
    }

    private static void Fail(SourceWriter source, TypeModel type)
    {
        ulong required = Required(type);
        source.Open(required == 0
            ? "if (errors != reader.Context.ErrorCount)"
            : $"if ((~scan.Seen & 0x{required:X}) != 0 || errors != reader.Context.ErrorCount)");
        if (required != 0)
        {
            source.Line($"reader.NoteMissing({MemberCode.TableOf(type)}, scan, 0x{required:X}, start);");
        }

        source.Line("return false;").Close().Line();
    }

    // Who wrote a text where the type has none is shown what to write: the members that an object cannot be without.
    private static string Expected(TypeModel type)
    {
        string[] required = [.. type.Members.Where(static member => member is { Presence: Presence.Required, IsFlattened: false }).Select(static member => $"\\\"{member.JsonName}\\\"")];
        return required.Length == 0 ? "an object" : $"an object with {string.Join(" and ", required)}";
    }

    // A flattened member reports itself which of its members is missing.
    private static ulong Required(TypeModel type)
    {
        ulong bits = type.VariantWord is null ? 0UL : 1UL;
        for (int index = 0; index < type.Members.Count; index++)
        {
            if (type.Members[index] is { Presence: Presence.Required, IsFlattened: false })
            {
                bits |= 1UL << MemberCode.IndexOf(type, index);
            }
        }

        return bits;
    }
}
