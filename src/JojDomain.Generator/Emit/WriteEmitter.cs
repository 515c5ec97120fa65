using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits how a record is written, and how one that was built in code is checked.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override void Write(JsonOutput output, {type.FullName} value)");
        if (type.Bare is { } bare)
        {
            source.Open("if (!WritesObject(value))").Line($"{bare.Found}.Write(output, value.{bare.Property});").Line("return;").Close().Line();
        }

        string[] order = [.. RecordEmitter.NamesOf(type)];
        string[] sorted = [.. order.OrderBy(static name => name, StringComparer.Ordinal)];
        bool isSorted = order.SequenceEqual(sorted);
        if (!isSorted)
        {
            source.Open("if (output.IsCanonical)").Line("WriteSorted(output, value);").Line("return;").Close().Line();
        }

        Members(source, type, order);
        if (!isSorted)
        {
            // The canonical form orders members by name (RFC 8785): written so at once, nothing has to be sorted afterwards.
            source.Open($"private void WriteSorted(JsonOutput output, {type.FullName} value)");
            Members(source, type, sorted);
        }

        source.Line($"public override bool HasMember(ReadOnlySpan<byte> name) => {RecordEmitter.TableOf(type)}.Find(name) >= 0;").Line();
        WritesObject(source, type);
        source.Line();
        Visit(source, type);
    }

    private static void Members(SourceWriter source, TypeModel type, string[] order)
    {
        source.Line("output.StartObject();");
        foreach (string name in order)
        {
            if (type.Members.FirstOrDefault(candidate => candidate.Wires.Contains(name)) is not { } member)
            {
                source.Line($"output.Name({RecordEmitter.EncodedOf(type)}.Type);").Line($"output.Raw({RecordEmitter.EncodedOf(type)}.TypeWord);");
                continue;
            }

            if (member.IsFlattened)
            {
                source.Line($"{member.Found}.Write(output, value.{member.Property}, {member.Flattened.TakeWhile(other => other != name).Count()});");
                continue;
            }

            Guarded(source, member, [
                $"output.Name({RecordEmitter.EncodedOf(type)}.{member.Property});",
                $"{member.Found}.Write(output, {RecordEmitter.Access(member)});",
            ]);
        }

        source.Open("if (!value.Unknown.IsEmpty)").Line($"{RecordEmitter.TableOf(type)}.WriteUnknown(output, value.Unknown);").Close().Line();
        source.Line("output.EndObject();").Close().Line();
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
            .Concat(["!value.Unknown.IsEmpty", $"{bare.Found}.WritesObject(value.{bare.Property})"]);
        source.Line($"public override bool WritesObject({type.FullName} value) =>").Line($"    {string.Join("\n        || ", conditions)};");
    }

    // A required member may be null in spite of its type, where somebody silenced the compiler: the rest is still looked at.
    private static void Visit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override void Visit({type.FullName} value, ReferenceVisitor visitor)");
        MemberModel[] needed = [.. type.Members.Where(static member => member is { Presence: Presence.Required, IsReferenceType: true })];
        if (type.Bare is { } bare)
        {
            if (needed.Contains(bare))
            {
                source.Open($"if (!visitor.Has(value.{bare.Property}, \"{bare.Wire}\"))").Line("return;").Close().Line();
                needed = [];
            }

            source.Open("if (!WritesObject(value))");
            if (bare.IsVisited)
            {
                source.Line($"{bare.Found}.Visit(value.{bare.Property}, visitor);");
            }

            source.Line("return;").Close().Line();
        }

        source.Open("if (!visitor.Enter())").Line("return;").Close().Line();
        string? whole = null;
        if (needed.Length > 0)
        {
            string all = string.Join(" & ", needed.Select(static member => member.IsFlattened
                ? $"{member.Found}.Has(visitor, value.{member.Property})"
                : $"visitor.Has(value.{member.Property}, \"{member.Wire}\")"));
            whole = type.HasStoryRule ? "isWhole" : null;
            source.Line(whole is null ? $"_ = {all};" : $"bool isWhole = {all};");
        }

        if (type.IsEntity)
        {
            source.Line($"visitor.Begin(value, {whole ?? "true"});");
        }
        else if (type.HasStoryRule)
        {
            source.Open($"if ({whole ?? "true"})").Line("visitor.CheckRules(value);").Close().Line();
        }

        foreach (MemberModel member in type.Members.Where(static member => member.IsVisited))
        {
            Visit(source, member, isNeeded: needed.Contains(member));
        }

        source.Open("if (!value.Unknown.IsEmpty)").Line($"visitor.CheckUnknown({RecordEmitter.TableOf(type)}, value.Unknown);").Close();
        if (type.IsEntity)
        {
            source.Line().Line("visitor.End();");
        }

        source.Close();
    }

    private static void Visit(SourceWriter source, MemberModel member, bool isNeeded)
    {
        string visit = member switch
        {
            { NarrowedBy: { } decides } => $"visitor.Refer(value.{member.Property}.Text, {decides.Found}.KindsOf(value.{decides.Property}));",
            { IsOwnId: true } => "visitor.Define(value.Id.Text);",
            _ => $"{member.Found}.Visit({RecordEmitter.Access(member)}, visitor);",
        };
        string[] lines = member.IsFlattened ? [visit] : [$"visitor.Push(\"{member.Wire}\");", visit, "visitor.Pop();"];
        Guarded(source, isNeeded ? member with { Presence = Presence.Nullable } : member, lines);
    }
}
