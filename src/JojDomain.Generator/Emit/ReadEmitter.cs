using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits how a record is read: a loop over its members, then the object in one go.</summary>
internal static class ReadEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out {type.FullName} value)");
        source.Line("value = null;");
        source.Open("if (reader.Json.TokenType != JsonTokenType.StartObject)");
        if (type.Bare is null)
        {
            source.Line("return reader.WrongType(\"an object\", out value);");
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

        Loop(source, type);
        foreach (MemberModel member in type.Members)
        {
            if (member.IsFlattened)
            {
                source.Line($"{member.Local}.End(ref reader, start);");
            }
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

        ulong required = Required(type);
        source.Open(required == 0
            ? "if (errors != reader.Context.ErrorCount)"
            : $"if ((~scan.Seen & 0x{required:X}) != 0 || errors != reader.Context.ErrorCount)");
        if (required != 0)
        {
            source.Line($"reader.NoteMissing({RecordEmitter.TableOf(type)}, scan, 0x{required:X}, start);");
        }

        source.Line("return false;").Close().Line();
        if (type.IsRepeated)
        {
            Repeat(source, type);
        }

        Build(source, type);
        source.Close().Line();
        if (type.Bare is not null)
        {
            ReadBare(source, type, type.Bare);
        }
    }

    private static string Declare(MemberModel member) => member.IsFlattened ? $"{member.Found} {member.Local} = default"
        : member.IsReferenceType ? $"{member.Type}? {member.Local} = default"
        : $"{member.Type} {member.Local} = default";

    private static void Loop(SourceWriter source, TypeModel type)
    {
        source.Open($"while (reader.NextMember({RecordEmitter.TableOf(type)}, ref scan))").Open("switch (scan.Member)");
        if (type.VariantWord is not null)
        {
            source.Line("case 0:").Line($"    reader.CheckVariant(\"{type.VariantWord}\"u8);").Line("    break;");
        }

        for (int index = 0; index < type.Members.Count; index++)
        {
            MemberModel member = type.Members[index];
            int first = RecordEmitter.IndexOf(type, index);
            source.Line(member.IsFlattened ? $"case >= {first} and < {first + member.Flattened.Count}:" : $"case {first}:")
                .Line(member.IsFlattened ? $"    {member.Local}.Read(ref reader, scan.Member - {first});" : $"    {Read(member)};")
                .Line("    break;");
        }

        source.Close().Close().Line();
    }

    private static string Read(MemberModel member) => member switch
    {
        { NarrowedBy: not null } => $"{member.Found}.Read(ref reader, out {member.Local}, out {member.Deferred})",
        { IsOwnId: true } => $"{member.Found}.ReadOwn(ref reader, out {member.Local})",
        { Codec.Container: { } container } => $"{container}.Read(ref reader, {member.FoundInner}, out {member.Local})",
        _ => $"{member.Found}.Read(ref reader, out {member.Local})",
    };

    private static ulong Required(TypeModel type)
    {
        ulong bits = type.VariantWord is null ? 0UL : 1UL;
        for (int index = 0; index < type.Members.Count; index++)
        {
            if (type.Members[index] is { Presence: Presence.Required, IsFlattened: false })
            {
                bits |= 1UL << RecordEmitter.IndexOf(type, index);
            }
        }

        return bits;
    }

    private static void Build(SourceWriter source, TypeModel type)
    {
        MemberModel[] arguments = [.. type.Members.Where(static member => member.ByConstructor)];
        if (arguments.Length == 0)
        {
            Initialise(source, type, $"value = new {type.FullName}");
            Succeed(source, type);
            return;
        }

        source.Open("try");
        Initialise(source, type, $"value = new {type.FullName}({string.Join(", ", arguments.Select(member => $"{Symbols.Camel(member.Property)}: {Value(type, member)}"))})");
        Succeed(source, type);
        source.Close();
        source.Open("catch (ArgumentException broken)")
            .Line("reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);")
            .Line("return false;")
            .Close();
    }

    // Compared by identity: what a document repeats was read as the same objects.
    private static void Repeat(SourceWriter source, TypeModel type)
    {
        IEnumerable<string> same = type.Members.Select(static member => member switch
        {
            { IsReferenceType: true } => $"ReferenceEquals(last.{member.Property}, {member.Local})",
            { Statable: Statable.Reported } => $"last.{member.Property}.IsSame({member.Local})",
            _ => $"last.{member.Property} == {member.Local}",
        });
        source.Open($"if (scan.Unknown is null && reader.Context.LastRepeated is {type.Name} last && last.Unknown.IsEmpty && {string.Join(" && ", same)})")
            .Line("value = last;")
            .Line("return true;")
            .Close()
            .Line();
    }

    private static void Succeed(SourceWriter source, TypeModel type)
    {
        if (type.IsRepeated)
        {
            source.Line("reader.Context.LastRepeated = value;");
        }

        source.Line(type.HasStoryRule ? "return reader.CheckRules(value, start);" : "return true;");
    }

    private static void Initialise(SourceWriter source, TypeModel type, string start)
    {
        source.Line(start).Line("{");
        foreach (MemberModel member in type.Members.Where(static member => !member.ByConstructor))
        {
            source.Line($"    {member.Property} = {Value(type, member)},");
        }

        source.Line("    Unknown = scan.UnknownMembers(),").Line("};");
    }

    private static string IsSeen(TypeModel type, MemberModel member) =>
        $"(scan.Seen & 0x{1UL << RecordEmitter.IndexOf(type, type.Members.TakeWhile(other => other != member).Count()):X}) != 0";

    // A nullable struct that was not in the document must stay null, not become its zero.
    private static string Value(TypeModel type, MemberModel member) => member switch
    {
        { IsFlattened: true } => $"{member.Local}.Value!",
        { IsReferenceType: true, Presence: Presence.Required } => $"{member.Local}!",
        { IsReferenceType: false, Presence: Presence.Nullable } =>
            $"{IsSeen(type, member)} ? {member.Local} : null",
        _ => member.Local,
    };

    // Other constructors may take the same first argument: naming every argument chooses the one that sets them all.
    private static string OtherArguments(TypeModel type) => string.Concat(type.Members
        .Where(static member => member is { ByConstructor: true, IsBare: false })
        .Select(static member => $", {Symbols.Camel(member.Property)}: {(member.IsReferenceType ? $"default({member.Type})" : "default")}"));

    private static void ReadBare(SourceWriter source, TypeModel type, MemberModel bare)
    {
        source.Open($"private bool ReadBare(ref DocumentReader reader, [MaybeNullWhen(false)] out {type.FullName} value)");
        source.Line("value = null;");
        if (bare.ByConstructor)
        {
            source.Line("long start = reader.Json.TokenStartIndex;");
        }

        if (type.IsInterned && !bare.IsReference)
        {
            source.Open("if (reader.TryRepeat(Key, out value, out int slot))").Line("return true;").Close().Line();
        }

        if (type.IsInterned && bare.IsReference)
        {
            // The bare form is the reference itself, in a report as well.
            CodecExpression reference = bare.Codec.Inner ?? bare.Codec;
            string codec = bare.Codec.Inner is null ? bare.Found : bare.FoundInner!;
            source.Open($"if (!{codec}.Read(ref reader, out {reference.Value}? {bare.Local}, out int slot))").Line("return false;").Close().Line();
            source.Open("if (reader.TryShare(Key, slot, out value))").Line("return true;").Close().Line();
        }
        else
        {
            string mark = bare.IsReferenceType ? "?" : "";
            source.Open($"if (!{bare.Found}.Read(ref reader, out {bare.Type}{mark} {bare.Local}))").Line("return false;").Close().Line();
        }

        if (bare.ByConstructor)
        {
            source.Open("try").Line($"value = new {type.FullName}({Symbols.Camel(bare.Property)}: {bare.Local}!{OtherArguments(type)});");
            Keep(source, type);
            source.Line("return true;").Close();
            source.Open("catch (ArgumentException broken)")
                .Line("reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);")
                .Line("return false;")
                .Close();
        }
        else
        {
            source.Line($"value = new {type.FullName} {{ {bare.Property} = {bare.Local}! }};");
            Keep(source, type);
            source.Line("return true;");
        }

        source.Close().Line();
    }

    private static void Keep(SourceWriter source, TypeModel type)
    {
        if (type.IsInterned)
        {
            source.Line(type.Bare!.IsReference ? "reader.Share(Key, slot, value);" : "reader.Keep(Key, slot, value);");
        }
    }
}
