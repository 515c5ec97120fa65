using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the methods that write a record, in the native order of its members and in the canonical one.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override void Write(JsonOutput output, {type.FullName} value)");
        if (type.Bare is { } bare)
        {
            source.Open("if (!WritesObject(value))").Line($"{bare.CodecAccess}.Write(output, value.{bare.Property});").Line("return;").Close().Line();
        }

        string[] order = [.. MemberCode.NamesOf(type)];
        string[] sorted = [.. order.OrderBy(static name => name, StringComparer.Ordinal)];
        bool isSorted = order.SequenceEqual(sorted);
        if (!isSorted)
        {
            source.Open("if (output.IsCanonical)").Line("WriteSorted(output, value);").Line("return;").Close().Line();
        }

        Members(source, type, order);
        if (!isSorted)
        {
            // The canonical form orders members by name (RFC 8785). To write them in that order is much faster than to sort the text afterwards.
            source.Open($"private void WriteSorted(JsonOutput output, {type.FullName} value)");
            Members(source, type, sorted);
        }

        source.Line($"public override bool HasMember(ReadOnlySpan<byte> name) => {MemberCode.TableOf(type)}.Find(name) >= 0;").Line();
        WritesObject(source, type);
    }

    private static void Members(SourceWriter source, TypeModel type, string[] order)
    {
        source.Line("output.StartObject();");
        foreach (string name in order)
        {
            if (type.Members.FirstOrDefault(candidate => candidate.JsonNames.Contains(name)) is not { } member)
            {
                source.Line($"output.Name({MemberCode.EncodedOf(type)}.Type);").Line($"output.Raw({MemberCode.EncodedOf(type)}.TypeWord);");
                continue;
            }

            if (member.IsFlattened)
            {
                source.Line($"{member.CodecAccess}.Write(output, value.{member.Property}, {member.Flattened.TakeWhile(other => other != name).Count()});");
                continue;
            }

            source.If(
                MemberCode.Condition(member),
                $"output.Name({MemberCode.EncodedOf(type)}.{member.Property});",
                $"{member.CodecAccess}.Write(output, {MemberCode.Access(member)});");
        }

        source.Open("if (!value.Unknown.IsEmpty)").Line($"{MemberCode.TableOf(type)}.WriteUnknown(output, value.Unknown);").Close().Line();
        source.Line("output.EndObject();").Close().Line();
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
            .Select(static member => MemberCode.Condition(member) ?? "true")
            .Concat(["!value.Unknown.IsEmpty", $"{bare.CodecAccess}.WritesObject(value.{bare.Property})"]);
        source.Line($"public override bool WritesObject({type.FullName} value) =>").Line($"    {string.Join("\n        || ", conditions)};");
    }
}
