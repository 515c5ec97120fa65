using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits how a record is written and how its references are visited.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override void Write(JsonOutput output, {type.FullName} value)");
        if (type.Bare is { } bare)
        {
            source.Open("if (!WritesObject(value))").Line($"{bare.Field}.Write(output, value.{bare.Property});").Line("return;").Close().Line();
        }

        source.Line("output.StartObject();");
        if (type.VariantWord is not null)
        {
            source.Line("output.Name(Members.Encoded(0));").Line("output.Raw(Variant);");
        }

        for (int index = 0; index < type.Members.Count; index++)
        {
            MemberModel member = type.Members[index];
            Guarded(source, member, [
                $"output.Name({member.Property}Name);",
                $"{member.Field}.Write(output, {RecordEmitter.Access(member)});",
            ]);
        }

        source.Open("if (!value.Unknown.IsEmpty)").Line("Members.WriteUnknown(output, value.Unknown);").Close().Line();
        source.Line("output.EndObject();").Close().Line();
        source.Line("public override bool HasMember(ReadOnlySpan<byte> name) => Members.Find(name, 0) >= 0;").Line();
        WritesObject(source, type);
        if (type.MayRefer)
        {
            source.Line();
            Visit(source, type);
        }
    }

    private static void Guarded(SourceWriter source, MemberModel member, string[] lines)
    {
        string? condition = RecordEmitter.Condition(member);
        if (condition is not null)
        {
            source.Open($"if ({condition})");
        }

        foreach (string line in lines)
        {
            source.Line(line);
        }

        if (condition is not null)
        {
            source.Close().Line();
        }
    }

    private static void WritesObject(SourceWriter source, TypeModel type)
    {
        if (type.Bare is not { } bare)
        {
            source.Line($"public override bool WritesObject({type.FullName} value) => true;");
            return;
        }

        IEnumerable<string> conditions = type.Members
            .Where(static member => !member.IsBare)
            .Select(static member => RecordEmitter.Condition(member) ?? "true")
            .Concat(["!value.Unknown.IsEmpty", $"{bare.Field}.WritesObject(value.{bare.Property})"]);
        source.Line($"public override bool WritesObject({type.FullName} value) =>").Line($"    {string.Join("\n        || ", conditions)};");
    }

    private static void Visit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override void Visit({type.FullName} value, ReferenceVisitor visitor)");
        if (type.Bare is { } bare)
        {
            source.Open("if (!WritesObject(value))");
            if (bare.MayRefer)
            {
                source.Line($"{bare.Field}.Visit(value.{bare.Property}, visitor);");
            }

            source.Line("return;").Close().Line();
        }

        if (type.IsEntity)
        {
            source.Line("visitor.Begin(value);");
        }
        else if (type.HasStoryRule)
        {
            source.Line("visitor.CheckRules(value);");
        }

        foreach (MemberModel member in type.Members.Where(static member => member.MayRefer))
        {
            Guarded(source, member, [
                $"visitor.Push(\"{member.Wire}\");",
                member.IsOwnId ? "visitor.Define(value.Id.Text);" : $"{member.Field}.Visit({RecordEmitter.Access(member)}, visitor);",
                "visitor.Pop();",
            ]);
        }

        if (type.IsEntity)
        {
            source.Line("visitor.End();");
        }

        source.Close();
    }
}
