using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the method by which a <c>ReferenceVisitor</c> walks through a record that was built in code.</summary>
internal static class VisitEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Open($"public override void Visit({type.FullName} value, ReferenceVisitor visitor)");

        // A required member is null where code has silenced the compiler. It is reported, and the other members are still visited.
        MemberModel[] needed = [.. type.Members.Where(static member => member is { Presence: Presence.Required, IsReferenceType: true })];
        if (type.Bare is { } bare)
        {
            Bare(source, bare, isNeeded: needed.Contains(bare));

            // The bare member is the only required one, and was looked at now.
            needed = [.. needed.Where(member => member != bare)];
        }

        source.If("!visitor.Enter()", "return;");
        CheckRules(source, type, needed);
        foreach (MemberModel member in type.Members.Where(static member => member.IsVisited))
        {
            Member(source, member, isNeeded: needed.Contains(member));
        }

        source.If("!value.Unknown.IsEmpty", $"visitor.CheckUnknown({MemberCode.TableOf(type)}, value.Unknown);");
        if (type.IsEntity)
        {
            source.Line("visitor.End();");
        }

        source.Close();
    }

    private static void Bare(SourceWriter source, MemberModel bare, bool isNeeded)
    {
        if (isNeeded)
        {
            source.If($"!visitor.Has(value.{bare.Property}, \"{bare.JsonName}\")", "return;");
        }

        string[] visit = bare.IsVisited ? [$"{bare.CodecAccess}.Visit(value.{bare.Property}, visitor);"] : [];
        source.If("!WritesObject(value)", [.. visit, "return;"]);
    }

    // Rules over several members are checked only where all required members are there.
    private static void CheckRules(SourceWriter source, TypeModel type, MemberModel[] needed)
    {
        string isWhole = "true";
        if (needed.Length > 0)
        {
            string all = string.Join(" & ", needed.Select(static member => member.IsFlattened
                ? $"{member.CodecAccess}.Has(visitor, value.{member.Property})"
                : $"visitor.Has(value.{member.Property}, \"{member.JsonName}\")"));
            source.Line(type.HasStoryRule ? $"bool isWhole = {all};" : $"_ = {all};");
            isWhole = "isWhole";
        }

        if (type.IsEntity)
        {
            source.Line($"visitor.Begin(value, {isWhole});");
        }
        else if (type.HasStoryRule)
        {
            source.If(isWhole, "visitor.CheckRules(value);");
        }
    }

    private static void Member(SourceWriter source, MemberModel member, bool isNeeded)
    {
        string visit = member switch
        {
            { NarrowedBy: { } decides } => $"visitor.Refer(value.{member.Property}.Text, {decides.CodecAccess}.KindsOf(value.{decides.Property}));",
            { IsOwnId: true } => "visitor.Define(value.Id.Text);",
            _ => $"{member.CodecAccess}.Visit({MemberCode.Access(member)}, visitor);",
        };
        string[] lines = member.IsFlattened ? [visit] : [$"visitor.Push(\"{member.JsonName}\");", visit, "visitor.Pop();"];
        source.If(isNeeded ? $"value.{member.Property} is not null" : MemberCode.Condition(member), lines);
    }
}
